import type { Span } from '../text/span.js';

/** Of a longer text the file keeps the beginning and the end, in characters. */
const LONGEST = 60;
/** Letters kept on either side of a place, and how far to look for them. */
const LETTERS = 12;
const REACH = 60;

/** A text as the project file names it: with one kind of line end, a long one by its beginning and end. */
export function anchorText(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n');
  if (plain.length <= LONGEST) return plain;
  const characters = Array.from(plain);
  return `${characters.slice(0, LONGEST / 2).join('')}…${characters.slice(-LONGEST / 2).join('')}`;
}

/** Letters and digits on either side of a place. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

/** The letters and digits before and after a place: fixes of spaces and punctuation in the neighbourhood leave them as they are. */
export function contextOf(text: string, { start, end }: Span): Context {
  return {
    before: lettersOf(text.slice(Math.max(0, start - REACH), start)).slice(-LETTERS).join(''),
    after: lettersOf(text.slice(end, end + REACH)).slice(0, LETTERS).join(''),
  };
}

function lettersOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]/gu) ?? [];
}

/** How many letters next to a place agree with those that were kept. */
export function agreement(kept: Context, found: Context): number {
  const before = commonStart(Array.from(kept.before).reverse(), Array.from(found.before).reverse());
  return before + commonStart(Array.from(kept.after), Array.from(found.after));
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const differing = a.findIndex((letter, i) => letter !== b[i]);
  return differing < 0 ? a.length : differing;
}

import type { Span } from '../../text/span.js';
import type { Steps } from '../../text/steps.js';

/** A place in a page told by what stands there and around it, so that it is found again after the page was edited. */
export interface Anchor {
  /** The line that begins there, or its first words. */
  readonly text: string;
  /** Letters and figures before and after it. */
  readonly before: string;
  readonly after: string;
}

const SHOWN = 30;
const AROUND = 12;
const SHINGLE = 4;
/** Occurrences of one string that are looked at; a string that stands everywhere tells nothing. */
const MOST_OCCURRENCES = 64;
/** Share of the strings of the anchor that must be found in place. */
const ENOUGH = 0.5;
const SHIFT = 2;

/** Characters within which the letters around are looked for. */
const REACH = 200;
const STRIDE = 1 << 16;
const LETTERS = /[\p{L}\p{N}]+/gu;

/** A text without marks and blanks, which corrections change most: what anchors are compared by. */
export class Letters {
  private constructor(readonly text: string, private readonly offsets: Uint32Array) {}

  static *of(source: string): Steps<Letters> {
    const offsets = new Uint32Array(source.length);
    let text = '';
    for (let from = 0; from < source.length; from += STRIDE) {
      for (const { 0: letter, index } of source.slice(from, from + STRIDE).matchAll(LETTERS)) {
        for (let unit = 0; unit < letter.length; unit++) offsets[text.length + unit] = from + index + unit;
        text += letter;
      }
      yield;
    }
    return new Letters(text, offsets);
  }

  /** The offset in the source of a letter. */
  sourceOf(letter: number): number {
    return this.offsets[letter] ?? 0;
  }
}

/** The anchor of a line. */
export function anchorOf(text: string, line: Span): Anchor {
  const words = text.slice(line.start, line.end).trim().slice(0, SHOWN);
  const end = text.indexOf(words, line.start) + words.length;
  return {
    text: words,
    before: lettersOf(text.slice(Math.max(0, line.start - REACH), line.start)).slice(-AROUND),
    after: lettersOf(text.slice(end, end + REACH)).slice(0, AROUND),
  };
}

/**
 * The offset of the first letter at the anchor's place: where its words and what stood around them are found, or most of both. Null when
 * the words themselves are gone.
 */
export function placeOf(letters: Letters, anchor: Anchor): number | null {
  const before = lettersOf(anchor.before);
  const words = lettersOf(anchor.text);
  if (words === '') return null;
  const whole = before + words + lettersOf(anchor.after);
  const exact = letters.text.indexOf(whole);
  if (exact >= 0 && !letters.text.includes(whole, exact + 1)) return letters.sourceOf(exact + before.length);
  const at = likeliest(letters.text, whole);
  if (at === null || !isThere(letters.text, words, at + before.length)) return null;
  return letters.sourceOf(Math.max(0, at + before.length));
}

/** Where in the text most of the short strings of `wanted` stand in their places; null where fewer than enough do. */
function likeliest(text: string, wanted: string): number | null {
  const size = Math.min(SHINGLE, wanted.length);
  const strings = wanted.length - size + 1;
  const votes = new Map<number, number>();
  for (let i = 0; i < strings; i++) {
    const string = wanted.slice(i, i + size);
    let at = text.indexOf(string);
    for (let n = 0; at >= 0 && n < MOST_OCCURRENCES; n++) {
      votes.set(at - i, (votes.get(at - i) ?? 0) + 1);
      at = text.indexOf(string, at + 1);
    }
  }
  let best: { at: number; votes: number; own: number } | null = null;
  for (const [at, own] of votes) {
    let near = 0;
    for (let shift = -SHIFT; shift <= SHIFT; shift++) near += votes.get(at + shift) ?? 0;
    if (!best || near > best.votes || (near === best.votes && own > best.own)) best = { at, votes: near, own };
  }
  return best && best.votes >= strings * ENOUGH ? best.at : null;
}

/** Whether most of the words stand about there. */
function isThere(text: string, words: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - SHIFT), at + words.length + SHIFT);
  if (words.length < 2) return around.includes(words);
  let found = 0;
  for (let i = 0; i + 1 < words.length; i++) if (around.includes(words.slice(i, i + 2))) found++;
  return found >= (words.length - 1) * ENOUGH;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

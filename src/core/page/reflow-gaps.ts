import type { Span } from '../text/span.js';

const BLANK = /\s/;
const BLANK_IN_LINE = /[^\S\r\n]/;

/** What ends a paragraph on this page: a line end, and a blank line where the page sets paragraphs apart by blank lines. */
export function paragraphEnd(text: string): string {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  return /(?:\r\n|\n|\r)[^\S\r\n]*[\r\n]/.test(text.trim()) ? lineEnd + lineEnd : lineEnd;
}

/**
 * What must go with a piece that is taken out of the page, so that neither a blank line nor a space too many stays: all blanks up to
 * the next text after whole lines, at the end of the text those before them; beside text on the same line only the space between.
 */
export function withdrawal(text: string, { start, end }: Span): Span {
  const before = backOver(text, start, BLANK_IN_LINE);
  const after = over(text, end, BLANK_IN_LINE);
  const opensLine = before === 0 || isLineEnd(text, before - 1);
  const closesLine = after === text.length || isLineEnd(text, after);
  if (!opensLine) return { start: before, end: closesLine ? end : start === before ? after : end };
  if (!closesLine) return { start, end: after };
  const next = over(text, end, BLANK);
  if (next < text.length) return { start: before, end: lineStart(text, next) };
  return { start: backOver(text, before, BLANK), end };
}

function over(text: string, from: number, blank: RegExp): number {
  let at = from;
  while (at < text.length && blank.test(text[at] ?? '')) at++;
  return at;
}

function backOver(text: string, from: number, blank: RegExp): number {
  let at = from;
  while (at > 0 && blank.test(text[at - 1] ?? '')) at--;
  return at;
}

/** The indent of the next line is its own. */
function lineStart(text: string, at: number): number {
  return backOver(text, at, BLANK_IN_LINE);
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}

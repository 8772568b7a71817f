import { isHanAt } from '../../text/characters.js';
import type { Span } from '../../text/span.js';

/** Characters of a name worth telling. */
const LEAST = 3;
const LONGEST = 8;
/** So much of each part is compared. */
const COMPARED = 4000;
const SHOWN = 3;

/** The longest strings of Chinese characters that a later part of a story has in common with the parts before it, the longest first. */
export function recurringBetween(text: string, parts: readonly Span[]): string[] {
  const found = new Set<string>();
  let before = '';
  for (const { start, end } of parts) {
    const part = text.slice(start, Math.min(end, start + COMPARED)).replace(/\s+/gu, '');
    const common = longestCommon(before, part);
    if (common !== null) found.add(common);
    before = (before + part).slice(-COMPARED);
  }
  return [...found].sort((a, b) => b.length - a.length).slice(0, SHOWN);
}

function longestCommon(before: string, part: string): string | null {
  for (let length = LONGEST; length >= LEAST; length--) {
    const known = new Set(stringsOf(before, length));
    const common = stringsOf(part, length).find((candidate) => known.has(candidate));
    if (common !== undefined) return common;
  }
  return null;
}

/** All strings of `length` Chinese characters in a text. */
function stringsOf(text: string, length: number): string[] {
  const strings: string[] = [];
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    run = isHanAt(text, i) ? run + 1 : 0;
    if (run >= length) strings.push(text.slice(i + 1 - length, i + 1));
  }
  return strings;
}

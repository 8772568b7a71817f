import { remembered } from '../memory/remembered.js';
import type { Span } from '../text/span.js';
import type { Steps } from '../text/steps.js';
import { placeRank } from './places.js';

/** No printed page holds more, in UTF-16 units: a longer text is a run of pages. */
export const LONGEST_PAGE = 32_768;
/** About what a page holds. */
const SHORTEST_SECTION = 4_000;
const LONGEST_SECTION = 8_000;
/** Characters before and after a place by which it is judged. */
const BEFORE = 64;
const AFTER = 48;
const SIGN_BEFORE = 8;
const SIGN_AFTER = 24;
/** Characters of a long text whose sections are remembered. */
const REMEMBERED = 4_000_000;
const LINE_END = /\r\n|\n|\r/g;

/**
 * The sections in which a text is read: one for a text of a page's length, else stretches that end where a page or a story does.
 * A section's end is told by the characters around it, so that an edit moves the ends near it and leaves the others where they were.
 */
export function* sectionsOf(text: string): Steps<Span[]> {
  if (text.length <= LONGEST_PAGE) return [{ start: 0, end: text.length }];
  const sections: Span[] = [];
  let start = 0;
  while (text.length - start > LONGEST_SECTION) {
    const from = start + SHORTEST_SECTION;
    const place = bestPlace(text.slice(from - BEFORE, start + LONGEST_SECTION + AFTER));
    const end = place >= 0 ? from - BEFORE + place : hardEnd(text, start + LONGEST_SECTION);
    if (end >= text.length) break;
    sections.push({ start, end });
    start = end;
    yield;
  }
  sections.push({ start, end: text.length });
  return sections;
}

/**
 * The best place to part a stretch of text at, or -1; among equals the one with the least sign, wherever the stretch begins. What
 * stands at its ends, BEFORE and AFTER, is only looked at.
 */
const bestPlace = remembered((stretch): number => {
  let best = { at: -1, rank: -1, sign: 0 };
  for (const { 0: lineEnd, index } of stretch.matchAll(LINE_END)) {
    const at = index + lineEnd.length;
    if (at <= BEFORE || at > stretch.length - AFTER) continue;
    const rank = placeRank(stretch, at);
    if (rank === null || rank < best.rank) continue;
    const sign = signOf(stretch.slice(at - SIGN_BEFORE, at + SIGN_AFTER));
    if (rank > best.rank || sign < best.sign) best = { at, rank, sign };
  }
  return best.at;
}, REMEMBERED);

/** A number told by the characters (FNV-1a). */
function signOf(characters: string): number {
  let sign = 0x811c9dc5;
  for (let i = 0; i < characters.length; i++) sign = Math.imul(sign ^ characters.charCodeAt(i), 0x01000193);
  return sign >>> 0;
}

/** Where a line without end is cut: before a character that can begin a section. */
function hardEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && (/\s/.test(text.charAt(end)) || isLowSurrogate(text.charCodeAt(end)))) end++;
  return end;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

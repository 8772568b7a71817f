import { changeBetween, type Change } from '../text/change.js';
import { moved, type Span } from '../text/span.js';
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
const LINE_END = /\r\n|\n|\r/g;

/** A text and the sections in which it was read. */
export interface Sectioning {
  readonly text: string;
  readonly sections: readonly Span[];
}

/** Where a section lies, and its number in the sectioning before where that has the same one. */
export interface SectionSpan extends Span {
  readonly before: number | null;
}

/**
 * The sections in which a text is read: one for a text of a page's length, else stretches that end where a page or a story does.
 * A section's end is told by the characters around it, so that an edit moves the ends near it and leaves the others where they were.
 * @param before the text before an edit: its sections away from the edit are taken over, and not looked for again
 */
export function* sectionsOf(text: string, before?: Sectioning): Steps<SectionSpan[]> {
  if (text.length <= LONGEST_PAGE) return [{ start: 0, end: text.length, before: null }];
  const known = before && before.text.length > LONGEST_PAGE ? new KnownSections(before, changeBetween(before.text, text)) : null;
  const sections: SectionSpan[] = [...known?.untouched ?? []];
  let start = sections.at(-1)?.end ?? 0;
  while (start < text.length) {
    const rest = known?.restFrom(start);
    if (rest) return sections.concat(rest);
    const end = endOf(text, start);
    sections.push({ start, end, before: null });
    start = end;
    yield;
  }
  return sections;
}

/** Where the section ends that begins at `start`. */
function endOf(text: string, start: number): number {
  if (text.length - start <= LONGEST_SECTION) return text.length;
  const from = start + SHORTEST_SECTION;
  const place = bestPlace(text.slice(from - BEFORE, start + LONGEST_SECTION + AFTER));
  return place >= 0 ? from - BEFORE + place : hardEnd(text, start + LONGEST_SECTION);
}

/** The sections of a text before an edit, and which of them stay. */
class KnownSections {
  constructor(private readonly before: Sectioning, private readonly change: Change) {}

  /** The sections at the beginning whose ends were told by characters before the change. */
  get untouched(): SectionSpan[] {
    const { sections } = this.before;
    const isTouched = ({ start, end }: Span, i: number): boolean => i === sections.length - 1 || Math.max(start + LONGEST_SECTION + AFTER, end + 1) > this.change.start;
    const first = sections.findIndex(isTouched);
    return sections.slice(0, Math.max(0, first)).map((section, i) => ({ ...section, before: i }));
  }

  /** All sections from an offset of the new text on, where one began at the same character before: an end is told by nothing before its section. */
  restFrom(start: number): SectionSpan[] | null {
    const { endBefore, endAfter } = this.change;
    if (start < endAfter) return null;
    const by = endAfter - endBefore;
    const first = this.before.sections.findIndex((section) => section.start === start - by);
    return first < 0 ? null : this.before.sections.slice(first).map((section, i) => ({ ...moved(section, by), before: first + i }));
  }
}

/**
 * The best place to part a stretch of text at, or -1; among equals the one with the least sign, wherever the stretch begins. What
 * stands at its ends, BEFORE and AFTER, is only looked at.
 */
function bestPlace(stretch: string): number {
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
}

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

import { hasReading, readSyllable } from '../../script/pinyin.js';
import type { Cut } from '../../text/joined.js';
import type { Span } from '../../text/span.js';

/** A reading in brackets that a web page put after a character: the `(chuàng)` of 創(chuàng)建. Source offsets, brackets included. */
export interface PinyinGloss extends Span {
  readonly character: string;
  /** The syllable without tone, ü as v. */
  readonly letters: string;
  /** Whether the reading is the character's commonest one; undefined when unknown. */
  readonly agrees: boolean | undefined;
  /** How often the same character stands with the same reading on the page. */
  readonly times: number;
}

const GLOSS = /[\p{Script=Han}][ \t]?[(（]([a-zü\u00e0-\u01dc\u0251\u0261\u0300-\u030c:]{1,9}[1-5]?)[)）]/giu;

/**
 * Finds the pinyin glosses of a page. Newspapers gloss a rare character once, where it first stands; a scraped page glosses
 * common ones again and again. So a page must repeat a gloss, or hold three that agree with their characters, before any counts;
 * a reading without tone must be repeated itself.
 * @param text the source text
 * @returns in order of position
 */
export function findPinyinGlosses(text: string): PinyinGloss[] {
  const candidates = glossCandidates(text);
  const times = new Map<string, number>();
  for (const { key } of candidates) times.set(key, (times.get(key) ?? 0) + 1);
  const repeated = [...times.values()].some((count) => count > 1);
  if (!repeated && candidates.filter(({ agrees }) => agrees).length < 3) return [];
  return candidates
    .map(({ key, ...gloss }) => ({ ...gloss, times: times.get(key) ?? 1 }))
    .filter(({ agrees, toned, times }) => times > 1 || (toned && agrees !== false));
}

/** The glosses of a page as cuts for joined text. */
export function pinyinGlossCuts(text: string): Cut[] {
  return findPinyinGlosses(text).map(({ start, end }) => ({ start, end, kind: 'pinyin-gloss' }));
}

function glossCandidates(text: string): (Omit<PinyinGloss, 'times'> & { key: string; toned: boolean })[] {
  return [...text.matchAll(GLOSS)].flatMap((match) => {
    const syllable = readSyllable(match[1] ?? '');
    if (!syllable) return [];
    const character = String.fromCodePoint(match[0].codePointAt(0) ?? 0);
    const { letters, toned } = syllable;
    const agrees = hasReading(character, letters);
    if (!toned && agrees !== true) return [];
    return { start: match.index + character.length, end: match.index + match[0].length, character, letters, toned, agrees, key: character + letters };
  });
}

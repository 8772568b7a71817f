import { hasReading, readSyllable } from '../../script/pinyin.js';
import type { Steps } from '../../text/steps.js';
import type { CutFinder, PageCut } from './cut.js';

const GLOSS = /\p{Script=Han}[ \t]?[(（]([\u0300-\u030ca-z:ü\u00e0-\u01dc\u0251\u0261]{1,9}[1-5]?)[)）]/giu;
const WINDOW = 0x10000;
const LONGEST_GLOSS = 16;

interface Candidate {
  readonly start: number;
  readonly end: number;
  /** The glossed character and its reading without tone. */
  readonly key: string;
  readonly reading: string;
  readonly toned: boolean;
  /** Whether the reading is the character's commonest one; undefined when unknown. */
  readonly agrees: boolean | undefined;
}

/**
 * The readings that a web page put after characters: the `(chuàng)` of 創(chuàng)建. Newspapers gloss a rare character once, where
 * it first stands; a scraped page glosses common ones again and again. So a page must repeat a gloss, or hold three that agree with
 * their characters, before any counts; a reading without tone must be repeated itself.
 */
export const pinyinGlosses: CutFinder = function* (text): Steps<PageCut[]> {
  const candidates: Candidate[] = [];
  for (let from = 0; from < text.length; from += WINDOW) {
    candidates.push(...candidatesIn(text, from));
    yield;
  }
  const times = new Map<string, number>();
  for (const { key } of candidates) times.set(key, (times.get(key) ?? 0) + 1);
  const repeated = [...times.values()].some((count) => count > 1);
  if (!repeated && candidates.filter(({ agrees }) => agrees).length < 3) return [];
  return candidates.flatMap(({ start, end, key, reading, toned, agrees }): PageCut[] => {
    const alike = times.get(key) ?? 1;
    if (alike === 1 && !(toned && agrees !== false)) return [];
    return [{ start, end, kind: 'pinyin-gloss', certainty: agrees ? 'certain' : 'likely', alike, detail: reading }];
  });
};

function candidatesIn(text: string, from: number): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.slice(from, from + WINDOW + LONGEST_GLOSS).matchAll(GLOSS)) {
    if (match.index >= WINDOW) break;
    const reading = match[1] ?? '';
    const syllable = readSyllable(reading);
    if (!syllable) continue;
    const character = String.fromCodePoint(match[0].codePointAt(0) ?? 0);
    const agrees = hasReading(character, syllable.letters);
    if (!syllable.toned && agrees !== true) continue;
    const start = from + match.index;
    found.push({ start: start + character.length, end: start + match[0].length, key: character + syllable.letters, reading, toned: syllable.toned, agrees });
  }
  return found;
}

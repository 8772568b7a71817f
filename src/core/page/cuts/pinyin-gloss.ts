import { isCommonCharacter } from '../../script/common-characters.js';
import { isTraditionalOnly } from '../../script/page-script.js';
import { hasReading, readSyllable } from '../../script/pinyin.js';
import { moved, overlaps } from '../../text/span.js';
import type { Steps } from '../../text/steps.js';
import type { CutFinder, PageCut } from './cut.js';
import { glossedLists, isSpokenAbout } from './gloss-setting.js';

const GLOSS = /\p{Script=Han}[ \t]?[(（]([\u0300-\u030ca-z:ü\u00e0-\u01dc\u0251\u0261]{1,9}[1-5]?)[)）]/giu;
const WINDOW = 0x10000;
const LONGEST_GLOSS = 16;
/** So many different characters, or one so often, no author glosses that readers know. */
const DIFFERENT = 3;
const ALIKE = 4;

interface Candidate {
  readonly start: number;
  readonly end: number;
  /** The glossed character and its reading without tone. */
  readonly key: string;
  readonly reading: string;
  readonly toned: boolean;
  /** Whether the reading is the character's commonest one; undefined when unknown. */
  readonly agrees: boolean | undefined;
  /** Whether every reader knows the character. */
  readonly common: boolean;
  /** Whether the author tells the reading of a word: in a list of such words, in quotation marks, before an explanation. */
  readonly told: boolean;
  /** The characters around it, which make up its word. */
  readonly before: string;
  readonly after: string;
}

/**
 * The readings that a web page put after characters: the `(chuàng)` of 創(chuàng)建. An author glosses what readers do not know, a rare
 * character or an uncommon reading, and words that he speaks about; a scraped page glosses common characters wherever they stand. So a page
 * must gloss a common character with its own reading in the midst of running text, in several words, before any counts; what an
 * author may have glossed must be repeated as well, and a reading without tone too.
 */
export const pinyinGlosses: CutFinder = function* (text): Steps<PageCut[]> {
  const candidates: Candidate[] = [];
  for (let from = 0; from < text.length; from += WINDOW) {
    candidates.push(...candidatesIn(text, from));
    yield;
  }
  const alike = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const others = alike.get(candidate.key);
    if (others) others.push(candidate);
    else alike.set(candidate.key, [candidate]);
  }
  const needless = [...alike.values()].map((same) => same.filter(isNeedless)).filter(({ length }) => length > 0);
  const isScraped = needless.length >= DIFFERENT || needless.some((same) => same.length >= ALIKE || areOfTwoWords(same));
  return candidates.flatMap((candidate): PageCut[] => {
    const { start, end, key, reading, agrees, common } = candidate;
    const same = alike.get(key) ?? [];
    if (!isPutIn(candidate, same, isScraped)) return [];
    return [{ start, end, kind: 'pinyin-gloss', certainty: agrees && common ? 'certain' : 'likely', alike: same.length, detail: reading }];
  });
};

function isPutIn({ agrees, common, toned }: Candidate, same: readonly Candidate[], isScraped: boolean): boolean {
  if (agrees && common) return isScraped && (toned || same.length > 1);
  return same.length > 1 && (isScraped || (common && areOfTwoWords(same.filter(({ told }) => !told))));
}

/** No reader needs it where it stands. */
function isNeedless({ agrees, common, told }: Candidate): boolean {
  return agrees === true && common && !told;
}

/** Whether glosses of one character stand in words that are not the same. Where traditional script is read, nobody tells a reading in pinyin even twice. */
function areOfTwoWords([first, ...others]: readonly Candidate[]): boolean {
  if (!first) return false;
  const isSame = (a: string, b: string): boolean => a === b && /\p{Script=Han}/u.test(a);
  return others.some(({ key, before, after }) => isTraditionalOnly(key.charAt(0)) || (!isSame(before, first.before) && !isSame(after, first.after)));
}

function candidatesIn(text: string, from: number): Candidate[] {
  const found: Candidate[] = [];
  const seen = text.slice(from, from + WINDOW + LONGEST_GLOSS);
  const glosses = [...seen.matchAll(GLOSS)];
  const lists = glosses.length === 0 ? [] : glossedLists(seen).map((list) => moved(list, from));
  for (const match of glosses) {
    if (match.index >= WINDOW) break;
    const reading = match[1] ?? '';
    const syllable = readSyllable(reading);
    if (!syllable) continue;
    const character = String.fromCodePoint(match[0].codePointAt(0) ?? 0);
    const agrees = hasReading(character, syllable.letters);
    if (!syllable.toned && agrees !== true) continue;
    const at = from + match.index;
    const gloss = { start: at + character.length, end: at + match[0].length };
    found.push({
      ...gloss, key: character + syllable.letters, reading, toned: syllable.toned, agrees, common: isCommonCharacter(character),
      told: lists.some((list) => overlaps(list, gloss)) || isSpokenAbout(text, gloss),
      before: text.charAt(at - 1), after: text.charAt(gloss.end),
    });
  }
  return found;
}

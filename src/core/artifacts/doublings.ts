import { remembered } from '../memory/remembered.js';
import type { Span } from '../text/span.js';
import { isQuoted } from './quotation.js';
import { fillsClause, isMeant, isSpoken, type Twice } from './said-twice.js';

/** Something printed twice in a row: `first` and `second` have the same text. */
export interface Doubling {
  readonly first: Span;
  readonly second: Span;
  readonly kind: 'mark' | 'particle' | 'word' | 'phrase';
}

const LONGEST_UNIT = 40;
const SHORTEST_UNIT = 3;
/** A longer phrase is none that speech says twice by habit; nor is one of more than a word's length by its make. */
const LONGEST_SAYING = 4;
const LONGEST_WORD = 3;
/** Characters of a clause that is said again on purpose, in a report and within a quotation of which the opening mark is near. */
const LONGEST_REFRAIN = 6;
const LONGEST_CALL = 14;
/** Marks that are never doubled in print (…… —— ！！ are); three full stops in a row stand for an ellipsis. */
const DOUBLED_MARK = /([，、；：,;])\1+|(?<!。)。。(?!。)/g;
/** Particles that grammar does not double; the words around them that end or begin with the same character are let be, and words like 暖暖和和. */
const DOUBLED_PARTICLE = /(?<![目标的確的])(的)的(?![确確的士])|(?<![为為除罢罷不完未终終私明知一])(了)了(?![解然结結却卻断斷不得无無望愿願事])|(?<![正实實好存潜自現现不内])(在)在(?![场場座职職岗崗校编編建押逃])|(?<![柔温溫平缓緩饱飽])(和)和(?![平谐諧解气氣睦美])|(?<![参參])(与)与(?!会)|(?<![不])(将)将(?![军軍来來])/g;
/** Pronouns, conjunctions, adverbs and auxiliary verbs of two characters: unlike verbs and adjectives (研究研究, 非常非常) they are never said twice. */
const DOUBLED_WORD =
  /(我们|我們|他们|他們|她们|她們|它们|它們|你们|你們|咱们|以及|因为|因為|所以|但是|而且|由于|由於|按照|对于|對於|关于|關於|其中|已经|已經|正在|还要|還要|必须|必須|应该|應該|应当|應當|能够|能夠|以后|以後|以前|之后|之後|之前|这些|這些|那些|同时|同時|并且|並且|或者|如果|虽然|雖然|此外|另外|为了|為了|其他|其它|目前|因此)\1/gu;

/** Doublings that grammar does not want, in order of position. */
export const doublingsIn = remembered((text): readonly Doubling[] => {
  const found: Doubling[] = [];
  for (const { 0: marks, index } of text.matchAll(DOUBLED_MARK)) {
    if (marks.startsWith('。') && isQuoted(text, index)) continue;
    found.push({ first: { start: index, end: index + 1 }, second: { start: index + 1, end: index + marks.length }, kind: 'mark' });
  }
  for (const { index } of text.matchAll(DOUBLED_PARTICLE)) {
    if (index > 1 && text.charAt(index - 1) === text.charAt(index - 2)) continue;
    found.push({ first: { start: index, end: index + 1 }, second: { start: index + 1, end: index + 2 }, kind: 'particle' });
  }
  for (const { 1: word = '', index } of text.matchAll(DOUBLED_WORD)) {
    const middle = index + word.length;
    const end = middle + word.length;
    if (!isMeant(text, { word, start: index, end })) found.push({ first: { start: index, end: middle }, second: { start: middle, end }, kind: 'phrase' });
  }
  return [...found, ...doubledPhrases(text)].sort((a, b) => a.first.start - b.first.start);
});

/** Phrases of three or more Han characters printed twice in a row. Linear in the text for a bounded unit. */
function doubledPhrases(text: string): Doubling[] {
  const found: Doubling[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = doubledUnitAt(text, at);
    if (unit === 0) continue;
    if (isOnPurpose(text, { word: text.slice(at, at + unit), start: at, end: at + 2 * unit })) {
      at = endOfRefrain(text, at, unit) - 1;
      continue;
    }
    found.push({ first: { start: at, end: at + unit }, second: { start: at + unit, end: at + 2 * unit }, kind: 'phrase' });
    at += 2 * unit - 1;
  }
  return found;
}

/** Length of the unit that is printed twice from `at` on, or 0. */
function doubledUnitAt(text: string, at: number): number {
  const start = text.charCodeAt(at);
  for (let length = SHORTEST_UNIT; length <= LONGEST_UNIT && at + length < text.length; length++) {
    if (text.charCodeAt(at + length) !== start) continue;
    const unit = text.slice(at, at + length);
    if (text.startsWith(unit, at + length) && isPhrase(unit)) return length;
  }
  return 0;
}

/** Whether a phrase is said again on purpose; one that makes a clause together with its repetition (过些日子过些日子) is, if it is short. */
function isOnPurpose(text: string, twice: Twice): boolean {
  const { length } = twice.word;
  return isRefrain(text, twice.start, twice.word) || (length <= LONGEST_REFRAIN && fillsClause(text, twice)) || (length <= LONGEST_WORD && isMeant(text, twice));
}

/** A short clause that comes again with its own mark, as songs, sounds and shouts do; in a quotation also a longer one. */
function isRefrain(text: string, at: number, unit: string): boolean {
  if (!/[，、！？；,!?;]$/.test(unit)) return false;
  const characters = unit.match(/\p{Script=Han}/gu)?.length ?? 0;
  return characters <= (isQuoted(text, at) ? LONGEST_CALL : LONGEST_REFRAIN);
}

/** Where the last repetition ends: within it the same characters, cut otherwise, are no doubling either. */
function endOfRefrain(text: string, start: number, length: number): number {
  let end = start + length;
  while (text.charCodeAt(end) === text.charCodeAt(end - length)) end++;
  return end;
}

function isPhrase(unit: string): boolean {
  return /^(?![一每几數数][^一每])\p{Script=Han}/u.test(unit) && (unit.match(/\p{Script=Han}/gu)?.length ?? 0) >= SHORTEST_UNIT
    && new Set(unit).size >= SHORTEST_UNIT && !(unit.length <= LONGEST_SAYING && isSpoken(unit));
}

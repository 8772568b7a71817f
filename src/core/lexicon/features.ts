import type { Candidate } from './candidates.js';
import { rank, strain } from './candidates.js';
import { isNumeral, isSoundCharacter, isSurname } from './closed-classes.js';
import { isHan, type Lattice } from './lattice.js';
import type { PairIndex, PairRows } from './pair-index.js';
import { NEARLY_THE_SAME } from './restraint.js';
import type { ShapeTable } from './shape-table.js';
import { NO_WORD } from './word-trie.js';

/** Logarithm of the share taken for a character that is no word of its own. */
const RAREST = 16;
/** Likeness from which on two characters are easily confused. */
const MUCH_ALIKE = 38;

/** What the gate looks at in a sentence, in the order of its weights. Evidence of the page follows, see `EVIDENCE_FEATURES`. */
export const SENTENCE_FEATURES = [
  'gain', 'large gain', 'likeness', 'alike', 'gain where alike', 'new word 1', 'new word 3', 'new word 4+', 'old word 1', 'old word 3+',
  'margin', 'share of old', 'share of new', 'orphans', 'orphans after', 'strain', 'frequency of word', 'listed only', 'after surname', 'sounds',
  'by figure', 'numeral', 'words freed', 'old word frequency', 'gain where unlike', 'first or last', 'old seldom alone', 'neighbour seldom alone',
  'much alike', 'rivals', 'share of confusions', 'less alike than nearest', 'fits its neighbours', 'margin to alike', 'best gain of others', 'old family',
  'neighbour family', 'alone for alone', 'alone by figure', 'interchangeable', 'in name', 'twin seldom alone',
] as const;

export const EVIDENCE_FEATURES = ['new known elsewhere', 'old known elsewhere', 'new word surprisingly often', 'old pair elsewhere', 'wear', 'old twin elsewhere'] as const;
export const FEATURE_COUNT = SENTENCE_FEATURES.length + EVIDENCE_FEATURES.length;

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** How many single characters that are words of their own stand together around a place on the best path. */
function orphanRun(lattice: Lattice, place: number): number {
  const single = (at: number): boolean => {
    if (at < 0 || at >= lattice.length) return false;
    const arc = lattice.arcAt[at] as number;
    return (lattice.arcEnd[arc] as number) - (lattice.arcStart[arc] as number) === 1 && lattice.model.logFrequency(lattice.arcWord[arc] as number) < -6;
  };
  if (!single(place)) return 0;
  let count = 1;
  for (let at = place - 1; single(at) && count < 5; at--) count++;
  for (let at = place + 1; single(at) && count < 5; at++) count++;
  return count;
}

function soundsAround(lattice: Lattice, place: number): number {
  let count = 0;
  for (let at = Math.max(0, place - 2); at <= Math.min(lattice.length - 1, place + 2); at++) {
    if (isSoundCharacter(lattice.units[at] as number)) count++;
  }
  return count;
}

/** Whether a surname stands one or two places before, not inside a longer word. */
function afterSurname(lattice: Lattice, place: number): boolean {
  for (const at of [place - 1, place - 2]) {
    if (at < 0 || !isSurname(lattice.units[at] as number)) continue;
    const arc = lattice.arcAt[at] as number;
    if ((lattice.arcEnd[arc] as number) - (lattice.arcStart[arc] as number) === 1) return true;
  }
  return false;
}

/** What features are drawn from beside the sentence. */
export interface Sources {
  readonly shapes: ShapeTable;
  readonly pairs: PairIndex;
}

/** Whether a word that begins at `start` follows a surname at the beginning of a sentence or after a mark: it may be a given name. */
export function isInName(units: Uint16Array, start: number): boolean {
  return start > 0 && isSurname(units[start - 1] as number) && (start === 1 || !isHan(units[start - 2] as number));
}

/** The features of a candidate that need nothing but its sentence. */
export function sentenceFeatures(lattice: Lattice, { shapes, pairs }: Sources, candidate: Candidate, rivals: readonly Candidate[]): Float32Array {
  const { at, gain, likeness } = candidate;
  const original = lattice.units[at] as number;
  const arc = lattice.arcAt[at] as number;
  const oldLength = (lattice.arcEnd[arc] as number) - (lattice.arcStart[arc] as number);
  const newLength = candidate.end - candidate.start;
  const second = rivals.find((rival) => rival !== candidate);
  const alike = likeness > 0 ? 1 : 0;
  const orphans = orphanRun(lattice, at);
  const features = new Float32Array(FEATURE_COUNT);
  features.set([
    within(gain, 0, 12) / 6, within(gain - 12, 0, 12) / 6, likeness / 32, alike, alike * within(gain, 0, 15) / 6,
    newLength === 1 ? 1 : 0, newLength === 3 ? 1 : 0, newLength > 3 ? 1 : 0, oldLength === 1 ? 1 : 0, oldLength > 2 ? 1 : 0,
    within(second ? rank(candidate) - rank(second) : 8, -8, 8) / 4, shapes.logShare(original) / 4 + 2, shapes.logShare(candidate.unit) / 4 + 2,
    orphans / 2, Math.max(0, orphans - newLength) / 2, within(strain(lattice, at), 2, 10) / 3, candidate.logFrequency / 4 + 3,
    candidate.word >= lattice.model.firstListedOnly ? 1 : 0, afterSurname(lattice, at) ? 1 : 0, soundsAround(lattice, at) / 2,
    byFigure(lattice, at) ? 1 : 0, isNumeral(original) || isNumeral(candidate.unit) ? 1 : 0,
    within(candidate.end - candidate.start - oldLength, -2, 3) / 2, oldLength > 1 ? lattice.model.logFrequency(lattice.arcWord[arc] as number) / 4 + 3 : 0,
    (1 - alike) * within(gain, 0, 20) / 6, at === 0 || at === lattice.length - 1 ? 1 : 0,
    oldLength === 1 ? seldomAlone(lattice, shapes, at) : 0, neighbourSeldomAlone(lattice, shapes, candidate),
    Math.max(0, likeness - MUCH_ALIKE) / 16, (rivals.length - 1) / 2,
    alike * within(shapes.logConfusion(original, candidate.unit), -6, 0) / 2, alike * within(likeness - shapes.nearestLikeness(original), -24, 0) / 8,
    within(fit(lattice, candidate), -4, 8) / 4, alikeMargin(candidate, rivals) / 4, othersGain(candidate, rivals) / 8,
    family(pairs, candidate, original), neighbourFamily(lattice, pairs, candidate),
    oldLength === 1 && newLength === 1 ? 1 : 0, oldLength === 1 && newLength === 1 && byFigure(lattice, at) ? 1 : 0,
    interchangeable(pairs, original, candidate.unit), isInName(lattice.units, candidate.start) ? 1 : 0,
    oldLength === 1 && likeness >= NEARLY_THE_SAME ? seldomAlone(lattice, shapes, at) : 0,
  ]);
  return features;
}

/** How much better the word goes with its neighbours than words do that are only as frequent. */
function fit({ best, reach, rest }: Lattice, { gain, start, end, logFrequency }: Candidate): number {
  return gain + best - (reach[start] as number) - (rest[end] as number) - logFrequency;
}

/** By how much the candidate outranks the best of the others that look alike. */
function alikeMargin(candidate: Candidate, rivals: readonly Candidate[]): number {
  let margin = 8;
  for (const rival of rivals) if (rival !== candidate && rival.likeness > 0) margin = Math.min(margin, rank(candidate) - rank(rival));
  return within(margin, -8, 8);
}

/** The most that another character would gain: what stands there is strange, whatever it should be. */
function othersGain(candidate: Candidate, rivals: readonly Candidate[]): number {
  let most = 0;
  for (const rival of rivals) if (rival !== candidate) most = Math.max(most, rival.gain);
  return within(most, 0, 16);
}

/** How many words have the character in the place that it takes in the completed pair: those make new words easily. */
function family({ byFirst, bySecond }: PairIndex, { at, start, end }: Candidate, unit: number): number {
  if (end - start !== 2) return 0;
  const { starts } = at === start ? byFirst : bySecond;
  return Math.log(1 + (starts[unit + 1] as number) - (starts[unit] as number)) / 3;
}

/** The same of the other character of the completed pair. */
function neighbourFamily({ units }: Lattice, { byFirst, bySecond }: PairIndex, { at, start, end }: Candidate): number {
  if (end - start !== 2) return 0;
  const unit = units[at === start ? start + 1 : start] as number;
  const { starts } = at === start ? bySecond : byFirst;
  return Math.log(1 + (starts[unit + 1] as number) - (starts[unit] as number)) / 3;
}

/** Share of the words of the rarer character that are also written with the other: variants of each other share most. */
function interchangeable({ byFirst, bySecond }: PairIndex, a: number, b: number): number {
  let [shared, fewest] = [0, 0];
  for (const rows of [byFirst, bySecond]) {
    shared += sharedIn(rows, a, b);
    fewest += Math.min(rows.starts[a + 1] as number - (rows.starts[a] as number), rows.starts[b + 1] as number - (rows.starts[b] as number));
  }
  return fewest === 0 ? 0 : (shared / fewest) * 2;
}

/** How many other characters stand in both rows. */
function sharedIn({ starts, units }: PairRows, a: number, b: number): number {
  let [i, j, shared] = [starts[a] as number, starts[b] as number, 0];
  const [endA, endB] = [starts[a + 1] as number, starts[b + 1] as number];
  while (i < endA && j < endB) {
    const difference = (units[i] as number) - (units[j] as number);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}

/** How much rarer a character is as a word of its own than in words: 0 to 2. */
function seldomAlone({ model, units }: Lattice, shapes: ShapeTable, at: number): number {
  const unit = units[at] as number;
  const word = model.singleWord(unit);
  const alone = word === NO_WORD ? -RAREST : model.logFrequency(word);
  return within(shapes.logShare(unit) - alone, 0, 8) / 4;
}

/** The same of the other character in a completed pair, where it now stands alone. */
function neighbourSeldomAlone(lattice: Lattice, shapes: ShapeTable, { at, start, end }: Candidate): number {
  if (end - start !== 2) return 0;
  const neighbour = at === start ? start + 1 : start;
  const arc = lattice.arcAt[neighbour] as number;
  return (lattice.arcEnd[arc] as number) - (lattice.arcStart[arc] as number) === 1 ? seldomAlone(lattice, shapes, neighbour) : 0;
}

function byFigure(lattice: Lattice, place: number): boolean {
  const figure = (at: number): boolean => {
    const unit = at < 0 || at >= lattice.length ? 0 : lattice.units[at] as number;
    return (unit >= 48 && unit <= 57) || isNumeral(unit);
  };
  return figure(place - 1) || figure(place + 1);
}


import type { Candidate } from './candidates.js';
import { rank, strain } from './candidates.js';
import { isNumeral, isSoundCharacter, isSurname } from './closed-classes.js';
import type { Lattice } from './lattice.js';
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
  'much alike', 'rivals',
] as const;

export const EVIDENCE_FEATURES = ['new known elsewhere', 'old known elsewhere', 'new word surprisingly often', 'old pair elsewhere', 'wear'] as const;
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

/** The features of a candidate that need nothing but its sentence. */
export function sentenceFeatures(lattice: Lattice, shapes: ShapeTable, candidate: Candidate, rivals: readonly Candidate[]): Float32Array {
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
  ]);
  return features;
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


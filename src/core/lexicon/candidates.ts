import { isHan, MAX_WORD_LENGTH, type Lattice } from './lattice.js';
import { isNumeral } from './closed-classes.js';
import type { ShapeTable } from './shape-table.js';
import { followerBit, type PairIndex, type PairRows } from './pair-index.js';
import { NEARLY_THE_SAME } from './restraint.js';
import { NO_NODE, NO_WORD } from './word-trie.js';

/** A character that would make the sentence likelier in the place of the one that stands there. */
export interface Candidate {
  /** Offset in the sentence. */
  readonly at: number;
  readonly unit: number;
  /** Natural logarithm by which the best reading of the sentence gains. */
  gain: number;
  /** 0 when the two characters are no neighbours in the shape table. */
  readonly likeness: number;
  /** The word that it stands in. */
  word: number;
  logFrequency: number;
  start: number;
  end: number;
}

const LEAST_GAIN = 3;
/** The gain needed where the characters are nearly the same: a reader takes one for the other in every context. */
const LEAST_GAIN_SAME = 1;
/** The gain needed where the characters do not look alike. */
const LEAST_GAIN_UNLIKE = 8;
/** What a step of likeness counts beside the gain when candidates for one place are compared. */
export const LIKENESS_WEIGHT = 0.2;
/** A single character counts as a candidate word only when it is so frequent, or looks so much alike. */
const FREQUENT_ALONE = -8.5;
const MUCH_ALIKE = 30;
export const CANDIDATES_PER_PLACE = 5;

export function rank(candidate: Candidate): number {
  return candidate.gain + candidate.likeness * LIKENESS_WEIGHT;
}

/** Looks for better characters at every place of a sentence that the lattice has read. */
export class CandidateFinder {
  #found: Candidate[] = [];
  /** Likeness of each character to the one at the present place. */
  readonly #likeness = new Uint8Array(1 << 16);
  /** Whether characters that do not look alike are tried too. */
  #anyCharacter = false;

  constructor(private readonly shapes: ShapeTable, private readonly pairs: PairIndex) {}

  /** The best candidates at a place, best first. */
  at(lattice: Lattice, place: number): Candidate[] {
    const unit = lattice.units[place] as number;
    if (!isHan(unit)) return [];
    if (pairCost(lattice, place) < AT_EASE || onwardCost(lattice, place) < AT_EASE_ONWARD) return [];
    this.#anyCharacter = strain(lattice, place) > STRAINED;
    this.#found = [];
    const { units, likenesses } = this.shapes.neighboursOf(unit);
    for (let i = 0; i < units.length; i++) this.#likeness[units[i] as number] = likenesses[i] as number;
    this.#trySingles(lattice, place, units, likenesses);
    this.#tryBeginnings(lattice, place);
    this.#tryContinuations(lattice, place);
    for (const neighbour of units) this.#likeness[neighbour] = 0;
    return this.#found.length === 0 ? this.#found : this.#found.sort((a, b) => rank(b) - rank(a)).slice(0, CANDIDATES_PER_PLACE);
  }

  /** Look-alikes as words of one character. */
  #trySingles(lattice: Lattice, place: number, units: Uint16Array, likenesses: Uint8Array): void {
    const { model } = lattice;
    for (let i = 0; i < units.length; i++) {
      const word = model.singleWord(units[i] as number);
      if (word === NO_WORD) continue;
      if ((likenesses[i] as number) < MUCH_ALIKE && model.logFrequency(word) < FREQUENT_ALONE) continue;
      this.#consider(lattice, place, units[i] as number, word, place, place + 1);
    }
  }

  /** Characters that begin a word here. */
  #tryBeginnings(lattice: Lattice, place: number): void {
    if (place + 1 < lattice.length) this.#tryRow(lattice, place, this.pairs.bySecond, lattice.units[place + 1] as number, place);
  }

  /** Tries the words whose one character is `key`; the first of them stands at `start`. */
  #tryRow(lattice: Lattice, place: number, { starts, units, nodes, frequencies, followers }: PairRows, key: number, start: number): void {
    const to = starts[key + 1] as number;
    const end = start + 2;
    const follower = end < lattice.length ? followerBit(lattice.units[end] as number) : 0;
    const spare = lattice.spare(start, end);
    for (let i = starts[key] as number; i < to; i++) {
      const unit = units[i] as number;
      const alike = this.#likeness[unit] !== 0;
      if (!alike && !this.#anyCharacter) continue;
      if (spare + (frequencies[i] as number) >= (alike ? LEAST_GAIN : LEAST_GAIN_UNLIKE)) {
        this.#consider(lattice, place, unit, lattice.model.trie.wordAt(nodes[i] as number), start, end);
      }
      if (((followers[i] as number) & follower) !== 0) this.#tryLonger(lattice, place, unit, start, end, nodes[i] as number);
    }
  }

  /** Characters that go on with what stands before. */
  #tryContinuations(lattice: Lattice, place: number): void {
    if (place === 0) return;
    this.#tryRow(lattice, place, this.pairs.byFirst, lattice.units[place - 1] as number, place - 1);
    const { trie } = lattice.model;
    for (let start = place - 2; start >= 0 && place - start < MAX_WORD_LENGTH; start--) {
      const prefix = lattice.prefixes[start * MAX_WORD_LENGTH + place - start - 1] as number;
      if (prefix === NO_NODE) continue;
      const to = trie.childrenTo(prefix);
      for (let node = trie.childrenFrom(prefix); node < to; node++) {
        const unit = trie.unitOf(node);
        if (this.#anyCharacter || this.#likeness[unit] !== 0) this.#tryWords(lattice, place, unit, start, place + 1, node);
      }
    }
  }

  /** Tries the words from `start` on, `node` being the trie's for the piece up to `end`. */
  #tryWords(lattice: Lattice, place: number, unit: number, start: number, end: number, node: number): void {
    const word = lattice.model.trie.wordAt(node);
    if (word !== NO_WORD) this.#consider(lattice, place, unit, word, start, end);
    this.#tryLonger(lattice, place, unit, start, end, node);
  }

  #tryLonger(lattice: Lattice, place: number, unit: number, start: number, end: number, node: number): void {
    if (end >= lattice.length || end - start >= MAX_WORD_LENGTH) return;
    const longer = lattice.model.trie.child(node, lattice.units[end] as number);
    if (longer !== NO_NODE) this.#tryWords(lattice, place, unit, start, end + 1, longer);
  }

  #consider(lattice: Lattice, place: number, unit: number, word: number, start: number, end: number): void {
    const original = lattice.units[place] as number;
    const likeness = this.#likeness[unit] as number;
    const least = likeness >= NEARLY_THE_SAME ? LEAST_GAIN_SAME : likeness > 0 ? LEAST_GAIN : LEAST_GAIN_UNLIKE;
    if (lattice.spare(start, end) + lattice.model.logFrequency(word) < least) return;
    if (unit === original || (isNumeral(unit) && isNumeral(original))) return;
    const gain = lattice.through(start, end, word) - lattice.best;
    if (gain < least) return;
    const known = this.#found.find((candidate) => candidate.unit === unit);
    const logFrequency = lattice.model.logFrequency(word);
    if (!known) this.#found.push({ at: place, unit, gain, likeness, word, logFrequency, start, end });
    else if (gain > known.gain) Object.assign(known, { gain, word, logFrequency, start, end });
  }
}

/** How costly the best reading is around a place: the words before, at and after it, per character. */
export function strain(lattice: Lattice, place: number): number {
  const arc = lattice.arcAt[place] as number;
  const [start, end] = [lattice.arcStart[arc] as number, lattice.arcEnd[arc] as number];
  const from = start === 0 ? 0 : lattice.arcStart[lattice.arcAt[start - 1] as number] as number;
  const next = end >= lattice.length ? arc : lattice.arcAt[end] as number;
  const before = from === 0 ? 0 : lattice.forward[lattice.arcAt[from - 1] as number] as number;
  return (before - (lattice.forward[next] as number)) / ((lattice.arcEnd[next] as number) - from);
}

/** What the dearer of the two pairs of characters around a place costs the best reading. */
function pairCost(lattice: Lattice, place: number): number {
  const { reach, rest, best, length } = lattice;
  const before = place === 0 ? 0 : (reach[place - 1] as number) + (rest[place + 1] as number) - best;
  const after = place + 2 > length ? 0 : (reach[place] as number) + (rest[place + 2] as number) - best;
  return Math.max(before, after);
}

/** What the word at a place and the one after it cost, per character. */
function onwardCost(lattice: Lattice, place: number): number {
  const arc = lattice.arcAt[place] as number;
  const [start, end] = [lattice.arcStart[arc] as number, lattice.arcEnd[arc] as number];
  const next = end >= lattice.length ? arc : lattice.arcAt[end] as number;
  const before = start === 0 ? 0 : lattice.forward[lattice.arcAt[start - 1] as number] as number;
  return (before - (lattice.forward[next] as number)) / ((lattice.arcEnd[next] as number) - start);
}

/** Below these costs nothing is looked for: the sentence reads well here. */
const AT_EASE = 10.5;
const AT_EASE_ONWARD = 4.5;
/** Above this strain any character is tried that completes a word, not only those that look alike. */
const STRAINED = 5.5;

import { NO_NODE, NO_WORD, ROOT } from './word-trie.js';
import { OTHER, type LanguageModel } from './language-model.js';

/** Longest word in characters. */
export const MAX_WORD_LENGTH = 8;
/** Longest sentence, in UTF-16 units, that a lattice takes. */
export const MAX_SENTENCE = 160;
/** Logarithm of the probability that a Han character stands for itself, beyond that of being no known word. */
const UNKNOWN_HAN = -12;
/** How much likelier a figure or a Latin letter is behind another one. */
export const JOINED_FIGURE = 2;
/** How much likelier than alone a word may be for its neighbours, when it is decided whether to look closer. */
const MOST_HOPE = 4.5;

/**
 * All ways to read a sentence as words, each scored by the word model: arcs are words in place, the best path is the
 * likeliest segmentation. Forward and backward scores tell for every arc how good a path through it can be.
 * One lattice is used again for sentence after sentence; only `read` changes it.
 */
export class Lattice {
  length = 0;
  readonly units = new Uint16Array(MAX_SENTENCE + 1);
  /** Number of arcs; those that start at `i` are numbers firstArc[i] to firstArc[i + 1]. */
  arcs = 0;
  readonly firstArc = new Int32Array(MAX_SENTENCE + 2);
  readonly arcEnd = new Int32Array(MAX_SENTENCE * MAX_WORD_LENGTH);
  readonly arcStart = new Int32Array(MAX_SENTENCE * MAX_WORD_LENGTH);
  readonly arcWord = new Int32Array(MAX_SENTENCE * MAX_WORD_LENGTH);
  /** Best score of a path from the start to the end of the arc, the arc included. */
  readonly forward = new Float32Array(MAX_SENTENCE * MAX_WORD_LENGTH);
  /** Best score of a path from the end of the arc to the end of the sentence. */
  readonly backward = new Float32Array(MAX_SENTENCE * MAX_WORD_LENGTH);
  /** The last arc that ends at a place, and the one before it in `#sameEnd`; -1 when there is none. */
  readonly lastEndingAt = new Int32Array(MAX_SENTENCE + 2);
  readonly sameEnd = new Int32Array(MAX_SENTENCE * MAX_WORD_LENGTH);
  /** Nodes of the trie reached from each start, MAX_WORD_LENGTH apiece. */
  readonly prefixes = new Int32Array((MAX_SENTENCE + 1) * MAX_WORD_LENGTH);
  best = 0;
  /** Best score of a path from the start to each place, and from each place to the end. */
  readonly reach = new Float32Array(MAX_SENTENCE + 1);
  readonly rest = new Float32Array(MAX_SENTENCE + 1);
  /** The arc of the best path at each place. */
  readonly arcAt = new Int32Array(MAX_SENTENCE + 1);
  /** What an arc costs beyond what the word model says. */
  readonly penalty = new Float32Array(MAX_SENTENCE * MAX_WORD_LENGTH);
  readonly #before = new Int32Array(MAX_SENTENCE * MAX_WORD_LENGTH);
  #transitions = new Float32Array(4096);
  /** Where the transitions into each arc begin; those of arc `a` end where those of `a + 1` begin. */
  readonly #firstTransition = new Int32Array(MAX_SENTENCE * MAX_WORD_LENGTH + 1);
  readonly model: LanguageModel;

  constructor(model: LanguageModel) {
    this.model = model;
  }

  /** Reads a sentence of at most MAX_SENTENCE units, given as `units` (filled by the caller) and `length`. */
  read(length: number): void {
    this.length = length;
    this.#layArcs();
    this.#runForward();
    this.#runBackward();
    this.#summarise();
  }

  #layArcs(): void {
    const { trie } = this.model;
    this.arcs = 0;
    this.lastEndingAt.fill(-1, 0, this.length + 1);
    for (let start = 0; start < this.length; start++) {
      this.firstArc[start] = this.arcs;
      let node = ROOT;
      for (let depth = 0; depth < MAX_WORD_LENGTH; depth++) {
        if (node !== NO_NODE) node = start + depth < this.length ? trie.child(node, this.units[start + depth] as number) : NO_NODE;
        this.prefixes[start * MAX_WORD_LENGTH + depth] = node;
        if (node === NO_NODE) continue;
        const word = trie.wordAt(node);
        if (word !== NO_WORD) this.#addArc(start, start + depth + 1, word, 0);
      }
      if (this.firstArc[start] === this.arcs) this.#addUnknown(start);
    }
    this.firstArc[this.length] = this.arcs;
  }

  #addUnknown(start: number): void {
    const unit = this.units[start] as number;
    if (isHan(unit)) {
      this.#addArc(start, start + 1, OTHER, UNKNOWN_HAN);
      return;
    }
    this.#addArc(start, start + 1, OTHER, start > 0 && isFigureOrLatin(unit) && isFigureOrLatin(this.units[start - 1] as number) ? JOINED_FIGURE : 0);
  }

  #addArc(start: number, end: number, word: number, penalty: number): void {
    const arc = this.arcs++;
    this.arcStart[arc] = start;
    this.arcEnd[arc] = end;
    this.arcWord[arc] = word;
    this.penalty[arc] = penalty;
    this.sameEnd[arc] = this.lastEndingAt[end] as number;
    this.lastEndingAt[end] = arc;
  }

  #runForward(): void {
    let used = 0;
    const { model, forward, arcWord } = this;
    for (let arc = 0; arc < this.arcs; arc++) {
      const start = this.arcStart[arc] as number;
      const word = arcWord[arc] as number;
      if (used + 64 > this.#transitions.length) this.#transitions = widened(this.#transitions);
      const transitions = this.#transitions;
      this.#firstTransition[arc] = used;
      let best = -Infinity;
      let bestBefore = -1;
      if (start === 0) best = model.logTransition(OTHER, word) + (this.penalty[arc] as number);
      for (let before = this.lastEndingAt[start] as number; before >= 0; before = this.sameEnd[before] as number) {
        const transition = model.logTransition(arcWord[before] as number, word) + (this.penalty[arc] as number);
        transitions[used++] = transition;
        const score = (forward[before] as number) + transition;
        if (score <= best) continue;
        best = score;
        bestBefore = before;
      }
      forward[arc] = best;
      this.#before[arc] = bestBefore;
    }
  }

  #runBackward(): void {
    this.backward.fill(-Infinity, 0, this.arcs);
    this.best = -Infinity;
    let last = -1;
    for (let arc = this.lastEndingAt[this.length] as number; arc >= 0; arc = this.sameEnd[arc] as number) {
      this.backward[arc] = 0;
      if ((this.forward[arc] as number) > this.best) {
        this.best = this.forward[arc] as number;
        last = arc;
      }
    }
    for (let arc = this.arcs - 1; arc >= 0; arc--) this.#spreadBack(arc);
    for (let arc = last; arc >= 0; arc = this.#before[arc] as number) {
      this.arcAt.fill(arc, this.arcStart[arc], this.arcEnd[arc]);
    }
  }

  #spreadBack(arc: number): void {
    const after = this.backward[arc] as number;
    let at = this.#firstTransition[arc] as number;
    for (let before = this.lastEndingAt[this.arcStart[arc] as number] as number; before >= 0; before = this.sameEnd[before] as number) {
      const score = (this.#transitions[at++] as number) + after;
      if (score > (this.backward[before] as number)) this.backward[before] = score;
    }
  }

  #summarise(): void {
    this.reach.fill(-Infinity, 1, this.length + 1);
    this.rest.fill(-Infinity, 1, this.length + 1);
    this.reach[0] = 0;
    this.rest[0] = this.best;
    for (let arc = 0; arc < this.arcs; arc++) {
      const end = this.arcEnd[arc] as number;
      if ((this.forward[arc] as number) > (this.reach[end] as number)) this.reach[end] = this.forward[arc] as number;
      if ((this.backward[arc] as number) > (this.rest[end] as number)) this.rest[end] = this.backward[arc] as number;
    }
  }

  /** What a word from `start` to `end` may cost at most for the sentence to gain by it: a quick, hopeful estimate. */
  spare(start: number, end: number): number {
    return (this.reach[start] as number) + (this.rest[end] as number) - this.best + MOST_HOPE;
  }

  /** Best score of a path that takes `word` from `start` to `end`, whatever the lattice holds there. */
  through(start: number, end: number, word: number): number {
    const { model } = this;
    let before = start === 0 ? model.logTransition(OTHER, word) : -Infinity;
    for (let arc = this.lastEndingAt[start] as number; arc >= 0; arc = this.sameEnd[arc] as number) {
      const score = (this.forward[arc] as number) + model.logTransition(this.arcWord[arc] as number, word);
      if (score > before) before = score;
    }
    if (end === this.length) return before;
    let after = -Infinity;
    const stop = this.firstArc[end + 1] as number;
    for (let arc = this.firstArc[end] as number; arc < stop; arc++) {
      const score = model.logTransition(word, this.arcWord[arc] as number) + (this.penalty[arc] as number) + (this.backward[arc] as number);
      if (score > after) after = score;
    }
    return before + after;
  }
}

export function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

export function isFigureOrLatin(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122);
}

function widened(array: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  const wider = new Float32Array(array.length * 2);
  wider.set(array);
  return wider;
}

import { foldInto } from './folding.js';
import { OTHER, type LanguageModel } from './language-model.js';
import { isFigureOrLatin, JOINED_FIGURE, Lattice, MAX_WORD_LENGTH } from './lattice.js';
import { endsSentence, sentences } from './sentences.js';
import type { ShapeTable } from './shape-table.js';
import { NO_NODE, NO_WORD } from './word-trie.js';

/** Passages remembered; beyond that they are forgotten all at once. */
const MOST_KNOWN = 4000;

/** Words that may stand at a place, each with the best score of what lies on its far side, itself included. */
interface Words {
  readonly words: readonly number[];
  readonly scores: readonly number[];
}

/** The end of a passage, as far as what follows may depend on it. */
interface Tail {
  readonly best: number;
  readonly endsInFigure: boolean;
  /** The words that may be its last. */
  readonly last: Words;
  /** Words that it may break off in: how far into the trie they have come, and what may stand before them (nothing at the start of a sentence). */
  readonly broken: readonly { readonly node: number; readonly before: Words }[];
}

/** The beginning of a passage, as far as it may depend on what precedes. */
interface Head {
  readonly best: number;
  readonly beginsWithFigure: boolean;
  readonly units: readonly number[];
  /** What may begin at each place, the end apart. */
  readonly from: readonly Words[];
}

/** What the start of a sentence is to the word behind it. */
const START: Words = { words: [OTHER], scores: [0] };

/**
 * Reads what two passages are together without reading both again: only the words at the seam depend on both. Gives what the
 * lattices of the two and of the joined passage would give.
 */
export class SeamReader {
  readonly #lattice: Lattice;
  readonly #tails = new Map<string, Tail | null>();
  readonly #heads = new Map<string, Head | null>();

  constructor(private readonly model: LanguageModel, private readonly shapes: ShapeTable) {
    this.#lattice = new Lattice(model);
  }

  /** Natural logarithm of how much likelier the passages are one behind the other than apart: 0 where a sentence ends between them. */
  gain(before: string, after: string): number {
    let tail = this.#tails.get(before);
    if (tail === undefined) tail = remember(this.#tails, before, this.#tailOf(before));
    let head = this.#heads.get(after);
    if (head === undefined) head = remember(this.#heads, after, this.#headOf(after));
    if (!tail || !head) return 0;
    return Math.max(this.#betweenWords(tail, head), this.#withinWord(tail, head)) - tail.best - head.best;
  }

  #betweenWords({ last, endsInFigure }: Tail, { from: [first = START], beginsWithFigure }: Head): number {
    const joined = this.#bestPair(last, first);
    return endsInFigure && beginsWithFigure ? joined + JOINED_FIGURE : joined;
  }

  #withinWord({ broken }: Tail, { units, from }: Head): number {
    const { trie } = this.model;
    let best = -Infinity;
    for (const { node: begun, before } of broken) {
      let node = begun;
      for (let at = 0; at < units.length; at++) {
        node = trie.child(node, units[at] as number);
        if (node === NO_NODE) break;
        const word = trie.wordAt(node);
        if (word === NO_WORD) continue;
        const behind = from[at + 1];
        const alone = { words: [word], scores: [0] };
        best = Math.max(best, this.#bestPair(before, alone) + (behind ? this.#bestPair(alone, behind) : 0));
      }
    }
    return best;
  }

  #bestPair(left: Words, right: Words): number {
    let best = -Infinity;
    for (let i = 0; i < left.words.length; i++) {
      for (let j = 0; j < right.words.length; j++) {
        const score = (left.scores[i] as number) + this.model.logTransition(left.words[i] as number, right.words[j] as number) + (right.scores[j] as number);
        if (score > best) best = score;
      }
    }
    return best;
  }

  #tailOf(text: string): Tail | null {
    const sentence = sentences(text).at(-1)?.text ?? '';
    if (sentence === '' || endsSentence(sentence)) return null;
    const lattice = this.#read(sentence);
    const { length, prefixes } = lattice;
    const broken = Array.from({ length }, (_, start) => {
      const depth = length - start - 1;
      const node = depth < MAX_WORD_LENGTH ? prefixes[start * MAX_WORD_LENGTH + depth] ?? NO_NODE : NO_NODE;
      return { node, before: start === 0 ? START : endingAt(lattice, start) };
    });
    return { best: lattice.best, endsInFigure: isFigureOrLatin(lattice.units[length - 1] as number), last: endingAt(lattice, length), broken: broken.filter(({ node }) => node !== NO_NODE) };
  }

  #headOf(text: string): Head | null {
    const sentence = sentences(text)[0]?.text ?? '';
    if (sentence === '') return null;
    const lattice = this.#read(sentence);
    const from = Array.from({ length: lattice.length }, (_, at) => beginningAt(lattice, at));
    return { best: lattice.best, beginsWithFigure: isFigureOrLatin(lattice.units[0] as number), units: [...lattice.units.subarray(0, lattice.length)], from };
  }

  #read(sentence: string): Lattice {
    this.#lattice.read(foldInto(this.#lattice.units, sentence, this.shapes));
    return this.#lattice;
  }
}

function remember<T>(answers: Map<string, T>, text: string, answer: T): T {
  if (answers.size >= MOST_KNOWN) answers.clear();
  answers.set(text, answer);
  return answer;
}

function endingAt({ lastEndingAt, sameEnd, arcWord, forward }: Lattice, end: number): Words {
  const arcs: number[] = [];
  for (let arc = lastEndingAt[end] as number; arc >= 0; arc = sameEnd[arc] as number) arcs.push(arc);
  return { words: arcs.map((arc) => arcWord[arc] as number), scores: arcs.map((arc) => forward[arc] as number) };
}

function beginningAt({ firstArc, arcWord, backward, penalty }: Lattice, start: number): Words {
  const [from, to] = [firstArc[start] as number, firstArc[start + 1] as number];
  const arcs = Array.from({ length: to - from }, (_, i) => from + i);
  return { words: arcs.map((arc) => arcWord[arc] as number), scores: arcs.map((arc) => (penalty[arc] as number) + (backward[arc] as number)) };
}

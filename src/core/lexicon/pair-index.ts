import type { LanguageModel, Pause } from './language-model.js';
import { NO_WORD, ROOT, type WordTrie } from './word-trie.js';

/** The class of a character among those that may follow, as a bit. */
export function followerBit(unit: number): number {
  return 1 << ((unit ^ (unit >> 4)) & 15);
}

interface Pairs {
  readonly firsts: Uint16Array;
  readonly seconds: Uint16Array;
  readonly nodes: Int32Array;
}

/** The beginnings of words, two characters long, by their first and by their second character. */
export class PairIndex {
  private constructor(readonly byFirst: PairRows, readonly bySecond: PairRows) {}

  /** @param pause awaited between slices of work */
  static async build(model: LanguageModel, pause: Pause): Promise<PairIndex> {
    const { firsts, seconds, nodes } = pairsOf(model.trie);
    await pause();
    const byFirst = new PairRows(firsts, seconds, nodes, model);
    await pause();
    const bySecond = new PairRows(seconds, firsts, nodes, model);
    await pause();
    return new PairIndex(byFirst, bySecond);
  }
}

function pairsOf(trie: WordTrie): Pairs {
  let count = 0;
  const [firsts, seconds, nodes] = [new Uint16Array(trie.size), new Uint16Array(trie.size), new Int32Array(trie.size)];
  for (let parent = trie.firstChild(ROOT); parent > 0; parent = trie.nextSibling(parent)) {
    for (let node = trie.firstChild(parent); node > 0; node = trie.nextSibling(node)) {
      firsts[count] = trie.unitOf(parent);
      seconds[count] = trie.unitOf(node);
      nodes[count++] = node;
    }
  }
  return { firsts: firsts.subarray(0, count), seconds: seconds.subarray(0, count), nodes: nodes.subarray(0, count) };
}

/** Beginnings of words, those that share a character side by side. */
export class PairRows {
  /** Where the row of each character begins; it ends where the next one's begins. */
  readonly starts = new Int32Array((1 << 16) + 1);
  /** The other character. */
  readonly units: Uint16Array;
  /** The node of the trie at the second character. */
  readonly nodes: Int32Array;
  /** Logarithm of the frequency of the two characters as a word; -Infinity where they are none. */
  readonly frequencies: Float32Array;
  /** Which characters may follow: one bit for each class of `followerBit`. */
  readonly followers: Uint16Array;

  constructor(keys: Uint16Array, others: Uint16Array, nodes: Int32Array, model: LanguageModel) {
    const { starts } = this;
    for (const key of keys) starts[key + 1] = (starts[key + 1] as number) + 1;
    for (let key = 0; key < 1 << 16; key++) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
    this.units = new Uint16Array(keys.length);
    this.nodes = new Int32Array(keys.length);
    this.frequencies = new Float32Array(keys.length);
    this.followers = new Uint16Array(keys.length);
    const next = starts.slice();
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      this.#enter(next[key] as number, others[i] as number, nodes[i] as number, model);
      next[key] = (next[key] as number) + 1;
    }
  }

  #enter(place: number, unit: number, node: number, model: LanguageModel): void {
    const { trie } = model;
    const word = trie.wordAt(node);
    this.units[place] = unit;
    this.nodes[place] = node;
    this.frequencies[place] = word === NO_WORD ? -Infinity : model.logFrequency(word);
    for (let child = trie.firstChild(node); child > 0; child = trie.nextSibling(child)) {
      this.followers[place] = (this.followers[place] as number) | followerBit(trie.unitOf(child));
    }
  }
}

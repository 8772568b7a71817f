import type { LanguageModel } from './language-model.js';
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
  readonly byFirst: PairRows;
  readonly bySecond: PairRows;

  constructor(model: LanguageModel) {
    const { firsts, seconds, nodes } = pairsOf(model.trie);
    this.byFirst = new PairRows(firsts, seconds, nodes, model);
    this.bySecond = new PairRows(seconds, firsts, nodes, model);
  }
}

function pairsOf(trie: WordTrie): Pairs {
  const [firsts, seconds, nodes]: [number[], number[], number[]] = [[], [], []];
  for (let parent = trie.firstChild(ROOT); parent > 0; parent = trie.nextSibling(parent)) {
    for (let node = trie.firstChild(parent); node > 0; node = trie.nextSibling(node)) {
      firsts.push(trie.unitOf(parent));
      seconds.push(trie.unitOf(node));
      nodes.push(node);
    }
  }
  return { firsts: Uint16Array.from(firsts), seconds: Uint16Array.from(seconds), nodes: Int32Array.from(nodes) };
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

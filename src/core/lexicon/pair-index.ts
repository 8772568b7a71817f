import { ROOT, type WordTrie } from './word-trie.js';

/** Nodes of the trie at the second character of a word, in one row, with the character that tells them apart. */
export interface PairRow {
  readonly units: Uint16Array;
  readonly nodes: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** The beginnings of words, two characters long, by their first and by their second character. */
export class PairIndex {
  readonly #byFirst: Rows;
  readonly #bySecond: Rows;

  constructor(trie: WordTrie) {
    this.#byFirst = new Rows((add) => forPairs(trie, (first, second, node) => add(first, second, node)));
    this.#bySecond = new Rows((add) => forPairs(trie, (first, second, node) => add(second, first, node)));
  }

  /** Second characters of words that begin with `first`. */
  after(first: number): PairRow {
    return this.#byFirst.row(first);
  }

  /** First characters of words whose second one is `second`. */
  before(second: number): PairRow {
    return this.#bySecond.row(second);
  }
}

type AddPair = (key: number, unit: number, node: number) => void;

class Rows {
  readonly #starts = new Int32Array((1 << 16) + 1);
  readonly #units: Uint16Array;
  readonly #nodes: Int32Array;

  constructor(feed: (add: AddPair) => void) {
    const starts = this.#starts;
    feed((key) => starts[key + 1] = (starts[key + 1] as number) + 1);
    for (let key = 0; key < 1 << 16; key++) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
    const total = starts[1 << 16] as number;
    const [units, nodes] = [new Uint16Array(total), new Int32Array(total)];
    const next = starts.slice();
    feed((key, unit, node) => {
      const place = next[key] as number;
      units[place] = unit;
      nodes[place] = node;
      next[key] = place + 1;
    });
    this.#units = units;
    this.#nodes = nodes;
  }

  row(key: number): PairRow {
    return { units: this.#units, nodes: this.#nodes, from: this.#starts[key] as number, to: this.#starts[key + 1] as number };
  }
}

function forPairs(trie: WordTrie, each: (first: number, second: number, node: number) => void): void {
  for (let parent = trie.firstChild(ROOT); parent > 0; parent = trie.nextSibling(parent)) {
    for (let node = trie.firstChild(parent); node > 0; node = trie.nextSibling(node)) each(trie.unitOf(parent), trie.unitOf(node), node);
  }
}

import type { LanguageModel, Pause } from './language-model.js';
import { NO_WORD, ROOT, type WordTrie } from './word-trie.js';

/** The class of a character among those that may follow, as a bit. */
export function followerBit(unit: number): number {
  return 1 << ((unit ^ (unit >> 4)) & 15);
}

/** The beginnings of words, two characters long, by their first and by their second character. */
export class PairIndex {
  private constructor(readonly byFirst: PairRows, readonly bySecond: PairRows) {}

  /** @param pause awaited between slices of work */
  static async build(model: LanguageModel, pause: Pause): Promise<PairIndex> {
    const byFirst = rowsByFirst(model);
    await pause();
    const bySecond = rowsBySecond(byFirst, model.trie);
    await pause();
    return new PairIndex(byFirst, bySecond);
  }
}

/** Beginnings of words, those that share a character side by side. */
export interface PairRows {
  /** Where the row of each character begins; it ends where the next one's begins. */
  readonly starts: Int32Array;
  /** The other character. */
  readonly units: Uint16Array;
  /** The node of the trie at the second character. */
  readonly nodes: Int32Array;
  /** Logarithm of the frequency of the two characters as a word; -Infinity where they are none. */
  readonly frequencies: Float32Array;
  /** Which characters may follow: one bit for each class of `followerBit`. */
  readonly followers: Uint16Array;
}

function emptyRows(count: number): PairRows {
  return { starts: new Int32Array((1 << 16) + 1), units: new Uint16Array(count), nodes: new Int32Array(count), frequencies: new Float32Array(count), followers: new Uint16Array(count) };
}

/** The nodes of the second level, in their order. */
function rowsByFirst(model: LanguageModel): PairRows {
  const { trie } = model;
  const from = trie.childrenTo(ROOT);
  const to = trie.childrenFrom(from);
  const rows = emptyRows(to - from);
  for (let parent = trie.childrenFrom(ROOT); parent < from; parent++) rows.starts[trie.unitOf(parent) + 1] = trie.childrenTo(parent) - trie.childrenFrom(parent);
  sumUp(rows.starts);
  for (let node = from; node < to; node++) {
    const word = trie.wordAt(node);
    rows.units[node - from] = trie.unitOf(node);
    rows.nodes[node - from] = node;
    rows.frequencies[node - from] = word === NO_WORD ? -Infinity : model.logFrequency(word);
    rows.followers[node - from] = followersOf(trie, node);
  }
  return rows;
}

function followersOf(trie: WordTrie, node: number): number {
  let followers = 0;
  const to = trie.childrenTo(node);
  for (let child = trie.childrenFrom(node); child < to; child++) followers |= followerBit(trie.unitOf(child));
  return followers;
}

function rowsBySecond(byFirst: PairRows, trie: WordTrie): PairRows {
  const rows = emptyRows(byFirst.units.length);
  for (const unit of byFirst.units) rows.starts[unit + 1] = (rows.starts[unit + 1] as number) + 1;
  sumUp(rows.starts);
  const next = rows.starts.slice();
  for (let parent = trie.childrenFrom(ROOT); parent < trie.childrenTo(ROOT); parent++) {
    const first = trie.unitOf(parent);
    const to = byFirst.starts[first + 1] as number;
    for (let from = byFirst.starts[first] as number; from < to; from++) {
      const second = byFirst.units[from] as number;
      const place = next[second] as number;
      next[second] = place + 1;
      rows.units[place] = first;
      rows.nodes[place] = byFirst.nodes[from] as number;
      rows.frequencies[place] = byFirst.frequencies[from] as number;
      rows.followers[place] = byFirst.followers[from] as number;
    }
  }
  return rows;
}

/** Makes beginnings of lengths: each number becomes the sum of those up to it. */
function sumUp(lengths: Int32Array): void {
  for (let i = 1; i < lengths.length; i++) lengths[i] = (lengths[i] as number) + (lengths[i - 1] as number);
}

import type { WordCursor } from './word-list.js';
import { NO_WORD, WordTrie } from './word-trie.js';

const LONGEST = 32;

/** Builds the tree of sorted words in one pass: what comes next on a level is the next node of that level. */
export class TrieBuilder {
  readonly #levels: Level[] = [];
  readonly #previous = new Uint16Array(LONGEST);
  #previousLength = 0;

  /** @param levelSize about how many nodes the largest level will have; more are taken as they come */
  constructor(private readonly levelSize = 64) {}

  /** Adds the cursor's word, which sorts after all words added before, under the number `word`. */
  append({ units, length }: Pick<WordCursor, 'units' | 'length'>, word: number): void {
    let shared = 0;
    while (shared < length && shared < this.#previousLength && units[shared] === this.#previous[shared]) shared++;
    for (let depth = shared; depth < length; depth++) {
      this.#level(depth).add(units[depth] as number, this.#level(depth + 1).size);
      this.#previous[depth] = units[depth] as number;
    }
    this.#previousLength = length;
    this.#level(length - 1).endWord(word);
  }

  #level(depth: number): Level {
    return this.#levels[depth] ?? (this.#levels[depth] = new Level(this.levelSize));
  }

  build(): WordTrie {
    const size = this.#levels.reduce((sum, level) => sum + level.size, 1);
    const [units, words, firsts] = [new Uint16Array(size), new Int32Array(size).fill(NO_WORD), new Int32Array(size + 1)];
    firsts[0] = 1;
    let start = 1;
    for (const level of this.#levels) {
      level.copyTo(start, units, words, firsts);
      start += level.size;
    }
    firsts[size] = size;
    return new WordTrie(units, words, firsts);
  }
}

/** The nodes of one level, in order. */
class Level {
  size = 0;
  #units: Uint16Array;
  #words: Int32Array;
  /** Where the children of each node begin on the next level. */
  #firsts: Int32Array;

  constructor(length: number) {
    this.#units = new Uint16Array(length);
    this.#words = new Int32Array(length);
    this.#firsts = new Int32Array(length);
  }

  add(unit: number, firstChild: number): void {
    if (this.size === this.#units.length) this.#grow();
    this.#units[this.size] = unit;
    this.#words[this.size] = NO_WORD;
    this.#firsts[this.size++] = firstChild;
  }

  endWord(word: number): void {
    this.#words[this.size - 1] = word;
  }

  /** @param start the number of the first node of this level */
  copyTo(start: number, units: Uint16Array, words: Int32Array, firsts: Int32Array): void {
    units.set(this.#units.subarray(0, this.size), start);
    words.set(this.#words.subarray(0, this.size), start);
    for (let i = 0; i < this.size; i++) firsts[start + i] = start + this.size + (this.#firsts[i] as number);
  }

  #grow(): void {
    const length = this.size * 2;
    this.#units = resized(new Uint16Array(length), this.#units);
    this.#words = resized(new Int32Array(length), this.#words);
    this.#firsts = resized(new Int32Array(length), this.#firsts);
  }
}

function resized<A extends Uint16Array | Int32Array>(larger: A, smaller: A): A {
  larger.set(smaller);
  return larger;
}

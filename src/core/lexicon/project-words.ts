import type { Steps } from '../text/steps.js';
import { foldInto } from './folding.js';
import { LONGEST_PHRASE, type AskedCounts, type Phrases } from './phrase-counts.js';
import type { LanguageModel } from './language-model.js';
import type { LookalikeModel } from './lookalike-model.js';
import { NO_NODE, NO_WORD, ROOT, type WordTrie } from './word-trie.js';

/** What a page says of the words of the dictionary: which stand on it, and how often. A few bytes for each. */
export interface PageWords {
  /** Numbers of the words, ascending, each once. */
  readonly words: Int32Array;
  readonly counts: Uint8Array;
  /** Characters of the page. */
  readonly length: number;
}

/** Counts, text by text, the words of two to four characters that stand in texts of whichever script, also those inside longer ones. */
export function* countWords(texts: Iterable<string>, { reader, shapes }: Pick<LookalikeModel, 'reader' | 'shapes'>): Steps<PageWords> {
  const { trie } = reader.lattice.model;
  const found = new Map<number, number>();
  let length = 0;
  for (const text of texts) {
    const units = new Uint16Array(text.length);
    length += foldInto(units, text, shapes);
    for (let start = 0; start < units.length; start++) enterWordsAt(trie, units, start, found);
    yield;
  }
  const words = Int32Array.from(found.keys()).sort();
  return { words, counts: Uint8Array.from(words, (word) => Math.min(255, found.get(word) ?? 0)), length };
}

function enterWordsAt(trie: WordTrie, units: Uint16Array, start: number, found: Map<number, number>): void {
  let node = ROOT;
  for (let size = 1; size <= LONGEST_PHRASE && start + size <= units.length; size++) {
    node = trie.child(node, units[start + size - 1] as number);
    if (node === NO_NODE) return;
    const word = trie.wordAt(node);
    if (size > 1 && word !== NO_WORD) found.set(word, (found.get(word) ?? 0) + 1);
  }
}

/**
 * How often each word of the dictionary stands on the pages of a project, whatever the order in which they were read.
 * Its memory is four bytes for each word of the dictionary, and a few kilobytes for each page.
 */
export class ProjectWords {
  readonly #counts: Int32Array;
  readonly #pages = new Map<string, PageWords>();
  #length = 0;
  /** A copy of the counts, for as long as they stay as they are. */
  #frozen: Int32Array | undefined;

  constructor(private readonly model: LanguageModel) {
    this.#counts = new Int32Array(model.size);
  }

  /** How many pages are counted. */
  get size(): number {
    return this.#pages.size;
  }

  has(page: string): boolean {
    return this.#pages.has(page);
  }

  /** Counts a page anew; says whether it counts otherwise than before. */
  set(page: string, words: PageWords): boolean {
    const known = this.#pages.get(page);
    if (known && isSame(known, words)) return false;
    this.delete(page);
    this.#pages.set(page, words);
    enter(words, this.#counts, 1);
    this.#length += words.length;
    this.#frozen = undefined;
    return true;
  }

  delete(page: string): void {
    const known = this.#pages.get(page);
    if (!known) return;
    this.#pages.delete(page);
    enter(known, this.#counts, -1);
    this.#length -= known.length;
    this.#frozen = undefined;
  }

  /** What the pages other than the one named say now: later pages do not change it. */
  without(page: string): Phrases {
    this.#frozen ??= this.#counts.slice();
    return new OtherPages(this.model.trie, this.#frozen, this.#length, this.#pages.get(page));
  }
}

/** What all pages say of words, without what one of them says. */
class OtherPages implements Phrases {
  readonly #total: number;
  #asked: AskedCounts | undefined;

  constructor(private readonly trie: WordTrie, private readonly counts: Int32Array, length: number, private readonly own: PageWords | undefined) {
    this.#total = length - (own?.length ?? 0);
  }

  get total(): number {
    if (this.#asked) this.#asked.total = this.#total;
    return this.#total;
  }

  count(units: ArrayLike<number>, start: number, size: number): number {
    const word = wordOf(this.trie, units, start, size);
    const answer = this.#countOf(word);
    if (this.#asked) {
      this.#asked.keys.push(word);
      this.#asked.answers.push(answer);
    }
    return answer;
  }

  note(asked: AskedCounts | undefined): void {
    this.#asked = asked;
  }

  agreesWith({ keys, answers, total }: AskedCounts): boolean {
    return (total === undefined || total === this.#total) && keys.every((word, i) => this.#countOf(word) === answers[i]);
  }

  #countOf(word: number): number {
    if (word === NO_WORD) return 0;
    const place = this.own ? placeOf(word, this.own.words) : -1;
    return (this.counts[word] as number) - (place < 0 ? 0 : this.own?.counts[place] ?? 0);
  }
}

function isSame(a: PageWords, b: PageWords): boolean {
  return a.length === b.length && a.words.length === b.words.length && a.words.every((word, i) => word === b.words[i] && a.counts[i] === b.counts[i]);
}

/** The index of a number in ascending ones, or -1. */
function placeOf(word: number, words: Int32Array): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as number) < word) low = middle + 1;
    else high = middle;
  }
  return words[low] === word ? low : -1;
}

function enter({ words, counts: own }: PageWords, counts: Int32Array, sign: 1 | -1): void {
  words.forEach((word, i) => (counts[word] = (counts[word] as number) + sign * (own[i] as number)));
}

/** The number of the word, or NO_WORD. */
function wordOf(trie: WordTrie, units: ArrayLike<number>, start: number, size: number): number {
  let node = ROOT;
  for (let at = start; at < start + size && node !== NO_NODE; at++) node = trie.child(node, units[at] as number);
  return node === NO_NODE ? NO_WORD : trie.wordAt(node);
}

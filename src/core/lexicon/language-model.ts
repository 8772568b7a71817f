import { BigramTable } from './bigram-table.js';
import type { ByteReader } from './model-file.js';
import { TrieBuilder } from './trie-builder.js';
import { readWordList, WordCursor, type WordList } from './word-list.js';
import { NO_WORD, ROOT, type WordTrie } from './word-trie.js';

/** Natural-logarithm units of one step of a stored word frequency, and of a stored back-off weight. */
export const FREQUENCY_STEP = 0.1;
export const BACKOFF_STEP = 0.05;

/** The word number of everything that is no known word: the start of a sentence, a figure, Latin letters. */
export const OTHER = 0;

/** Called between slices of work, so that loading never holds up an editor. */
export type Pause = () => Promise<void>;
const WORDS_PER_SLICE = 4_000;
/** Size of the largest level of the trie beside the number of words in it. */
const LEVEL_PER_WORD = 0.6;

/**
 * The word model: which words there are, how frequent, and how likely one is after another. Bigrams backing off to
 * unigrams (Katz 1987). Words are numbers; all probabilities are natural logarithms.
 */
export class LanguageModel {
  private constructor(
    readonly trie: WordTrie,
    private readonly frequency: Float32Array,
    private readonly backoff: Float32Array,
    private readonly bigrams: BigramTable,
    private readonly singles: Int32Array,
    /** Words from this number on come from the dictionary alone: nothing is known of their neighbours. */
    readonly firstListedOnly: number,
  ) {}

  /**
   * @param language content of the model file `language`
   * @param dictionary content of the model file `dictionary`
   * @param pairs content of the model file `pairs`, needed last
   * @throws ModelError when one of them ends too early
   */
  static async read(language: ByteReader, dictionary: ByteReader, pairs: Promise<ByteReader>, pause: Pause): Promise<LanguageModel> {
    const words = readWordList(language);
    const listed = readWordList(dictionary);
    const total = 1 + words.count + listed.count;
    const frequency = new Float32Array(total);
    const backoff = new Float32Array(total);
    language.take(words.count + 1).forEach((step, word) => (frequency[word] = -step * FREQUENCY_STEP));
    language.take(words.count + 1).forEach((step, word) => (backoff[word] = -step * BACKOFF_STEP));
    dictionary.take(listed.count).forEach((step, index) => (frequency[1 + words.count + index] = -step * FREQUENCY_STEP));
    const trie = await mergedTrie(words, listed, pause);
    await pause();
    const bigrams = BigramTable.read(await pairs, words.count + 1);
    await pause();
    return new LanguageModel(trie, frequency, backoff, bigrams, singleWords(trie), words.count + 1);
  }

  /** How many word numbers there are. */
  get size(): number {
    return this.frequency.length;
  }

  /** The number of the word that is this one character, or NO_WORD. */
  singleWord(unit: number): number {
    return this.singles[unit] as number;
  }

  /** Logarithm of the probability of a word without regard to the one before. */
  logFrequency(word: number): number {
    return this.frequency[word] as number;
  }

  /** Logarithm of the probability of `second` right after `first`. */
  logTransition(first: number, second: number): number {
    const estimate = (this.backoff[first] as number) + (this.frequency[second] as number);
    const excess = this.bigrams.excess(first, second);
    return excess === excess ? estimate + excess : estimate;
  }
}

/** One trie of both lists; the words of the second are numbered after those of the first. */
async function mergedTrie(words: WordList, listed: WordList, pause: Pause): Promise<WordTrie> {
  const builder = new TrieBuilder(Math.ceil((words.count + listed.count) * LEVEL_PER_WORD));
  const [first, second] = [new WordCursor(words), new WordCursor(listed)];
  let [more, moreListed] = [first.next(), second.next()];
  for (let added = 1; more || moreListed; added++) {
    if (first.compare(second) < 0) {
      builder.append(first, 1 + first.index);
      more = first.next();
    } else {
      builder.append(second, 1 + words.count + second.index);
      moreListed = second.next();
    }
    if (added % WORDS_PER_SLICE === 0) await pause();
  }
  await pause();
  return builder.build();
}

function singleWords(trie: WordTrie): Int32Array {
  const singles = new Int32Array(1 << 16).fill(NO_WORD);
  for (let node = trie.childrenFrom(ROOT); node < trie.childrenTo(ROOT); node++) singles[trie.unitOf(node)] = trie.wordAt(node);
  return singles;
}

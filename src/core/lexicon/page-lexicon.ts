import type { Span } from '../text/span.js';
import type { Lexicon } from './lexicon.js';
import { LONGEST_PHRASE, PhraseCounts } from './phrase-counts.js';

/** Mean logarithm given to every passage: the lexicon of a page cannot tell a probable one from an improbable one. */
const NEUTRAL = -5;
const LEAST_OCCURRENCES = 2;

/** What a page alone tells of its words, before the language model is loaded: phrases that recur on it count as words. */
export class PageLexicon implements Lexicon {
  readonly #counts = new PhraseCounts();
  readonly #length: number;

  constructor(page: string) {
    const units = unitsOf(page);
    this.#counts.add(units);
    this.#length = Math.max(1, page.length);
  }

  isWord(text: string): boolean {
    return this.#occurrences(unitsOf(text), 0, text.length) >= LEAST_OCCURRENCES;
  }

  logFrequency(word: string): number | undefined {
    const count = this.#occurrences(unitsOf(word), 0, word.length);
    return count >= LEAST_OCCURRENCES ? Math.log(count / this.#length) : undefined;
  }

  logProbability(passage: string): number {
    return passage === '' ? 0 : NEUTRAL;
  }

  gainTogether(): number {
    return 0;
  }

  words(text: string): Span[] {
    const units = unitsOf(text);
    const words: Span[] = [];
    for (let start = 0; start < text.length;) {
      let size = Math.min(LONGEST_PHRASE, text.length - start);
      while (size > 1 && this.#occurrences(units, start, size) < LEAST_OCCURRENCES) size--;
      words.push({ start, end: start + size });
      start += size;
    }
    return words;
  }

  #occurrences(units: Uint16Array, start: number, size: number): number {
    return size < 2 || size > LONGEST_PHRASE ? 0 : this.#counts.count(units, start, size);
  }
}

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

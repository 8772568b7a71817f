import type { Span } from '../text/span.js';

/**
 * What is known of the words of Chinese. Cheap to call: joining paragraphs, seams between columns, duplicates and
 * headings ask it as well as the look-alike characters. Both scripts are understood.
 */
export interface Lexicon {
  isWord(text: string): boolean;
  /** Natural logarithm of a word's share of running text; undefined for what is no word. */
  logFrequency(word: string): number | undefined;
  /** Mean natural logarithm of the probability of a character: about -4 in clean news, below -7 in nonsense. 0 for empty text. */
  logProbability(passage: string): number;
  /** Natural logarithm of how much likelier two passages are one behind the other than apart: above 3 or so they make a word. */
  gainTogether(before: string, after: string): number;
  /** The likeliest segmentation: spans of the words, ascending, without gaps. */
  words(text: string): Span[];
}

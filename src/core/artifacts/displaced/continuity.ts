import type { Lexicon } from '../../lexicon/lexicon.js';

/** Characters on either side of a seam that the word model reads. */
const CONTEXT = 5;
const WORD_SIDE = 2;

/** How well one printed line goes on in another. */
export interface Continuity {
  /** Logarithm of how much likelier both edges are together than apart: above 3 or so they make a word. */
  between(before: string, after: string): number;
  /** Whether the edges make a word across the seam; cheaper than `between`. */
  spansWord(before: string, after: string): boolean;
}

/** The continuity that a lexicon sees. What has been asked once is remembered. */
export function continuityBy(lexicon: Lexicon): Continuity {
  const known = new Map<string, number>();
  const logarithm = (text: string): number => lexicon.logProbability(text) * text.length;
  return {
    between(before, after) {
      const [left, right] = [bare(before).slice(-CONTEXT), bare(after).slice(0, CONTEXT)];
      const key = `${left}\n${right}`;
      const found = known.get(key) ?? logarithm(left + right) - logarithm(left) - logarithm(right);
      known.set(key, found);
      return found;
    },
    spansWord(before, after) {
      const [left, right] = [before.slice(-WORD_SIDE), after.slice(0, WORD_SIDE)];
      return [[1, 1], [2, 1], [1, 2], [2, 2]].some(([l = 1, r = 1]) => lexicon.isWord(left.slice(-l) + right.slice(0, r)));
    },
  };
}

function bare(text: string): string {
  return text.replace(/[\s"“”()（）]/g, '');
}

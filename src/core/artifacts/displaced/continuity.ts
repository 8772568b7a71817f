import type { Lexicon } from '../../lexicon/lexicon.js';
import { remembered } from '../../memory/remembered.js';

/** Characters on either side of a seam that the word model reads. */
const CONTEXT = 5;
const WORD_SIDE = 2;
/** Seams remembered; beyond that they are forgotten all at once. */
const MOST_KNOWN = 200_000;

/** How well one printed line goes on in another. */
export interface Continuity {
  /** Logarithm of how much likelier both edges are together than apart: above 3 or so they make a word. */
  between(before: Edges, after: Edges): number;
  /** Whether the edges make a word across the seam; cheaper than `between`. */
  spansWord(before: Edges, after: Edges): boolean;
}

/** The characters at the ends of a printed line. */
export interface Edges {
  /** Without spaces, quotes and brackets: what the word model reads. */
  readonly head: string;
  readonly tail: string;
  /** As they stand: what may make a word. */
  readonly wordHead: string;
  readonly wordTail: string;
  /** All of them, as a key. */
  readonly key: string;
}

/** All that the continuity of a printed line with others depends on. */
export const edgesOfLine = remembered((text): Edges => {
  const bare = text.replace(/[\s"“”()（）]/g, '');
  const [head, tail, wordHead, wordTail] = [bare.slice(0, CONTEXT), bare.slice(-CONTEXT), text.slice(0, WORD_SIDE), text.slice(-WORD_SIDE)];
  return { head, tail, wordHead, wordTail, key: `${head}\t${tail}\t${wordHead}\t${wordTail}` };
});

/** Answers by what stands on either side of the seam. */
class Seams<T> {
  readonly #known = new Map<string, Map<string, T>>();
  #size = 0;

  recall(left: string, right: string, compute: () => T): T {
    const row = this.#known.get(left);
    const found = row?.get(right);
    if (found !== undefined) return found;
    const answer = compute();
    if (this.#size++ > MOST_KNOWN) this.#forget();
    const kept = this.#known.get(left) ?? new Map<string, T>();
    this.#known.set(left, kept.set(right, answer));
    return answer;
  }

  #forget(): void {
    this.#known.clear();
    this.#size = 0;
  }
}

const continuities = new WeakMap<Lexicon, Continuity>();

/** The continuity that a lexicon sees. What was asked lately is remembered. */
export function continuityBy(lexicon: Lexicon): Continuity {
  const known = continuities.get(lexicon) ?? newContinuity(lexicon);
  continuities.set(lexicon, known);
  return known;
}

function newContinuity(lexicon: Lexicon): Continuity {
  const gains = new Seams<number>();
  const words = new Seams<boolean>();
  const logarithm = (text: string): number => lexicon.logProbability(text) * text.length;
  return {
    between({ tail }, { head }) {
      return gains.recall(tail, head, () => logarithm(tail + head) - logarithm(tail) - logarithm(head));
    },
    spansWord({ wordTail }, { wordHead }) {
      return words.recall(wordTail, wordHead, () => (
        [[1, 1], [2, 1], [1, 2], [2, 2]].some(([l = 1, r = 1]) => lexicon.isWord(wordTail.slice(-l) + wordHead.slice(0, r)))
      ));
    },
  };
}

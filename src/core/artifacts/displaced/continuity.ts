import type { Lexicon } from '../../lexicon/lexicon.js';
import { remembered } from '../../memory/remembered.js';
import { SeamGains } from './seam-gains.js';

/** Characters on either side of a seam that the word model reads. */
const CONTEXT = 5;
const WORD_SIDE = 2;
/** Characters in which a mark is looked for. */
const CLAUSE = 10;
const MARK = /[，。、；：！？,;:!?…—]/u;
/** Length from which on a clause is long, and below which it is short, and what speaks against one. */
const LONG = 12;
const PER_CHARACTER_BEYOND = 0.2;
const SHORT = 4;
const TOO_SHORT = 0.9;
/** What a word across a seam says beyond its probability: lines seldom make one by chance. */
const WORD = 1;
/** Pairs of line ends remembered; beyond that they are forgotten all at once. */
const MOST_KNOWN = 50_000;

/** How well one printed line goes on in another. */
export interface Continuity {
  /** Logarithm of how much likelier both edges are together than apart: above 3 or so they make a word. */
  between(before: Edges, after: Edges): number;
  /** Whether the edges make a word across the seam; cheaper than `between`. */
  spansWord(before: Edges, after: Edges): boolean;
  /** `between` for many lines, each with each, where also words that are made across a seam and odd clauses count. */
  seams(): SeamGains;
}

/** The characters at the ends of a printed line. */
export interface Edges {
  /** Without spaces, quotes and brackets: what the word model reads. */
  readonly head: string;
  readonly tail: string;
  /** As they stand: what may make a word. */
  readonly wordHead: string;
  readonly wordTail: string;
  /** Characters behind its last and before its first punctuation mark, counted as far as a clause is not yet long. */
  readonly sinceMark: number;
  readonly untilMark: number;
  /** All of them, as a key. */
  readonly key: string;
}

/** All that the continuity of a printed line with others depends on. */
export const edgesOfLine = remembered((text): Edges => {
  const bare = text.replace(/[\s"“”()（）]/g, '');
  const [head, tail, wordHead, wordTail] = [bare.slice(0, CONTEXT), bare.slice(-CONTEXT), text.slice(0, WORD_SIDE), text.slice(-WORD_SIDE)];
  const [sinceMark, untilMark] = [charactersSinceMark(bare.slice(-CLAUSE)), charactersUntilMark(bare.slice(0, CLAUSE))];
  return { head, tail, wordHead, wordTail, sinceMark, untilMark, key: [head, tail, wordHead, wordTail, sinceMark, untilMark].join('\t') };
});

function charactersUntilMark(text: string): number {
  const at = text.search(MARK);
  return at < 0 ? text.length : at;
}

function charactersSinceMark(text: string): number {
  let at = text.length;
  while (at > 0 && !MARK.test(text.charAt(at - 1))) at--;
  return text.length - at;
}

const continuities = new WeakMap<Lexicon, Continuity>();

/** The continuity that a lexicon sees. What was asked lately is remembered. */
export function continuityBy(lexicon: Lexicon): Continuity {
  const known = continuities.get(lexicon) ?? newContinuity(lexicon);
  continuities.set(lexicon, known);
  return known;
}

function newContinuity(lexicon: Lexicon): Continuity {
  const words = new Map<string, boolean>();
  const gainOf = (before: Edges, after: Edges): number => {
    const gain = lexicon.gainTogether(before.tail, after.head);
    return gain + (gain > 0 && makesWord(before.tail, after.head, lexicon) ? WORD : 0) - oddityOf(before, after);
  };
  let seams = new SeamGains(gainOf);
  return {
    between: ({ tail }, { head }) => lexicon.gainTogether(tail, head),
    spansWord({ wordTail }, { wordHead }) {
      const seam = `${wordTail}\t${wordHead}`;
      const known = words.get(seam);
      if (known !== undefined) return known;
      if (words.size > MOST_KNOWN) words.clear();
      const spans = makesWord(wordTail, wordHead, lexicon);
      words.set(seam, spans);
      return spans;
    },
    seams() {
      if (seams.isFull) seams = new SeamGains(gainOf);
      return seams;
    },
  };
}

function makesWord(tail: string, head: string, lexicon: Lexicon): boolean {
  return lexicon.isWord(tail.slice(-1) + head.slice(0, 1)) || lexicon.isWord(tail.slice(-2) + head.slice(0, 1))
    || lexicon.isWord(tail.slice(-1) + head.slice(0, 2)) || lexicon.isWord(tail.slice(-2) + head.slice(0, 2));
}

/** What speaks against the clause that two lines make together. */
function oddityOf({ sinceMark }: Edges, { untilMark }: Edges): number {
  if (sinceMark === 0) return 0;
  const length = sinceMark + untilMark;
  return length < SHORT ? TOO_SHORT : Math.max(0, length - LONG) * PER_CHARACTER_BEYOND;
}

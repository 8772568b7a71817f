import { rememberedBy } from '../../memory/remembered.js';
import type { Continuity } from './continuity.js';
import { orderKey, type Piece } from './pieces.js';

/** Printed lines of two columns that were read in turn, one of each. */
export interface Interleaving {
  /** In the order of the source. */
  readonly pieces: readonly Piece[];
  /** Whether what stands before goes on in the first column and what follows goes on in the second: then they can be set one after the other. */
  readonly isOrderKnown: boolean;
}

/** Lines in which words across the seams are counted before the seams are weighed, which costs more. */
const WINDOW = 12;
const LEAST_WORDS = 3;
/** By how much better every other seam must read than the seams in turn, summed up, in natural logarithms. */
const PROOF = 35;
/** What one seam may count, and what it counts less: a line end between words says nothing. */
const MOST = 8;
const WORTH = 0.5;
const SHORTEST = 8;

/** The longest run of printed lines of which every other one goes on, or null. What was found in stories read lately is remembered. */
export function interleavingOf(pieces: readonly Piece[], continuity: Continuity): Interleaving | null {
  if (pieces.length < SHORTEST) return null;
  const find = finders.get(continuity) ?? rememberedBy(orderKey, (asked: readonly Piece[]) => findRun(asked, continuity));
  finders.set(continuity, find);
  const run = find(pieces);
  return run && { pieces: pieces.slice(run.from, run.to), isOrderKnown: run.isOrderKnown };
}

/** A run of printed lines, by the number of its first one and of the one behind its last. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly isOrderKnown: boolean;
}

const finders = new WeakMap<Continuity, (pieces: readonly Piece[]) => Run | null>();

function findRun(pieces: readonly Piece[], continuity: Continuity): Run | null {
  if (!skipsWords(pieces, continuity)) return null;
  const between = (left: number, right: number): number => {
    const [a, b] = [pieces[left], pieces[right]];
    return a && b ? continuity.between(a.edges, b.edges) : 0;
  };
  let best = { from: 0, to: 0, sum: 0 };
  let open = { from: 0, sum: 0 };
  for (let i = 0; i + 2 < pieces.length; i++) {
    if (open.sum <= 0) open = { from: i, sum: 0 };
    open.sum += Math.min(MOST, Math.max(-MOST, between(i, i + 2) - between(i, i + 1))) - WORTH;
    if (open.sum > best.sum) best = { from: open.from, to: i + 3, sum: open.sum };
  }
  if (best.sum < PROOF || best.to - best.from < SHORTEST) return null;
  const { from, to } = best;
  const [first, second] = (to - from) % 2 === 0 ? [to - 2, to - 1] : [to - 1, to - 2];
  const beginsFirst = from === 0 || between(from - 1, from) >= between(from - 1, from + 1);
  const endsSecond = to === pieces.length || between(second, to) > between(first, to);
  return { from, to, isOrderKnown: beginsFirst && endsSecond };
}

/** Whether, somewhere, words stand across every other seam rather than across the seams in turn. */
function skipsWords(pieces: readonly Piece[], continuity: Continuity): boolean {
  const spans = (left: Piece | undefined, right: Piece | undefined): boolean => left !== undefined && right !== undefined && continuity.spansWord(left.edges, right.edges);
  const counts = pieces.map((piece, i) => ({ turn: spans(piece, pieces[i + 1]) ? 1 : 0, skip: spans(piece, pieces[i + 2]) ? 1 : 0 }));
  let [turn, skip] = [0, 0];
  for (const [i, count] of counts.entries()) {
    const gone = counts[i - WINDOW];
    turn += count.turn - (gone?.turn ?? 0);
    skip += count.skip - (gone?.skip ?? 0);
    if (skip >= LEAST_WORDS && skip > turn) return true;
  }
  return false;
}

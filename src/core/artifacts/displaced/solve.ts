import type { Continuity } from './continuity.js';
import type { Piece } from './pieces.js';

/** A printed line that belongs elsewhere. */
export interface Move {
  readonly piece: Piece;
  /** The pieces between which it stands in the source; null at the ends of the story. */
  readonly before: Piece | null;
  readonly after: Piece | null;
  /** The pieces between which it belongs. */
  readonly between: readonly [Piece | null, Piece | null];
  /** How much better the story reads for the move, in natural logarithms. */
  readonly gain: number;
  /** Whether the line goes on in what follows its place better than what precedes goes on in it. */
  readonly leansForward: boolean;
}

/** The first line proves that columns were read across; after that the others need less. */
const PROOF = 12;
const ENOUGH = 8;
/** The best place must beat the second best by so much. */
const MARGIN = 2;
/** A line whose edges fit where they stand better than this is where it belongs. */
const FITS = 6;
const MOST_MOVES = 40;

/**
 * Finds the printed lines that columns read across have displaced, and where each belongs: one line at a time, the one whose move
 * gains most, until no move gains enough. Yields now and then.
 */
export function* solveOrder(pieces: readonly Piece[], continuity: Continuity): Generator<undefined, Move[]> {
  const order = [...pieces];
  const moves: Move[] = [];
  while (moves.length < MOST_MOVES) {
    const best = yield* bestMove(order, new Set(moves.map(({ piece }) => piece)), continuity);
    if (!best || best.move.gain < (moves.length === 0 ? PROOF : ENOUGH)) break;
    moves.push(best.move);
    const [moved] = order.splice(best.from, 1);
    if (moved) order.splice(best.to > best.from ? best.to - 1 : best.to, 0, moved);
  }
  return moves;
}

interface Candidate {
  readonly move: Move;
  readonly from: number;
  /** Index before which the piece belongs, counted before it is taken out. */
  readonly to: number;
}

function* bestMove(order: readonly Piece[], done: ReadonlySet<Piece>, continuity: Continuity): Generator<undefined, Candidate | null> {
  const between = (a: Piece | undefined, b: Piece | undefined): number => (a && b ? continuity.between(a.text, b.text) : 0);
  let best: Candidate | null = null;
  for (const [from, piece] of order.entries()) {
    if (from % 8 === 7) yield;
    const [before, after] = [order[from - 1], order[from + 1]];
    const here = between(before, piece) + between(piece, after);
    if (done.has(piece) || here > FITS) continue;
    const place = bestPlace(order, from, continuity, between);
    if (!place) continue;
    const gain = between(before, after) - here + place.gain;
    if (best && best.move.gain >= gain) continue;
    const pair: [Piece | null, Piece | null] = [order[place.to - 1] ?? null, order[place.to] ?? null];
    const leansForward = between(piece, pair[1] ?? undefined) > between(pair[0] ?? undefined, piece) + MARGIN;
    best = { from, to: place.to, move: { piece, before: before ?? null, after: after ?? null, between: pair, gain, leansForward } };
  }
  return best;
}

/** Where a piece fits best, or null where nothing speaks for a place or two places are about as good. */
function bestPlace(
  order: readonly Piece[], from: number, continuity: Continuity, between: (a: Piece | undefined, b: Piece | undefined) => number,
): { to: number; gain: number } | null {
  const piece = order[from];
  if (!piece) return null;
  let best = { to: -1, gain: 0 };
  let second = 0;
  for (let to = 0; to <= order.length; to++) {
    if (to === from || to === from + 1) continue;
    const [left, right] = [order[to - 1], order[to]];
    const leftWord = left ? continuity.spansWord(left.text, piece.text) : false;
    if (!leftWord && !(right && continuity.spansWord(piece.text, right.text))) continue;
    const gain = between(left, piece) + between(piece, right) - between(left, right);
    if (gain > best.gain) {
      second = best.gain;
      best = { to, gain };
    } else if (gain > second) second = gain;
  }
  return best.to < 0 || best.gain - second < MARGIN ? null : best;
}

import { rememberedInSteps } from '../../memory/remembered.js';
import type { Steps } from '../../text/steps.js';
import type { Continuity } from './continuity.js';
import { orderKey, type Piece } from './pieces.js';

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
  /** Whether no other move explains the seams about as well: then it is this line that was displaced. */
  readonly sure: boolean;
}

/** A move told by the numbers of the pieces; -1 for the ends of the story. */
interface NumberedMove {
  readonly piece: number;
  readonly before: number;
  readonly after: number;
  readonly left: number;
  readonly right: number;
  readonly gain: number;
  readonly leansForward: boolean;
  readonly sure: boolean;
}

/**
 * The first line proves that columns were read across, less where marks are left open, and less where two of the three seams that its move makes
 * read well; after that the others need less.
 */
const PROOF = 14;
const PROOF_IF_OPEN = 12;
const LESS_IF_BACKED = 3;
const READS_WELL = 3;
const ENOUGH = 9;
/** The best place must beat the second best by so much. */
const MARGIN = 2;
/** A line whose edges fit where they stand better than this is where it belongs. */
const FITS = 6;
/** What speaks against moving the first or the last line of a paragraph: it is narrower than a line that was read in the middle of another. */
const EDGE = 4;
const MOST_MOVES = 40;

/**
 * Finds the printed lines that columns read across have displaced, and where each belongs: one line at a time, the one whose move
 * gains most, until no move gains enough. Yields now and then.
 * @param marksAreOpen whether quotes or brackets of the story do not close: a line that stands in another column takes them with it
 */
export function* solveOrder(pieces: readonly Piece[], continuity: Continuity, marksAreOpen = false): Steps<Move[]> {
  const solve = solvers.get(continuity) ?? solverBy(continuity);
  solvers.set(continuity, solve);
  const moves = yield* solve(pieces, marksAreOpen ? PROOF_IF_OPEN : PROOF);
  const at = (number: number): Piece | null => pieces[number] ?? null;
  return moves.flatMap(({ piece, before, after, left, right, gain, leansForward, sure }) => {
    const moved = at(piece);
    return moved ? [{ piece: moved, before: at(before), after: at(after), between: [at(left), at(right)], gain, leansForward, sure }] : [];
  });
}

type Solver = (pieces: readonly Piece[], proof: number) => Steps<readonly NumberedMove[]>;

const solvers = new WeakMap<Continuity, Solver>();

/** Finds the moves; those of stories solved lately, as far as their seams are the same, are remembered. */
function solverBy(continuity: Continuity): Solver {
  return rememberedInSteps((pieces, proof) => `${proof}\n${orderKey(pieces)}`, (pieces, proof) => numberedMoves(new SeamTable(pieces, continuity), proof));
}

const UNKNOWN = 0;
const WORD = 1;
const NO_WORD = 2;

/** The continuity between the pieces of a story, by their numbers; each pair is asked for once. */
class SeamTable {
  readonly count: number;
  readonly #gains: Float64Array;
  readonly #words: Uint8Array;

  constructor(private readonly pieces: readonly Piece[], private readonly continuity: Continuity) {
    this.count = pieces.length;
    this.#gains = new Float64Array(this.count * this.count).fill(Number.NaN);
    this.#words = new Uint8Array(this.count * this.count);
  }

  /** What the move of a piece must gain beyond what others must. */
  burden(a: number): number {
    return this.pieces[a]?.gap && this.pieces[a + 1]?.gap ? 0 : EDGE;
  }

  /** 0 where one of the two is no piece. */
  between(a: number, b: number): number {
    if (a < 0 || b < 0) return 0;
    const place = a * this.count + b;
    const [before, after] = [this.pieces[a], this.pieces[b]];
    if (before && after && Number.isNaN(this.#gains[place])) this.#gains[place] = this.continuity.between(before.edges, after.edges);
    return this.#gains[place] ?? 0;
  }

  spansWord(a: number, b: number): boolean {
    if (a < 0 || b < 0) return false;
    const place = a * this.count + b;
    const [before, after] = [this.pieces[a], this.pieces[b]];
    if (before && after && this.#words[place] === UNKNOWN) this.#words[place] = this.continuity.spansWord(before.edges, after.edges) ? WORD : NO_WORD;
    return this.#words[place] === WORD;
  }
}

function* numberedMoves(seams: SeamTable, proof: number): Steps<NumberedMove[]> {
  const order = [...Array(seams.count).keys()];
  const moves: Candidate['move'][] = [];
  while (moves.length < MOST_MOVES) {
    const best = yield* bestMove(order, new Set(moves.map(({ piece }) => piece)), seams);
    if (!best || best.move.gain < (moves.length > 0 ? ENOUGH : isBacked(best.move, seams) ? proof - LESS_IF_BACKED : proof)) break;
    moves.push(best.move);
    order.splice(best.from, 1);
    order.splice(best.to > best.from ? best.to - 1 : best.to, 0, best.move.piece);
  }
  return moves.map((move) => inPlace(move, order, seams));
}

function isBacked({ piece, before, after, left, right }: Candidate['move'], seams: SeamTable): boolean {
  return [[before, after], [left, piece], [piece, right]].filter(([a = -1, b = -1]) => seams.between(a, b) >= READS_WELL).length > 1;
}

/** A move with the pieces between which the line stands when all are made. */
function inPlace(move: Candidate['move'], order: readonly number[], seams: SeamTable): NumberedMove {
  const at = order.indexOf(move.piece);
  const [left, right] = [order[at - 1] ?? -1, order[at + 1] ?? -1];
  return { ...move, left, right, leansForward: seams.between(move.piece, right) > seams.between(left, move.piece) + MARGIN };
}

interface Candidate {
  readonly move: Omit<NumberedMove, 'leansForward'>;
  readonly from: number;
  /** Index before which the piece belongs, counted before it is taken out. */
  readonly to: number;
}

function* bestMove(order: readonly number[], done: ReadonlySet<number>, seams: SeamTable): Steps<Candidate | null> {
  const candidates: Candidate[] = [];
  for (const [from, piece] of order.entries()) {
    if (from % 8 === 7) yield;
    const [before, after] = [order[from - 1] ?? -1, order[from + 1] ?? -1];
    const here = seams.between(before, piece) + seams.between(piece, after);
    if (done.has(piece) || here > FITS) continue;
    const place = bestPlace(order, from, seams);
    if (!place) continue;
    const gain = seams.between(before, after) - here + place.gain - seams.burden(piece);
    candidates.push({ from, to: place.to, move: { piece, before, after, left: order[place.to - 1] ?? -1, right: order[place.to] ?? -1, gain, sure: true } });
  }
  const best = candidates.reduce<Candidate | null>((most, candidate) => (most && most.move.gain >= candidate.move.gain ? most : candidate), null);
  const rival = best && candidates.some((candidate) => candidate !== best && candidate.move.gain > best.move.gain - MARGIN && contradicts(best, candidate));
  return best && rival ? { ...best, move: { ...best.move, sure: false } } : best;
}

/** Whether the second move sets the same two lines side by side by moving the other one. */
function contradicts({ from, to }: Candidate, other: Candidate): boolean {
  const isSwap = (from + 1 === other.from && to === other.from + 1 && other.to === from) || (other.from + 1 === from && other.to === from + 1 && to === other.from);
  return !isSwap && (other.from === to || other.from === to - 1) && (other.to === from || other.to === from + 1);
}

/** Where a piece fits best, or null where nothing speaks for a place or two places are about as good. */
function bestPlace(order: readonly number[], from: number, seams: SeamTable): { to: number; gain: number } | null {
  const piece = order[from] ?? -1;
  let best = { to: -1, gain: 0 };
  let second = 0;
  for (let to = 0; to <= order.length; to++) {
    if (to === from || to === from + 1) continue;
    const [left, right] = [order[to - 1] ?? -1, order[to] ?? -1];
    if (!seams.spansWord(left, piece) && !seams.spansWord(piece, right)) continue;
    const gain = seams.between(left, piece) + seams.between(piece, right) - seams.between(left, right);
    if (gain > best.gain) {
      second = best.gain;
      best = { to, gain };
    } else if (gain > second) second = gain;
  }
  return best.to < 0 || best.gain - second < MARGIN ? null : best;
}

import { rememberedInSteps } from '../../memory/remembered.js';
import type { Steps } from '../../text/steps.js';
import type { Continuity } from './continuity.js';
import { Hypotheses, isSameSwap, placesOf, sharesSeam, type Hypothesis } from './hypotheses.js';
import { LineOrder } from './line-order.js';
import { orderKey, type Piece } from './pieces.js';

/** A printed line that belongs elsewhere. */
export interface Move {
  readonly piece: Piece;
  /** The pieces between which it belongs; null at the ends of the story, and both where its place is not known. */
  readonly between: readonly [Piece | null, Piece | null];
  /** How much better the story reads for the move, in natural logarithms. */
  readonly gain: number;
  /** Whether the line goes on in what follows its place better than what precedes goes on in it. */
  readonly leansForward: boolean;
  /** How probable the place is, given that lines were displaced here: 0 where it is not known. */
  readonly share: number;
  /** Whether the place is certain, and so is that the line was displaced at all. */
  readonly isOrderCertain: boolean;
}

/** A move told by the numbers of the pieces; -1 for the ends of the story. */
interface NumberedMove {
  readonly piece: number;
  readonly left: number;
  readonly right: number;
  readonly gain: number;
  readonly leansForward: boolean;
  readonly share: number;
  readonly isOrderCertain: boolean;
}

/**
 * What the first move of a story must gain beyond the logarithm of the number of all moves, which is the price of choosing among
 * them: it is how seldom columns are read across. Less where marks are left open; once one line is displaced, others need less.
 */
const PROOF = 4;
const PROOF_IF_OPEN = 2;
const PROOF_OF_OTHERS = 1.5;
/** How probable a place, or a line without its place, must be among all that explains the same seams. */
const PLACE_KNOWN = 0.7;
const LINE_KNOWN = 0.7;
/** From which on an order is certain: of the stories it was measured on, 99 in 100 were then set right. */
const PLACE_CERTAIN = 0.98;
const PROOF_OF_CERTAIN = 8;
/** How much less than the best a rival may gain to count. */
const RIVAL = 6;
const LEANS = 2;
const MOST_MOVES = 40;

/**
 * Finds the printed lines that columns read across have displaced, and where each belongs: one line at a time, or two that stand in
 * each other's place, whatever gains most, until nothing gains enough. Yields now and then.
 * @param marksAreOpen whether quotes or brackets of the story do not close: a line that stands in another column takes them with it;
 * asked only where it decides
 */
export function* solveOrder(pieces: readonly Piece[], continuity: Continuity, marksAreOpen = (): boolean => false): Steps<Move[]> {
  const solve = solvers.get(continuity) ?? solverBy(continuity);
  solvers.set(continuity, solve);
  const { moves, proof } = yield* solve(pieces);
  if (moves.length === 0 || (proof < PROOF && !marksAreOpen())) return [];
  const at = (number: number): Piece | null => pieces[number] ?? null;
  return moves.flatMap(({ piece, left, right, ...move }) => {
    const moved = at(piece);
    return moved ? [{ piece: moved, between: [at(left), at(right)], ...move }] : [];
  });
}

interface Solution {
  readonly moves: readonly NumberedMove[];
  /** What the first of them gains beyond the choice among all moves. */
  readonly proof: number;
}

type Solver = (pieces: readonly Piece[]) => Steps<Solution>;

const solvers = new WeakMap<Continuity, Solver>();

/** Finds the moves; those of stories solved lately, as far as their seams are the same, are remembered. */
function solverBy(continuity: Continuity): Solver {
  return rememberedInSteps(orderKey, function* (pieces) {
    return yield* solutionOf(yield* LineOrder.of(pieces, continuity));
  });
}

/** A line that is displaced, by its number; the rest as in a move. */
type Found = Pick<Move, 'gain' | 'share' | 'isOrderCertain'> & { readonly line: number };

function* solutionOf(order: LineOrder): Steps<Solution> {
  const choices = 2 * Math.log(order.count);
  const hypotheses = new Hypotheses(order);
  const found: Found[] = [];
  const settled = new Set<number>();
  let proof = -Infinity;
  const linesOf = (hypothesis: Hypothesis): number[] => placesOf(hypothesis).flatMap((place) => order.lines[place] ?? []);
  while (found.length < MOST_MOVES) {
    yield;
    const needed = choices + (found.length > 0 ? PROOF_OF_OTHERS : PROOF_IF_OPEN);
    const all = hypotheses.atLeast(needed - RIVAL);
    const best = bestOf(all.filter((one) => !linesOf(one).some((line) => settled.has(line))));
    if (!best) break;
    const rivals = all.filter((one) => one === best || (sharesSeam(one, best) && !isSameSwap(one, best)));
    const weight = weightOf(rivals, best);
    if (best.gain + Math.log(weight) < needed) break;
    if (found.length === 0) proof = best.gain + Math.log(weight) - choices;
    const share = 1 / weight;
    if (best.gain >= needed && share >= PLACE_KNOWN) {
      const isOrderCertain = share >= PLACE_CERTAIN && best.gain - choices >= PROOF_OF_CERTAIN;
      for (const line of linesOf(best)) {
        found.push({ line, gain: best.gain, share, isOrderCertain });
        settled.add(line);
      }
      apply(best, order);
      continue;
    }
    for (const line of linesOf(best)) {
      const own = weightOf(rivals.filter((one) => linesOf(one).includes(line)), best);
      const gain = best.gain + Math.log(own);
      if (gain >= needed && own / weight >= LINE_KNOWN) found.push({ line, gain, share: 0, isOrderCertain: false });
    }
    for (const line of rivals.flatMap(linesOf)) settled.add(line);
  }
  return { moves: found.map((one) => inPlace(one, order)), proof };
}

function bestOf(hypotheses: readonly Hypothesis[]): Hypothesis | null {
  return hypotheses.reduce<Hypothesis | null>((most, one) => (most && most.gain >= one.gain ? most : one), null);
}

/** How probable hypotheses are together, the best one being 1. */
function weightOf(hypotheses: readonly Hypothesis[], best: Hypothesis): number {
  return hypotheses.reduce((sum, { gain }) => sum + Math.exp(gain - best.gain), 0);
}

function apply({ kind, from, to }: Hypothesis, order: LineOrder): void {
  if (kind === 'move') order.move(from, to);
  else order.exchange(from, to);
}

/** A line with the pieces between which it stands when all moves are made. */
function inPlace({ line, ...found }: Found, order: LineOrder): NumberedMove {
  if (found.share === 0) return { ...found, piece: line, left: -1, right: -1, leansForward: false };
  const at = order.lines.indexOf(line);
  const [left, right] = [order.lines[at - 1], order.lines[at + 1]];
  return { ...found, piece: line, left: left ?? -1, right: right ?? -1, leansForward: order.between(line, right) > order.between(left, line) + LEANS };
}

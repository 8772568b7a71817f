import type { Steps } from '../../text/steps.js';
import type { Continuity } from './continuity.js';
import type { Piece } from './pieces.js';

/** What speaks against moving the first or the last line of a paragraph: it is narrower than a line that was read in the middle of another. */
const EDGE = 4;

/** The printed lines of a story in an order that is still to be found, told by their numbers in the source, and how well each goes on in each. */
export class LineOrder {
  readonly count: number;
  /** The number of the line at each place. */
  readonly lines: number[];
  readonly #gains: readonly Float64Array[];
  readonly #begins: readonly boolean[];
  readonly #ends: readonly boolean[];

  private constructor(pieces: readonly Piece[], gains: readonly Float64Array[]) {
    this.count = pieces.length;
    this.lines = pieces.map((_, i) => i);
    this.#gains = gains;
    this.#begins = pieces.map(({ gap }) => !gap);
    this.#ends = pieces.map((_, i) => !pieces[i + 1]?.gap);
  }

  /** The lines as the source has them. Yields now and then. */
  static* of(pieces: readonly Piece[], continuity: Continuity): Steps<LineOrder> {
    const seams = continuity.seams();
    const heads = Int32Array.from(pieces, ({ edges }) => seams.head(edges));
    const gains: Float64Array[] = [];
    for (const { edges } of pieces) {
      if (gains.length % 8 === 7) yield;
      gains.push(seams.gains(seams.tail(edges), heads));
    }
    return new LineOrder(pieces, gains);
  }

  /** How well line `a` goes on in line `b`; 0 where one of them is none. */
  between(a: number | undefined, b: number | undefined): number {
    return a === undefined || b === undefined ? 0 : this.#gains[a]?.[b] ?? 0;
  }

  /** What the move of a line must gain beyond what others must. */
  burden(line: number): number {
    return this.#begins[line] || this.#ends[line] ? EDGE : 0;
  }

  /** What speaks against setting a line between two: columns read across seldom take the first or the last line of a paragraph. */
  burdenBetween(a: number | undefined, b: number | undefined): number {
    return a === undefined || b === undefined || this.#begins[b] ? EDGE : 0;
  }

  /** Sets the line at `from` before the one at `to`, counted before it is taken out. */
  move(from: number, to: number): void {
    const moved = this.lines.splice(from, 1);
    this.lines.splice(to > from ? to - 1 : to, 0, ...moved);
  }

  /** Sets the lines at two places each in the place of the other. */
  exchange(a: number, b: number): void {
    const [left, right] = [this.lines[a], this.lines[b]];
    if (left === undefined || right === undefined) return;
    this.lines[a] = right;
    this.lines[b] = left;
  }
}

import type { LineOrder } from './line-order.js';

/** One way to set lines in order: one goes elsewhere, or two go each to the place of the other. Told by places. */
export interface Hypothesis {
  readonly kind: 'move' | 'exchange';
  readonly from: number;
  /** Of a move, the place before which the line goes, counted before it is taken out; of an exchange, the place of the other line. */
  readonly to: number;
  /** Logarithm of how much likelier the story reads for it. */
  readonly gain: number;
}

/** What speaks against two lines that were exchanged, beyond one that was displaced: it is seldom. */
const SELDOM = 0.7;

/** Finds what may set the lines of an order right, again and again while moves are made. */
export class Hypotheses {
  /** By line: at most so much better are its seams elsewhere, in a gap between two lines and in the place of another line. */
  readonly #bestGap: Float64Array;
  readonly #bestPlace: Float64Array;
  /** The pairs of lines that were looked at for these bounds. */
  readonly #known = new Set<number>();

  constructor(private readonly order: LineOrder) {
    this.#bestGap = new Float64Array(order.count).fill(-Infinity);
    this.#bestPlace = new Float64Array(order.count).fill(-Infinity);
  }

  /** All ways that gain at least `least`. */
  atLeast(least: number): Hypothesis[] {
    const { order } = this;
    this.#raiseBounds();
    const seams = Float64Array.from({ length: order.count + 1 }, (_, place) => order.between(order.lines[place - 1], order.lines[place]));
    return [...this.#moves(seams, least), ...this.#exchanges(seams, least)];
  }

  #raiseBounds(): void {
    const { lines, count } = this.order;
    for (let place = 0; place <= count; place++) {
      const [before, line, after] = [lines[place - 1], lines[place], lines[place + 1]];
      this.#raise(this.#bestGap, before, line, 0);
      if (place < count) this.#raise(this.#bestPlace, before, after, 1);
    }
  }

  #raise(bounds: Float64Array, left: number | undefined, right: number | undefined, kind: 0 | 1): void {
    const { order } = this;
    const pair = (((left ?? order.count) * (order.count + 1)) + (right ?? order.count)) * 2 + kind;
    if (this.#known.has(pair)) return;
    this.#known.add(pair);
    const lost = kind === 0 ? order.between(left, right) : 0;
    for (let line = 0; line < order.count; line++) {
      const gain = order.between(left, line) + order.between(line, right) - lost;
      if (line !== left && line !== right && gain > (bounds[line] ?? 0)) bounds[line] = gain;
    }
  }

  #moves(seams: Float64Array, least: number): Hypothesis[] {
    const { order } = this;
    const { lines } = order;
    const found: Hypothesis[] = [];
    for (const [from, line] of lines.entries()) {
      const closed = order.between(lines[from - 1], lines[from + 1]) - (seams[from] ?? 0) - (seams[from + 1] ?? 0) - order.burden(line);
      if (closed + (this.#bestGap[line] ?? 0) < least) continue;
      for (let to = 0; to <= order.count; to++) {
        if (to === from || to === from + 1) continue;
        const [left, right] = [lines[to - 1], lines[to]];
        const gain = closed + order.between(left, line) + order.between(line, right) - (seams[to] ?? 0) - order.burdenBetween(left, right);
        if (gain >= least) found.push({ kind: 'move', from, to, gain });
      }
    }
    return found;
  }

  #exchanges(seams: Float64Array, least: number): Hypothesis[] {
    const { order } = this;
    const { lines } = order;
    const found: Hypothesis[] = [];
    const here = lines.map((line, place) => (seams[place] ?? 0) + (seams[place + 1] ?? 0) + order.burden(line));
    const hopes = lines.map((line, place) => (this.#bestPlace[line] ?? 0) - (here[place] ?? 0));
    const most = hopes.reduce((a, b) => Math.max(a, b), 0);
    const places = [...lines.keys()].filter((place) => (hopes[place] ?? 0) + most - SELDOM >= least);
    for (const a of places) {
      for (const b of places) {
        if (b < a + 2 || (hopes[a] ?? 0) + (hopes[b] ?? 0) - SELDOM < least) continue;
        const [line, other] = [lines[a], lines[b]];
        const gain = order.between(lines[a - 1], other) + order.between(other, lines[a + 1]) + order.between(lines[b - 1], line) + order.between(line, lines[b + 1])
          - (here[a] ?? 0) - (here[b] ?? 0) - SELDOM;
        if (gain >= least) found.push({ kind: 'exchange', from: a, to: b, gain });
      }
    }
    return found;
  }
}

/** The places of the lines that it moves. */
export function placesOf({ kind, from, to }: Hypothesis): readonly number[] {
  return kind === 'move' ? [from] : [from, to];
}

/** Whether both break one seam: then at most one of them is right. Seams are told by the places behind them. */
export function sharesSeam(a: Hypothesis, b: Hypothesis): boolean {
  const broken = brokenBy(b);
  return brokenBy(a).some((seam) => broken.includes(seam));
}

function brokenBy({ kind, from, to }: Hypothesis): readonly number[] {
  return kind === 'move' ? [from, from + 1, to] : [from, from + 1, to, to + 1];
}

/** Whether both set two neighbours the other way round, one by moving the first, one by moving the second. */
export function isSameSwap(a: Hypothesis, b: Hypothesis): boolean {
  const turned = ({ kind, from, to }: Hypothesis): number => (kind === 'exchange' ? NaN : to === from + 2 ? from : to === from - 1 ? to : NaN);
  return turned(a) === turned(b);
}

import type { Edges } from './continuity.js';

/** Line ends numbered before it is time to begin afresh. */
const MOST_ENDS = 4000;
const ROW_STEP = 256;

/**
 * How well line ends go on in line beginnings, asked for by their numbers: a story has thousands of such pairs, and after an edit
 * all but a few are the same.
 */
export class SeamGains {
  readonly #tails = new Map<string, number>();
  readonly #heads = new Map<string, number>();
  readonly #tailEdges: Edges[] = [];
  readonly #headEdges: Edges[] = [];
  /** By tail and head; NaN where it was not asked for. */
  readonly #rows: Float32Array[] = [];

  /** @param gainOf how well one line goes on in another, by the end of the one and the beginning of the other alone */
  constructor(private readonly gainOf: (before: Edges, after: Edges) => number) {}

  get isFull(): boolean {
    return this.#tails.size + this.#heads.size > MOST_ENDS;
  }

  tail(edges: Edges): number {
    return numberOf(`${edges.tail}${edges.sinceMark}`, edges, this.#tails, this.#tailEdges);
  }

  head(edges: Edges): number {
    return numberOf(`${edges.head}${edges.untilMark}`, edges, this.#heads, this.#headEdges);
  }

  /** How well a tail goes on in each of the heads. */
  gains(tail: number, heads: Int32Array): Float64Array {
    const row = this.#rowOf(tail, heads.reduce((most, head) => Math.max(most, head), 0));
    const found = new Float64Array(heads.length);
    for (let i = 0; i < heads.length; i++) {
      const head = heads[i] ?? 0;
      const known = row[head] ?? NaN;
      found[i] = Number.isNaN(known) ? row[head] = this.#gainOf(tail, head) : known;
    }
    return found;
  }

  /** As a row keeps it: what was asked before is answered the same. */
  #gainOf(tail: number, head: number): number {
    const [before, after] = [this.#tailEdges[tail], this.#headEdges[head]];
    return before && after ? Math.fround(this.gainOf(before, after)) : 0;
  }

  #rowOf(tail: number, head: number): Float32Array {
    const row = this.#rows[tail];
    if (row && head < row.length) return row;
    const longer = new Float32Array((Math.floor(head / ROW_STEP) + 1) * ROW_STEP).fill(NaN);
    if (row) longer.set(row);
    return this.#rows[tail] = longer;
  }
}

function numberOf(key: string, edges: Edges, numbers: Map<string, number>, all: Edges[]): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, all.length);
  return all.push(edges) - 1;
}

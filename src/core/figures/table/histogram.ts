import type { Steps } from '../../text/steps.js';
import type { FigureRow } from '../export/row.js';

/** How the values of one kind of figures are spread. */
export interface Histogram {
  readonly kind: string;
  /** The unit that most of them have; the others are left out. */
  readonly unit: string;
  readonly count: number;
  readonly bins: readonly HistogramBin[];
}

export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const BINS = 12;
/** Fewer values are better read than seen. */
const FEWEST = 5;
/** Values that differ more than this are set out by their powers of ten. */
const WIDE = 1000;

/** Kinds whose values can be compared. */
const SPREAD = new Set(['count', 'money', 'percent', 'measure', 'duration', 'age']);

/** Rows between two places where the caller may pause. */
const STRETCH = 4096;

/** One histogram for each kind with enough values in one unit. */
export function* histogramsOf(rows: readonly FigureRow[]): Steps<Histogram[]> {
  const kinds = new Map<string, Map<string, number[]>>();
  for (const [index, { kind, unit, value }] of rows.entries()) {
    if (index % STRETCH === STRETCH - 1) yield;
    if (!SPREAD.has(kind) || typeof value !== 'number') continue;
    const units = kinds.get(kind) ?? new Map<string, number[]>();
    kinds.set(kind, units);
    const values = units.get(unit);
    if (values) values.push(value);
    else units.set(unit, [value]);
  }
  const histograms: Histogram[] = [];
  for (const [kind, units] of kinds) {
    const [unit, values] = [...units].reduce((most, one) => (one[1].length > most[1].length ? one : most));
    if (values.length >= FEWEST) histograms.push({ kind, unit, count: values.length, bins: yield* binsOf(values) });
  }
  return histograms;
}

function* binsOf(values: readonly number[]): Steps<HistogramBin[]> {
  const [low, high] = values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Infinity, -Infinity]);
  if (low === high) return [{ from: low, to: high, count: values.length }];
  const edges = low > 0 && high / low > WIDE ? powers(low, high) : even(low, high);
  const bins = edges.slice(1).map((to, index) => ({ from: edges[index] ?? to, to, count: 0 }));
  for (const [index, value] of values.entries()) {
    if (index % STRETCH === STRETCH - 1) yield;
    const bin = bins.find(({ to }) => value < to) ?? bins.at(-1);
    if (bin) bin.count++;
  }
  return bins;
}

/** Edges of equal bins. */
function even(low: number, high: number): number[] {
  return Array.from({ length: BINS + 1 }, (_, index) => low + ((high - low) * index) / BINS);
}

/** Edges at the powers of ten from below the lowest to above the highest. */
function powers(low: number, high: number): number[] {
  const first = Math.floor(Math.log10(low));
  return Array.from({ length: Math.floor(Math.log10(high)) - first + 2 }, (_, index) => Number(`1e${first + index}`));
}

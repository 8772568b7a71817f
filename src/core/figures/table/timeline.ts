import type { Steps } from '../../text/steps.js';
import type { FigureRow } from '../export/row.js';

/** A stretch of time with the number of dates in it. */
export interface TimelineBin {
  /** How its dates begin: `2020-09-09`, `2020-09`, `2020`, or `202` for a decade. */
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/** Length of the key by its fineness, finest first, with the most bins that are still a picture. */
const FINENESS = [10, 7, 4, 3] as const;
const MOST_BINS = 40;
/** The share of the dates that must be told as finely. */
const MOST_TOLD = 0.8;

/** Rows between two places where the caller may pause. */
const STRETCH = 4096;

/** The day, month or year that a date or year means, ISO 8601; undefined where it is not known in full. */
export function dayOf({ kind, value, resolved }: Pick<FigureRow, 'kind' | 'value' | 'resolved'>): string | undefined {
  if (kind !== 'date' && kind !== 'year') return undefined;
  return /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?/.exec(resolved === '' ? String(value) : resolved)?.[0];
}

/** The dates of a table along time, in days, months, years or decades: the finest that fits; stretches without dates are left out. */
export function* timelineOf(rows: readonly FigureRow[]): Steps<TimelineBin[]> {
  const days: string[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % STRETCH === STRETCH - 1) yield;
    const day = dayOf(row);
    if (day !== undefined) days.push(day);
  }
  for (const length of FINENESS) {
    const bins = binned(days, length);
    yield;
    const told = bins.reduce((sum, { count }) => sum + count, 0);
    if (told > 0 && (length === 3 || (bins.length <= MOST_BINS && told >= MOST_TOLD * days.length))) return bins;
  }
  return [];
}

function binned(days: readonly string[], length: number): TimelineBin[] {
  const counts = new Map<string, number>();
  for (const day of days) {
    if (day.length < length) continue;
    const key = day.slice(0, length);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => ({ key, label: length === 3 ? `${key}0s` : key, count }));
}

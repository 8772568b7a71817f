import { sortInSteps } from '../../text/sort.js';
import type { Steps } from '../../text/steps.js';
import type { FigureRow } from '../export/row.js';
import { dayOf } from './timeline.js';

export const SORT_COLUMNS = ['text', 'kind', 'value', 'unit', 'sentence', 'story', 'place'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** What of a table of figures is to be shown, and in which order. */
export interface TableQuery {
  /** Words, all of which a row must hold. */
  readonly search: string;
  /** A kind of figure, or empty for all. */
  readonly kind: string;
  /** Only dates that begin with this: a year, a month, a day, or the first three digits of a decade; empty for all rows. */
  readonly date: string;
  readonly sort: SortColumn;
  readonly descending: boolean;
  /** From 0. */
  readonly page: number;
}

export const ALL_FIGURES: TableQuery = { search: '', kind: '', date: '', sort: 'place', descending: false, page: 0 };

/** Rows between two places where the caller may pause. */
const STRETCH = 2048;

/** The rows that a query asks for, in its order; its page is not looked at. */
export function* selectRows(rows: readonly FigureRow[], query: TableQuery): Steps<readonly FigureRow[]> {
  const words = query.search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const matched: FigureRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % STRETCH === STRETCH - 1) yield;
    if (isAskedFor(row, query, words)) matched.push(row);
  }
  if (query.sort === 'place' && !query.descending) return matched;
  const compare = comparison(query.sort);
  return yield* sortInSteps(matched, query.descending ? (a, b) => compare(b, a) : compare);
}

function isAskedFor(row: FigureRow, { kind, date }: TableQuery, words: readonly string[]): boolean {
  if (kind !== '' && row.kind !== kind) return false;
  if (date !== '' && !dayOf(row)?.startsWith(date)) return false;
  if (words.length === 0) return true;
  const text = `${row.text} ${row.value} ${row.unit} ${row.resolved} ${row.story} ${row.sentence} ${row.file}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function comparison(column: SortColumn): (a: FigureRow, b: FigureRow) => number {
  if (column === 'place') return (a, b) => byText(a.file, b.file) || a.start - b.start;
  if (column === 'value') return byValue;
  return (a, b) => byText(a[column], b[column]);
}

/** By code unit, as sorting half a million rows by a language's rules would take too long. */
function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Numbers by size, the lower end of a range and of an approximate number; then what is no number (dates in order of time). */
function byValue(a: FigureRow, b: FigureRow): number {
  const [first, second] = [sizeOf(a), sizeOf(b)];
  if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined) || byText(textOf(a), textOf(b));
  return first - second;
}

function sizeOf({ value }: FigureRow): number | undefined {
  if (typeof value === 'number') return value;
  const lower = /^(-?\d+(?:\.\d+)?)(?:\+|\.\.|$)/.exec(value)?.[1];
  return lower === undefined ? undefined : Number(lower);
}

function textOf({ resolved, value }: FigureRow): string {
  return resolved === '' ? String(value) : resolved;
}

import { FIGURE_COLUMNS, type FigureRow } from './row.js';

/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** The lines of a table of figures as comma-separated values: RFC 4180, with a byte-order mark and a heading, no cell a formula. */
export function* csvLines(rows: Iterable<FigureRow>): Generator<string, void> {
  yield `\ufeff${FIGURE_COLUMNS.join(',')}\r\n`;
  for (const row of rows) yield `${FIGURE_COLUMNS.map((column) => cell(row[column])).join(',')}\r\n`;
}

/** Numbers stand as they are; text is guarded by an apostrophe where a spreadsheet would compute it. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

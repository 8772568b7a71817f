import { csvLines } from './csv.js';
import { jsonLines } from './jsonl.js';
import { markdownLines } from './markdown.js';
import type { FigureRow } from './row.js';

/** A form in which a table of figures leaves Galley. */
export type FigureFormat = 'csv' | 'jsonl' | 'markdown';

/** The lines of a table, line ends included, so that a long one can be made in slices. */
export const FIGURE_FORMATS: Readonly<Record<FigureFormat, (rows: Iterable<FigureRow>) => Generator<string, void>>> = {
  csv: csvLines, jsonl: jsonLines, markdown: markdownLines,
};

/** A whole table as one text. */
export function formatFigures(format: FigureFormat, rows: Iterable<FigureRow>): string {
  return [...FIGURE_FORMATS[format](rows)].join('');
}

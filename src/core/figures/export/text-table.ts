import type { FigureRow } from './row.js';

const COLUMNS = ['file', 'line', 'kind', 'text', 'value', 'unit'] as const satisfies readonly (keyof FigureRow)[];

/** A table of figures for a terminal: columns aligned, Chinese characters two cells wide. */
export function figuresAsTextTable(rows: readonly FigureRow[]): string {
  const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => String(row[column])))];
  const widths = COLUMNS.map((_, column) => lines.reduce((widest, line) => Math.max(widest, cellsOf(line[column] ?? '')), 0));
  return lines.map((line) => `${line.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - cellsOf(cell))).join('  ').trimEnd()}\n`).join('');
}

/** Cells of a terminal that a text fills: East Asian characters and full-width forms take two. */
function cellsOf(text: string): number {
  return Array.from(text).reduce((cells, character) => cells + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u.test(character) ? 2 : 1), 0);
}

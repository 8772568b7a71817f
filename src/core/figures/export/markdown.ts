import type { FigureRow } from './row.js';

const COLUMNS = ['kind', 'text', 'value', 'unit', 'story', 'sentence'] as const satisfies readonly (keyof FigureRow)[];

/** The lines of a table of figures in Markdown, for pasting into notes. */
export function* markdownLines(rows: Iterable<FigureRow>): Generator<string, void> {
  yield line(COLUMNS);
  yield line(COLUMNS.map(() => '---'));
  for (const row of rows) yield line(COLUMNS.map((column) => escaped(String(row[column]))));
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\|`*_<>[\]#]/g, '\\$&').replace(/\s+/g, ' ');
}

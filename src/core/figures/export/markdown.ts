import type { FigureRow } from './row.js';

const COLUMNS = ['kind', 'text', 'value', 'unit', 'story', 'sentence'] as const satisfies readonly (keyof FigureRow)[];

/** A table of figures in Markdown, for pasting into notes. */
export function figuresAsMarkdown(rows: readonly FigureRow[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [line(COLUMNS), line(COLUMNS.map(() => '---')), ...rows.map((row) => line(COLUMNS.map((column) => escaped(String(row[column])))))].join('');
}

function escaped(text: string): string {
  return text.replace(/[\\|`*_<>[\]#]/g, '\\$&').replace(/\s+/g, ' ');
}

import type { FigureRow } from './row.js';

/** A table of figures as JSON Lines: one object per figure, empty fields left out. */
export function figuresAsJsonLines(rows: readonly FigureRow[]): string {
  return rows.map((row) => `${JSON.stringify(Object.fromEntries(Object.entries(row).filter(([name, value]) => name === 'unit' || value !== '')))}\n`).join('');
}

import { FIGURE_COLUMNS, type FigureRow } from './row.js';

/** A table of figures as JSON Lines: one object per figure, empty fields left out. */
export function* jsonLines(rows: Iterable<FigureRow>): Generator<string, void> {
  for (const row of rows) yield `${JSON.stringify(Object.fromEntries(FIGURE_COLUMNS.map((name) => [name, row[name]] as const).filter(([name, value]) => name === 'unit' || value !== '')))}\n`;
}

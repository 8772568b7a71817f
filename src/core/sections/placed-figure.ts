import type { Figure } from '../figures/figure.js';
import { moved } from '../text/span.js';

/** A figure in two parts: what all figures have, in objects that are all alike and so cheap to copy, and what few have. */
export interface PlainFigure {
  readonly core: Pick<Figure, 'kind' | 'value' | 'unit' | 'start' | 'end'>;
  readonly more: Omit<Figure, keyof PlainFigure['core']> | null;
}

export function plainFigure({ kind, value, unit, start, end, ...more }: Figure): PlainFigure {
  return { core: { kind, value, unit, start, end }, more: Object.keys(more).length > 0 ? more : null };
}

/** The figure in a text in which it stands `by` units later. */
export function placedFigure({ core: { kind, value, unit, start, end }, more }: PlainFigure, by: number): Figure {
  const placed = { kind, value, unit, start: start + by, end: end + by };
  if (!more) return placed;
  return { ...placed, ...more, ...(more.repairs && { repairs: more.repairs.map((repair) => moved(repair, by)) }) };
}

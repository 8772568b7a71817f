import assert from 'node:assert/strict';
import type { Figure, FigureOptions } from '../../../../src/core/figures/figure.js';
import { findFigures } from '../../../../src/core/figures/find.js';

/** The figures of a text as `kind printed value unit`. */
export function figuresOf(text: string, options: FigureOptions = {}): string[] {
  return findFigures(text, options).map(({ kind, start, end, value, unit }) => `${kind} ${text.slice(start, end)} = ${value} ${unit}`.trimEnd());
}

/** Asserts for each text exactly which figures it holds. */
export function assertFigures(cases: Readonly<Record<string, readonly string[]>>, options: FigureOptions = {}): void {
  for (const [text, expected] of Object.entries(cases)) assert.deepEqual(figuresOf(text, options), expected, text);
}

/** The only figure of a text. */
export function onlyFigure(text: string, options: FigureOptions = {}): Figure {
  const figures = findFigures(text, options);
  assert.equal(figures.length, 1, text);
  return figures[0]!;
}

import type { Figure, FigureOptions } from './figure.js';

/** The text being read, and what has been found so far. */
export interface Source {
  readonly text: string;
  readonly options: FigureOptions;
  /** The last figure before the place that is being read. */
  previous: Figure | undefined;
}

/** What a reader of figures found: text up to `end` is dealt with, with a figure or (a name, an idiom) without one. */
export interface Match {
  readonly end: number;
  readonly figure?: Figure;
}

/** Reads the figure that begins at `at`; undefined where this reader has nothing to say. */
export type FigureReader = (source: Source, at: number) => Match | undefined;

export function found(figure: Figure): Match {
  return { end: figure.end, figure };
}

/** Up to `length` characters before `at`, for looking at what comes before a number. */
export function before(text: string, at: number, length = 10): string {
  return text.slice(Math.max(0, at - length), at);
}

/** Up to `length` characters from `at`, spaces left out. */
export function after(text: string, at: number, length = 6): string {
  return text.slice(at, at + length).replace(/\s/g, '');
}

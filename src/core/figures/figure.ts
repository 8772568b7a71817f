import type { Span } from '../text/span.js';

export type FigureKind =
  | 'count' | 'money' | 'percent' | 'date' | 'time' | 'duration' | 'year' | 'age' | 'measure' | 'ordinal' | 'score'
  | 'phone' | 'email' | 'url' | 'serial';

/** An extractable quantity: the number with its unit. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** A number where the figure is one exact number, else a string (ISO 8601 dates, `a..b` ranges, `N+` approximations). */
  readonly value: number | string;
  /** As in the command line's contract: unit as printed, ISO 4217 code, `%`, measure symbol, `date`, `year` … */
  readonly unit: string;
}

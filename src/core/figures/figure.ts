import type { Span } from '../text/span.js';

export type FigureKind =
  | 'count' | 'money' | 'percent' | 'date' | 'time' | 'duration' | 'year' | 'age' | 'measure' | 'ordinal' | 'score'
  | 'phone' | 'email' | 'url' | 'serial';

/** Every kind, in the order in which views and legends list them. */
export const FIGURE_KINDS: readonly FigureKind[] = [
  'count', 'money', 'percent', 'measure', 'date', 'time', 'duration', 'year', 'age', 'ordinal', 'score',
  'phone', 'email', 'url', 'serial',
];

/** A character inside a figure that can only be a misreading, with what it must be. Offsets as those of the figure. */
export interface Repair extends Span {
  readonly text: string;
}

/** An extractable quantity: the number with its unit. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** A number where the figure is one exact number, else a string (ISO 8601 dates, `a..b` ranges, `N+` approximations). */
  readonly value: number | string;
  /** As in the command line's contract: unit as printed, ISO 4217 code, `%`, measure symbol, `date`, `year` … */
  readonly unit: string;
  /** What the words around a quantity say of it: 约 近 左右, 超 逾 以上, 不足 以内. */
  readonly bound?: 'about' | 'over' | 'under';
  /** What the quantity is counted by, as printed: 公斤 in 每公斤5元 and in 5元/公斤. */
  readonly per?: string;
  /** A partial or relative date in full, worked out from the date of the issue: ISO 8601. */
  readonly resolved?: string;
  /** Characters the figure is read without believing in them. */
  readonly repairs?: readonly Repair[];
  /** An article, an enumerator, a relative day: given only to those who ask for it. */
  readonly optional?: true;
}

export interface FigureOptions {
  /** Also give figures that most readers would not extract: 一个, 四大, 一、, 昨日. */
  readonly optional?: boolean;
  /** Date of the issue (`2020-09-09`), against which partial and relative dates are resolved. */
  readonly reference?: string;
  /** What a bare 元 stands for; CNY where nothing is said. */
  readonly currency?: 'CNY' | 'HKD' | 'TWD';
}

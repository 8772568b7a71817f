import type { Figure, Repair } from '../figure.js';
import type { Numeral } from '../numerals/numeral.js';
import { found, type Match, type Source } from '../source.js';
import type { Unit } from '../units/unit.js';
import { boundOf, perOf } from './surroundings.js';

/** A number with its unit, before it is decided what it is. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly unit: Unit;
  /** In the unit as printed: the unit's own power is not in it yet. */
  readonly low: number;
  readonly high: number | undefined;
  readonly plus: boolean;
  readonly repairs: readonly Repair[];
}

type Outcome = Partial<Pick<Figure, 'kind' | 'unit' | 'value'>> & { readonly optional?: boolean };

/** The value as the contract writes it: a number, `N+`, or `a..b`. */
export function valueOf({ low, high, plus, unit }: Pick<Draft, 'low' | 'high' | 'plus' | 'unit'>): number | string {
  const from = Number(`${low}e${unit.power}`);
  if (plus) return `${from}+`;
  return high === undefined ? from : `${from}..${Number(`${high}e${unit.power}`)}`;
}

/** Makes the figure of a draft; optional ones are passed over unless they were asked for. */
export function conclude(source: Source, draft: Draft, outcome: Outcome = {}): Match {
  const { optional = false, ...changes } = outcome;
  if (optional && !source.options.optional) return { end: draft.end };
  const { start, end, repairs, unit } = draft;
  const bound = boundOf(source.text, draft);
  const per = perOf(source.text, draft);
  return found({
    kind: unit.kind, start, end, value: valueOf(draft), unit: unit.symbol, ...changes,
    ...(bound ? { bound } : {}), ...(per ? { per } : {}), ...(repairs.length > 0 ? { repairs } : {}), ...(optional ? { optional } : {}),
  });
}

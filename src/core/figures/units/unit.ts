import type { FigureKind } from '../figure.js';

/** What a number can be counted in. */
export interface Unit {
  /** As printed, without spaces. */
  readonly printed: string;
  readonly kind: Extract<FigureKind, 'count' | 'money' | 'percent' | 'measure' | 'duration' | 'age' | 'ordinal'>;
  /** What stands as `unit` of the figure. */
  readonly symbol: string;
  /** The value is multiplied by ten to this power (kilo-units printed as their own word need none). */
  readonly power: number;
  /** Characters that after the unit make another word of it: 支 before 部. */
  readonly notBefore: string;
  /** Behaves as a unit after Arabic digits only: 车, 县, 胜. */
  readonly arabicOnly: boolean;
}

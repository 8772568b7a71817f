import type { Span } from '../../text/span.js';
import type { Repair } from '../figure.js';

/** No number in words is longer; a longer run of numerals is no number. */
export const LONGEST_IN_WORDS = 24;

/** A number as printed, before its unit is known. */
export interface Numeral extends Span {
  /** The number, or the lower end of 七八, 三四十. */
  readonly value: number;
  /** The upper end of 七八, 三四十. */
  readonly high?: number;
  /** 余 多 来 几 stood inside: at least `value`. */
  readonly plus: boolean;
  readonly script: 'arabic' | 'chinese';
  /** Arabic digits in ASCII, or the digits of a Chinese number written digit by digit (二〇二〇); else empty. */
  readonly digits: string;
  /** The power of ten that 万, 亿 … after Arabic digits stand for. */
  readonly power: number;
  /** Chinese number without a digit of its own: 百 in 百日. */
  readonly lone: boolean;
  readonly repairs: readonly Repair[];
}

/** `value` times ten to the `power`, exact for what a newspaper prints. */
export function scaled(digits: string | number, power: number): number {
  return Number(`${digits}e${power}`);
}

import type { Numeral } from '../numerals/numeral.js';
import { before } from '../source.js';
import { monthFollows } from './year.js';

/** Characters that only the traditional script has; the Republic's calendar is printed in no other. */
const TRADITIONAL = /[會國為這個來時對學實業發區處長員關於經設據與號縣開間過戶稅權資產場師黨報訊電話條項規則辦]/;
const AROUND = 40;
const PART_OF_YEAR = /^(?:[度底初末]|[上下]半年|第[一二三四1-4]季)/;

/**
 * Whether a number before 年 (at `mark`) counts the years of the Republic without naming it: 110年4月8日.
 * @param ofTaiwan whether the page is one of Taiwan, where two digits are such a year too
 */
export function isRepublicanYear(text: string, { value, digits, plus, power, start }: Numeral, mark: number, ofTaiwan: boolean): boolean {
  if (plus || power > 0 || !Number.isInteger(value) || value < 30 || value > 130 || /^0|^\d{4}/.test(digits) || /(?:公元|西元)$/.test(before(text, start, 2))) return false;
  if (ofTaiwan) return monthFollows(text, mark + 1) || (value >= 100 && PART_OF_YEAR.test(text.slice(mark + 1, mark + 4)));
  return value >= 100 && monthFollows(text, mark + 1) && TRADITIONAL.test(text.slice(Math.max(0, start - AROUND), mark + AROUND));
}

import type { Repair } from '../figure.js';
import { moreThan } from './arabic.js';
import { chineseDigit, powerOf } from './characters.js';
import { LONGEST_IN_WORDS as LONGEST, type Numeral } from './numeral.js';

/** Two or more digits without powers: a year, a code, or two neighbours that mean "seven or eight". */
export function readDigitByDigit(text: string, at: number): Numeral | undefined {
  const repairs: Repair[] = [];
  let end = at;
  let digits = '';
  for (; end - at <= LONGEST; end++) {
    const digit = chineseDigit(text[end]) ?? misreadYearDigit(text, at, end);
    if (digit === undefined) break;
    if (chineseDigit(text[end]) === undefined && text[end] !== '0') repairs.push({ start: end, end: end + 1, text: digit === 0 ? '〇' : '一' });
    digits += String(digit);
  }
  if (digits.length < 2 || end - at > LONGEST || powerOf(text[end]) !== undefined || '点點几幾'.includes(text[end] ?? '-')) return undefined;
  const base = { start: at, end, plus: false, script: 'chinese' as const, power: 0, lone: false, repairs };
  const [first, second] = [Number(digits[0]), Number(digits[1])];
  if (digits.length === 2 && areNeighbours(first, second)) {
    const late = moreThan(text, end);
    return late > end ? { ...base, end: late, value: first, plus: true, digits: '' } : { ...base, value: first, high: second, digits: '' };
  }
  return /[两兩]/.test(text.slice(at, end)) ? undefined : { ...base, value: Number(digits), digits };
}

/** 二O二O年, 二〇二—年: within a year of four characters a circle can only be 〇 and a dash only 一. */
function misreadYearDigit(text: string, start: number, at: number): number | undefined {
  const character = text[at] ?? '';
  if (!'OoＯО0—'.includes(character) || character === '' || at - start > 3 || text[start + 4] !== '年') return undefined;
  const year = text.slice(start, start + 4);
  return /[一二三四五六七八九]/.test(year) && /^[OoＯО0—〇零○一二三四五六七八九]{4}$/.test(year) ? Number(character === '—') : undefined;
}

/** Whether two digits in a row mean "the one or the other": 七八, 三五. */
export function areNeighbours(first: number, second: number): boolean {
  return first > 0 && (second === first + 1 || (first === 3 && second === 5));
}

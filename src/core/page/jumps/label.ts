import { chineseNumber } from '../words/chinese-number.js';

/** A page's label in one form, so that 头版, 第一版, 1 and 01 are one: letters, then the number. */
export function plainLabel(label: string): string {
  const [, letters = '', number = ''] = /^\s*第?\s*([A-Za-z]?)\s*(.*?)\s*版?\s*$/u.exec(label) ?? [];
  if (/^[头頭]$/u.test(number)) return '1';
  return letters.toUpperCase() + String(chineseNumber(number) ?? number);
}

/** Whether two labels name the same page: `A1` is also the page 1 of a paper whose first section goes without its letter. */
export function sameLabel(a: string, b: string): boolean {
  const [first, second] = [plainLabel(a), plainLabel(b)];
  return first === second || first === `A${second}` || second === `A${first}`;
}

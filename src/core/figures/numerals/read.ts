import { readArabic } from './arabic.js';
import { arabicDigit } from './characters.js';
import { readChinese } from './chinese.js';
import { mayBeMisread } from './lookalikes.js';
import type { Numeral } from './numeral.js';

/** Reads the number that begins at `at`, in whatever numerals; undefined where none does. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  if (arabicDigit(text.charCodeAt(at)) >= 0 || mayBeMisread(text, at)) return readArabic(text, at);
  return readChinese(text, at);
}

/** What stands between the two ends of a range: 至 到 and dashes of every width; between Arabic digits also a 一 that was a dash. */
export function readConnector(text: string, at: number): number {
  const character = text[at] ?? '';
  if ('至到~～-－–—―'.includes(character) && character !== '') {
    const next = character === '—' && text[at + 1] === '—' ? at + 2 : at + 1;
    return next;
  }
  return isDashReadAsOne(text, at) ? at + 1 : at;
}

/** 10一15户: between Arabic digits 一 can only be a dash. */
export function isDashReadAsOne(text: string, at: number): boolean {
  return text[at] === '一' && arabicDigit(text.charCodeAt(at - 1)) >= 0 && arabicDigit(text.charCodeAt(at + 1)) >= 0;
}

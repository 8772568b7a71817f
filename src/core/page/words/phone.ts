import { isDigitAt } from '../../text/characters.js';

/** A number with its area, of a mobile telephone, or of a service line. */
const NUMBER = '(?:[(（]\\d{2,5}[)）] ?[\\d-]{6,9}|(?<!\\d)0\\d{1,3}[-\\s]\\d{2,4}(?:[-\\s]?\\d{3,5}){1,2}|(?<!\\d)1[3-9]\\d{9}|(?<!\\d)09\\d{8}|(?<!\\d)[48]00-?\\d{3}-?\\d{4})(?!\\d)';
const PHONE = new RegExp(NUMBER, 'u');
const PHONE_AT_START = new RegExp(`^${NUMBER}`, 'u');
const PHONE_AT_END = new RegExp(`${NUMBER}$`, 'u');
/** A number without its area, which may be another one. */
const SOME_NUMBER = /\d{7}|\d{3,4}[- ]\d{4}/u;
/** No number is longer, the marks in it counted. */
const LONGEST = 20;

/** Whether a telephone number stands in the text that nobody takes for another number. */
export function holdsPhone(text: string): boolean {
  return PHONE.test(text);
}

/** Whether figures stand in the text that beside a word such as 电话 are a telephone number. */
export function mayHoldPhone(text: string): boolean {
  return SOME_NUMBER.test(text);
}

/** Whether such a number begins at an offset of the text. */
export function beginsWithPhone(text: string, at: number): boolean {
  return PHONE_AT_START.test(text.slice(at, at + LONGEST));
}

/** Whether such a number ends at an offset of the text. */
export function endsWithPhone(text: string, at: number): boolean {
  return isDigitAt(text, at - 1) && PHONE_AT_END.test(text.slice(Math.max(0, at - LONGEST), at));
}

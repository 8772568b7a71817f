const DIGIT_VALUES = new Map<string, number>();
for (const [value, forms] of [
  '〇零○０', '一壹弌', '二贰貳两兩', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖',
].entries()) for (const form of forms) DIGIT_VALUES.set(form, value);
DIGIT_VALUES.delete('０');

const POWERS = new Map<string, number>([
  ...'十拾'.split('').map((form) => [form, 1] as const),
  ...'百佰'.split('').map((form) => [form, 2] as const),
  ...'千仟'.split('').map((form) => [form, 3] as const),
  ...'万萬'.split('').map((form) => [form, 4] as const),
  ...'亿億'.split('').map((form) => [form, 8] as const),
]);

/** Value of a Chinese digit character, banker's forms included. */
export function chineseDigit(character: string | undefined): number | undefined {
  return character === undefined ? undefined : DIGIT_VALUES.get(character);
}

/** Exponent of 十 百 千 万 亿 in both scripts and banker's forms. */
export function powerOf(character: string | undefined): number | undefined {
  return character === undefined ? undefined : POWERS.get(character);
}

/** 兆 counts money in Taiwan; everywhere else it stands before a unit of its own, 兆瓦, 兆帕. */
const TRILLION = /兆(?:[餘余多]?(?:[元圆圓]|[美日港台臺歐欧韓韩][元圓圆幣币]|新[台臺][币幣]|人民[币幣])|[〇零一二两兩三四五六七八九十百千\d]{1,9}[億亿])/y;

/** Exponent of the power of ten at `at`, that of 兆 included. */
export function powerOfTenAt(text: string, at: number): number | undefined {
  if (text[at] !== '兆') return powerOf(text[at]);
  TRILLION.lastIndex = at;
  return TRILLION.test(text) ? 12 : undefined;
}

/** Tens written as one character: 廿 卅 卌. */
export const TENS: ReadonlyMap<string, number> = new Map([['廿', 20], ['卅', 30], ['卌', 40]]);

/** Value of an ASCII or full-width digit by its code, -1 for any other code. */
export function arabicDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1;
}

export function isSpaceCode(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 0xa0 || code === 0x3000 || code === 9;
}

/** `at`, or the offset after one space or break that stands there. */
export function skipSpace(text: string, at: number): number {
  if (!isSpaceCode(text.charCodeAt(at))) return at;
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
}

const DIGITS = '〇一二三四五六七八九';

/** A number up to 9999 in Arabic or Chinese figures, digit by digit or with 十 (二〇二〇, 二十一, 8); null for anything else. */
export function chineseNumber(text: string): number | null {
  if (/^\d+$/u.test(text)) return Number(text);
  const plain = text.replace(/[零○Ｏ]/gu, '〇');
  const ten = plain.indexOf('十');
  if (ten < 0) return digits(plain);
  const tens = ten === 0 ? 1 : digits(plain.slice(0, ten));
  const ones = ten === plain.length - 1 ? 0 : digits(plain.slice(ten + 1));
  return tens === null || ones === null ? null : tens * 10 + ones;
}

function digits(text: string): number | null {
  let value = 0;
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    if (digit < 0) return null;
    value = value * 10 + digit;
  }
  return text === '' ? null : value;
}

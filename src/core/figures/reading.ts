import type { Figure } from './figure.js';

const DIGITS = '零一二三四五六七八九';
const SECTION = ['', '十', '百', '千'];
const GROUPS = ['', '万', '亿', '万亿'];
/** Beyond this a number in words is harder to read than its digits. */
const LARGEST = 1e15;

/** A figure's number in Chinese words (8632900 → 八百六十三万二千九百); undefined where the value is no plain number. */
export function numberInWords({ value, kind }: Pick<Figure, 'value' | 'kind'>): string | undefined {
  if (typeof value !== 'number' || kind === 'year' || !Number.isFinite(value) || Math.abs(value) >= LARGEST) return undefined;
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  if (whole.includes('e') || (decimals !== undefined && /\D/.test(decimals))) return undefined;
  const sign = value < 0 ? '负' : '';
  return `${sign}${wholeInWords(whole)}${decimals === undefined ? '' : `点${Array.from(decimals, (digit) => DIGITS[Number(digit)] ?? '').join('')}`}`;
}

function wholeInWords(digits: string): string {
  const padded = digits.padStart(Math.ceil(digits.length / 4) * 4, '0');
  const groups = padded.match(/\d{4}/g) ?? [];
  let words = '';
  for (const [index, group] of groups.entries()) {
    if (Number(group) === 0) continue;
    const gap = words !== '' && (group.startsWith('0') || groups[index - 1]?.endsWith('0'));
    words += `${gap ? '零' : ''}${groupInWords(group)}${GROUPS[groups.length - 1 - index] ?? ''}`;
  }
  return words === '' ? '零' : words.replace(/^一十/, '十');
}

function groupInWords(group: string): string {
  return Array.from(group, (digit, at) => (digit === '0' ? '零' : `${DIGITS[Number(digit)] ?? ''}${SECTION[3 - at] ?? ''}`))
    .join('').replace(/零+/g, '零').replace(/^零|零$/g, '');
}

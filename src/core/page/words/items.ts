import { chineseNumber } from './chinese-number.js';

const COUNTED = /([两兩二三四五六七八九十])[则則]$/u;

/** How many items a heading announces, each with a heading of its own: 新规两则; 0 where it announces none. */
export function itemsCounted(bare: string): number {
  const number = COUNTED.exec(bare)?.[1];
  return number === undefined ? 0 : chineseNumber(number.replace(/[两兩]/u, '二')) ?? 0;
}

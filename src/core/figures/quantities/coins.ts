import { chineseDigit } from '../numerals/characters.js';
import { found, type FigureReader } from '../source.js';
import { boundOf, perOf } from './surroundings.js';

const COINS = /([1-9一二两兩三四五六七八九])\s?[角毛]\s?([1-9一二三四五六七八九])\s?分(?![之钟鐘])/y;

/** Reads a sum below one yuan: 八角五分. 八角 alone is a plant. */
export const readCoins: FigureReader = ({ text }, at) => {
  COINS.lastIndex = at;
  const match = COINS.exec(text);
  if (!match) return undefined;
  const [tenth, cent] = [match[1], match[2]].map((digit) => chineseDigit(digit) ?? Number(digit));
  const span = { start: at, end: COINS.lastIndex };
  const bound = boundOf(text, { ...span, plus: false });
  const per = perOf(text, span);
  return found({ kind: 'money', ...span, value: Number(`0.${tenth}${cent}`), unit: 'CNY', ...(bound ? { bound } : {}), ...(per ? { per } : {}) });
};

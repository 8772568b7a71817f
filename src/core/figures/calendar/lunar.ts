import { found, type FigureReader } from '../source.js';
import { readNumeral } from '../numerals/read.js';
import { twoDigits } from './iso.js';

const LUNAR = /(?:农历|農曆|农歷|阴历|陰曆|夏历)?\s?(?:[一-龥]{2}年)?(闰|閏)?(正|腊|臘|冬|十一|十二|十|[一二三四五六七八九]|\d{1,2})月(初[一二三四五六七八九十]|廿[一二三四五六七八九]|[一二三]?十[一二三四五六七八九]?|二十|\d{1,2})?(?:日)?/y;
const NAMED: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12, 臘: 12 };

/** Reads a day of the lunar calendar where it is named as one: `农历八月十五`, `正月初一`, `腊月二十三`, `大年初一`. */
export const readLunar: FigureReader = (source, at) => {
  const { text } = source;
  if (text.startsWith('大年初', at)) return newYearDay(text, at);
  LUNAR.lastIndex = at;
  const match = LUNAR.exec(text);
  if (!match) return undefined;
  const [whole, leap, month = '', day] = match;
  const isNamed = /^[农農阴陰夏]/.test(whole) || NAMED[month] !== undefined || (day?.startsWith('初') ?? false) || isFullMoon(text, at, whole, day);
  if (!isNamed || (day === undefined && !/^[农農阴陰]/.test(whole))) return undefined;
  const monthNumber = NAMED[month] ?? readNumeral(month, 0)?.value ?? 0;
  const dayNumber = day === undefined ? undefined : readNumeral(day.replace('初', ''), 0)?.value ?? 0;
  if (monthNumber < 1 || monthNumber > 12 || (dayNumber ?? 1) > 30) return undefined;
  const value = `lunar:${leap ? 'leap-' : ''}${twoDigits(monthNumber)}${dayNumber === undefined ? '' : `-${twoDigits(dayNumber)}`}`;
  return found({ kind: 'date', start: at, end: at + whole.length, value, unit: dayNumber === undefined ? 'month' : 'date' });
};

/** 八月十五那天: the middle of a lunar month is named without 日. */
function isFullMoon(text: string, at: number, whole: string, day: string | undefined): boolean {
  return day === '十五' && !/\d/.test(whole) && whole.endsWith(day) && text[at - 1] !== '年' && /^(?:[^一-鿿\d、—～~\-－–]|$|[那这這前后後的夜晚是要当當赏賞过過])/.test(text.slice(at + whole.length, at + whole.length + 1));
}

function newYearDay(text: string, at: number): ReturnType<FigureReader> {
  const day = readNumeral(text, at + 3);
  if (!day || day.value > 15) return undefined;
  return found({ kind: 'date', start: at, end: day.end, value: `lunar:01-${twoDigits(day.value)}`, unit: 'date' });
}

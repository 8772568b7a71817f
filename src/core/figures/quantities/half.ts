import { skipSpace } from '../numerals/characters.js';
import { found, type FigureReader } from '../source.js';
import { endOfWord } from '../units/lexicon.js';

const SPANS = ['个小时', '個小時', '小时', '小時', '个月', '個月', '个多月', '年', '天', '个世纪', '個世紀', '个学期', '个钟头', '个工作日'];
const ARTICLES = new Set(['天']);

/** Reads 半年, 半小时, 半个月: half of a span of time. */
export const readHalf: FigureReader = (source, at) => {
  const spot = skipSpace(source.text, at + 1);
  for (const unit of SPANS) {
    const end = endOfWord(source.text, spot, unit);
    if (end < 0 || (unit === '年' && isHalfOfYear(source.text, at, end))) continue;
    if (ARTICLES.has(unit) && !source.options.optional) return { end };
    const plus = unit.includes('多');
    return found({ kind: 'duration', start: at, end, value: plus ? '0.5+' : 0.5, unit: unit.replace('多', ''), ...(ARTICLES.has(unit) ? { optional: true } : {}) });
  }
  return undefined;
};

/** 上半年 is a part of the year, and 半年级 no span. */
function isHalfOfYear(text: string, at: number, end: number): boolean {
  return /[上下前后後大]/.test(text[at - 1] ?? '') || /[级夜]/.test(text[end] ?? '');
}

/** Reads 一半 as fifty per cent. */
export const readOneHalf: FigureReader = ({ text }, at) => {
  const end = endOfWord(text, at, '一半');
  return end > 0 && !/[是以][^，。]?$/.test(text.slice(at - 1, at)) ? found({ kind: 'percent', start: at, end, value: 50, unit: '%' }) : undefined;
};

const DOUBLING = /翻了?([一两兩三四五])番/y;
const TIMES: Readonly<Record<string, number>> = { 一: 2, 两: 4, 兩: 4, 三: 8, 四: 16, 五: 32 };

/** Reads 翻一番 as twice, 翻两番 as four times. */
export const readDoubling: FigureReader = ({ text }, at) => {
  DOUBLING.lastIndex = at;
  const match = DOUBLING.exec(text);
  return match ? found({ kind: 'count', start: at, end: at + match[0].length, value: TIMES[match[1] ?? ''] ?? 0, unit: '倍' }) : undefined;
};

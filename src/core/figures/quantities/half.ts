import { skipSpace } from '../numerals/characters.js';
import { before, found, type FigureReader, type Match } from '../source.js';
import { endOfWord, matchUnit } from '../units/lexicon.js';

const SPANS = ['个小时', '個小時', '小时', '小時', '个月', '個月', '个多月', '年', '天', '个世纪', '個世紀', '个学期', '个钟头', '个工作日'];
const ARTICLES = new Set(['天']);

/** Measures of which a half is spoken of; others in 半 are words of their own. */
const MEASURES = new Set(['公斤', '千克', '斤', '市斤', '吨', '噸', '公吨', '公噸', '亩', '畝', '公顷', '公頃', '米', '公尺', '公里', '里', '海里', '英里', '尺', '升', '公升', '克', '坪', '度电', '度電']);
/** 一大半, 前半, 减半: the half is of what stands before. */
const PART_BEFORE = /[大小多一两兩上下前后後过過对對减減折各另]$/;

/** Reads 半年, 半小时, 半个月, 半斤, 半公里: half of a span of time or of a measure. */
export const readHalf: FigureReader = (source, at) => halfSpan(source, at) ?? halfMeasure(source.text, at);

function halfMeasure(text: string, at: number): Match | undefined {
  const match = matchUnit(text, at + 1);
  if (!match || !MEASURES.has(match.unit.printed) || PART_BEFORE.test(before(text, at, 1))) return undefined;
  return found({ kind: 'measure', start: at, end: match.end, value: 0.5, unit: match.unit.symbol });
}

const halfSpan: FigureReader = (source, at) => {
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

/** 写到一半 is in the middle of it; 降到一半 leaves the half. */
const MIDDLE_BEFORE = /(?<![降减減升增缩縮跌少高低占佔提达達不足])到$/;

/** Reads 一半 as fifty per cent. */
export const readOneHalf: FigureReader = ({ text }, at) => {
  const end = endOfWord(text, at, '一半');
  return end > 0 && !MIDDLE_BEFORE.test(before(text, at, 2)) && !/[是以][^，。]?$/.test(text.slice(at - 1, at)) ? found({ kind: 'percent', start: at, end, value: 50, unit: '%' }) : undefined;
};

const DOUBLING = /翻了?([一两兩三四五])番/y;
const TIMES: Readonly<Record<string, number>> = { 一: 2, 两: 4, 兩: 4, 三: 8, 四: 16, 五: 32 };

/** Reads 翻一番 as twice, 翻两番 as four times. */
export const readDoubling: FigureReader = ({ text }, at) => {
  DOUBLING.lastIndex = at;
  const match = DOUBLING.exec(text);
  return match ? found({ kind: 'count', start: at, end: at + match[0].length, value: TIMES[match[1] ?? ''] ?? 0, unit: '倍' }) : undefined;
};

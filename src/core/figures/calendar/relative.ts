import { found, type FigureReader } from '../source.js';
import { parseDay, shiftDays } from './resolve.js';

/** Days and years told from the issue's own, with their distance. */
const DAYS: Readonly<Record<string, number>> = { 今日: 0, 今天: 0, 昨日: -1, 昨天: -1, 明日: 1, 明天: 1, 前天: -2, 前日: -2, 后天: 2, 後天: 2 };
const YEARS: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 明年: 1, 前年: -2 };
const MONTHS: Readonly<Record<string, number>> = { 本月: 0, 上月: -1, 下月: 1 };

/** Reads 昨日, 上月, 去年: figures only for those who ask, resolved against the date of the issue. */
export const readRelative: FigureReader = (source, at) => {
  const word = source.text.slice(at, at + 2);
  const shift = DAYS[word] ?? YEARS[word] ?? MONTHS[word];
  if (!source.options.optional || shift === undefined) return undefined;
  const unit = DAYS[word] === undefined ? YEARS[word] === undefined ? 'month' : 'year' : 'day';
  const resolved = source.options.reference === undefined ? undefined : resolve(source.options.reference, unit, shift);
  return found({
    kind: unit === 'year' ? 'year' : 'date', start: at, end: at + 2, value: `${unit}${shift < 0 ? '' : '+'}${shift}`, unit, optional: true,
    ...(resolved === undefined ? {} : { resolved }),
  });
};

function resolve(reference: string, unit: string, shift: number): string | undefined {
  if (unit === 'day') return shiftDays(reference, shift);
  const issue = parseDay(reference);
  if (!issue) return undefined;
  if (unit === 'year') return String(issue.year + shift);
  const months = issue.year * 12 + issue.month - 1 + shift;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

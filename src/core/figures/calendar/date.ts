import type { Figure } from '../figure.js';
import { skipSpace } from '../numerals/characters.js';
import { readConnector, readNumeral } from '../numerals/read.js';
import { found, type FigureReader, type Match, type Source } from '../source.js';
import { formatPoint, unitOf } from './iso.js';
import { readPoint, readRepublicanPoint, type DatePoint } from './point.js';
import { resolveDate } from './resolve.js';

/** Reads dates and years in words of the calendar, ranges included: `2020年9月30日`, `9月5日至6日`, `1至8月`, `2018-2020年`. */
export const readDate: FigureReader = (source, at) => {
  const first = readPoint(source.text, at, isOfTaiwan(source));
  if (!first) return readOpenRange(source, at);
  return dateFrom(source, at, first);
};

function isOfTaiwan({ options }: Source): boolean {
  return options.currency === 'TWD';
}

/** Reads a date in years of the Republic: `民国二十六年七月七日`. */
export const readRepublicanDate: FigureReader = (source, at) => {
  const point = /^民[国國]$/.test(source.text.slice(at, at + 2)) ? readRepublicanPoint(source.text, at + 2) : undefined;
  return point && dateFrom(source, at, point);
};

function dateFrom(source: Source, at: number, first: DatePoint): Match {
  const { text } = source;
  const spot = skipSpace(text, first.end);
  const connected = readConnector(text, spot);
  const second = connected > spot ? readPoint(text, skipSpace(text, connected), isOfTaiwan(source)) : undefined;
  return dateFigure(source, at, first, second && isNoCoarser(first, second) ? second : undefined);
}

/** 1至8月, 5-6日, 2018-2020年: the first number has its unit from the second. */
function readOpenRange(source: Source, at: number): Match | undefined {
  const { text } = source;
  const numeral = readNumeral(text, at);
  if (!numeral || numeral.plus || numeral.high !== undefined || !Number.isInteger(numeral.value)) return undefined;
  const spot = skipSpace(text, numeral.end);
  const connected = readConnector(text, spot);
  if (connected === spot) return undefined;
  const second = readPoint(text, skipSpace(text, connected), isOfTaiwan(source));
  if (!second) return undefined;
  const { value, end, repairs } = numeral;
  if (second.year !== undefined) return isYearBefore(numeral.digits, second.year) && second.month === undefined && value <= second.year ? dateFigure(source, at, { year: value, end, repairs }, second) : undefined;
  if (second.month !== undefined) return second.day === undefined && value >= 1 && value <= 12 ? dateFigure(source, at, { month: value, end, repairs }, second) : undefined;
  return value >= 1 && value <= 31 ? dateFigure(source, at, { day: value, end, repairs }, second) : undefined;
}

/** Four digits are a year; three are one where the other end, known for a year, has no more. */
function isYearBefore(digits: string, last: number): boolean {
  return /^\d{4}$/.test(digits) || (/^\d{3}$/.test(digits) && last < 1000);
}

/** A range ends in a point of the same fineness, with no coarser component than its beginning had. */
function isNoCoarser(first: DatePoint, second: DatePoint): boolean {
  if (second.year !== undefined && first.year === undefined) return false;
  if (second.month !== undefined && first.month === undefined) return false;
  return (first.day !== undefined) === (second.day !== undefined) && (first.month !== undefined) <= (second.month !== undefined || second.day !== undefined);
}

function dateFigure(source: Source, start: number, first: DatePoint, second: DatePoint | undefined): Match {
  const last = second ? { ...inherit(first, second), end: second.end } : first;
  const value = second ? `${formatPoint(first)}..${formatPoint(last)}` : formatPoint(first);
  const yearOnly = first.month === undefined && first.day === undefined && first.season === undefined;
  const repairs = [...first.repairs, ...(second?.repairs ?? [])];
  const resolved = source.options.reference === undefined ? undefined : resolveDate(source.text, start, first, second && last, source.options.reference);
  const figure: Figure = {
    kind: yearOnly ? 'year' : 'date', start, end: last.end, value: yearOnly && !second ? first.year ?? 0 : value, unit: unitOf(last),
    ...(resolved === undefined ? {} : { resolved }), ...(repairs.length > 0 ? { repairs } : {}),
  };
  return found(figure);
}

/** The second point with the year and month it shares with the first. */
function inherit(first: DatePoint, second: DatePoint): DatePoint {
  const month = second.month ?? first.month;
  const year = second.year ?? first.year;
  return { ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }), ...second };
}

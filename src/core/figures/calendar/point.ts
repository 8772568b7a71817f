import type { Repair } from '../figure.js';
import { arabicDigit, chineseDigit, skipSpace } from '../numerals/characters.js';
import type { Numeral } from '../numerals/numeral.js';
import { readConnector, readNumeral } from '../numerals/read.js';
import { before } from '../source.js';
import { isRepublicanYear } from './republic.js';
import { isYear, yearOf } from './year.js';

/** A date as far as it is printed. */
export interface DatePoint {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Which third or end of the month or year: 上旬, 初, 底. */
  readonly part?: 'early' | 'mid' | 'late' | 'end';
  /** Quarter 1 to 4, or half year 1 or 2, of the year. */
  readonly season?: `Q${number}` | `H${number}`;
  readonly end: number;
  readonly repairs: readonly Repair[];
}

/** The year before the first of the Republic. */
const FOUNDING = 1911;
const YEAR_PART = /[初底末](?![步次级級始期下部座层層一二三])/y;
const MONTH_PART = /上旬|中旬|下旬|[初底末](?![步次级級始期下部座层層一二三])/y;
const PARTS: Readonly<Record<string, NonNullable<DatePoint['part']>>> = {
  上旬: 'early', 中旬: 'mid', 下旬: 'late', 初: 'early', 底: 'end', 末: 'end',
};

/**
 * Reads `2020年9月30日`, `9月`, `30日` and what lies between; the first component is tried from the longest down.
 * @param ofTaiwan whether the page counts its years from the founding of the Republic
 */
export function readPoint(text: string, at: number, ofTaiwan = false): DatePoint | undefined {
  const first = readNumeral(text, at);
  if (!first || first.plus || first.high !== undefined) return readDashMonth(text, at);
  const mark = skipSpace(text, first.end);
  const character = text[mark] ?? '';
  if (character === '年' && isRepublicanYear(text, first, mark, ofTaiwan)) return afterYear(text, first.value + FOUNDING, mark + 1, first.repairs);
  if (character === '年' && isYear(text, first, mark)) return afterYear(text, yearOf(text, first), mark + 1, first.repairs);
  if (character === '月') return afterMonth(text, {}, first, mark + 1, []);
  if (character === '日' || (character === '号' || character === '號') && isDayOfNamedMonth(text, at)) return dayOnly(text, first, mark);
  return readDashMonth(text, at);
}

/** 民国二十六年七月: a year of the Republic counts from 1911. */
export function readRepublicanPoint(text: string, at: number): DatePoint | undefined {
  const first = readNumeral(text, at);
  const mark = first ? skipSpace(text, first.end) : 0;
  if (!first || text[mark] !== '年' || first.value < 1 || first.value > 130) return undefined;
  return afterYear(text, first.value + FOUNDING, mark + 1, first.repairs);
}

function afterYear(text: string, year: number, end: number, repairs: readonly Repair[]): DatePoint {
  const spot = skipSpace(text, end);
  const month = readNumeral(text, spot);
  const mark = month ? skipSpace(text, month.end) : 0;
  const point = month && text[mark] === '月' ? afterMonth(text, { year }, month, mark + 1, repairs) : readDashMonth(text, spot, { year }, repairs);
  if (point) return point;
  if (month && hasRangeTo(text, month.end, '月') && month.value >= 1 && month.value <= 12) return { year, month: month.value, end: month.end, repairs };
  const part = partAt(text, end, YEAR_PART);
  const season = part ? undefined : seasonAt(text, end);
  if (season) return { year, ...season, repairs };
  return { year, ...(part ? { part: part.part } : {}), end: part?.end ?? end, repairs };
}

function afterMonth(text: string, known: { year?: number }, month: Numeral, end: number, repairs: readonly Repair[]): DatePoint | undefined {
  if (!isWhole(month, 12) || /^[两兩]$/.test(text.slice(month.start, month.end)) || /^[球饼餅亮光嫂薪经經]/.test(text.slice(end, end + 1))) return undefined;
  const all = [...repairs, ...month.repairs];
  const point = { ...known, month: month.value };
  const day = readNumeral(text, skipSpace(text, end));
  if (day && isWhole(day, 31)) {
    const mark = skipSpace(text, day.end);
    const dayMark = dayMarkAt(text, mark);
    if (dayMark) return { ...point, day: day.value, end: mark + 1, repairs: [...all, ...day.repairs, ...dayMark.repairs] };
    if (hasRangeTo(text, day.end, '日')) return { ...point, day: day.value, end: day.end, repairs: [...all, ...day.repairs] };
  }
  const part = partAt(text, end, MONTH_PART);
  if (part) return { ...point, part: part.part, end: part.end, repairs: all };
  return { ...point, end: text[end] === '份' && text[end + 1] !== '额' ? end + 1 : end, repairs: all };
}

/** 日 or 号 after a day of the month, or the 目 that a scanner made of 日. */
function dayMarkAt(text: string, mark: number): { repairs: Repair[] } | undefined {
  const character = text[mark] ?? '';
  if ('日号號'.includes(character) && character !== '') return { repairs: [] };
  if (character !== '目' || /[标標录錄的前光击擊睹]/.test(text[mark + 1] ?? '')) return undefined;
  return { repairs: [{ start: mark, end: mark + 1, text: '日' }] };
}

/** —月, 十—月: before 月 a dash can only be 一. */
function readDashMonth(text: string, at: number, known: { year?: number } = {}, repairs: readonly Repair[] = []): DatePoint | undefined {
  const ten = text[at] === '十' ? 1 : 0;
  const dash = at + ten;
  if (text[dash] !== '—' || text[dash + 1] !== '月' || (ten === 0 && known.year === undefined)) return undefined;
  const repair = { start: dash, end: dash + 1, text: '一' };
  const month: Numeral = { start: at, end: dash + 1, value: ten * 10 + 1, plus: false, script: 'chinese', digits: '', power: 0, lone: false, repairs: [repair] };
  return afterMonth(text, known, month, dash + 2, repairs);
}

function isWhole(numeral: Numeral, most: number): boolean {
  return !numeral.plus && numeral.high === undefined && numeral.power === 0 && Number.isInteger(numeral.value) && numeral.value >= 1 && numeral.value <= most
    && !numeral.digits.includes('.');
}

/** Whether after `at` come a connector, a number and the mark: the 5 of 5-6日. */
function hasRangeTo(text: string, at: number, mark: string): boolean {
  const end = readConnector(text, skipSpace(text, at));
  if (end === skipSpace(text, at)) return false;
  const second = readNumeral(text, skipSpace(text, end));
  return second !== undefined && text[skipSpace(text, second.end)] === mark;
}

function partAt(text: string, at: number, pattern: RegExp): { part: NonNullable<DatePoint['part']>; end: number } | undefined {
  const spot = skipSpace(text, at);
  pattern.lastIndex = spot;
  const word = pattern.exec(text)?.[0];
  const part = word === undefined ? undefined : PARTS[word];
  return part && word ? { part, end: spot + word.length } : undefined;
}

const SEASON = /第?([一二三四1-4])季度|([上下])半年/y;

/** 第三季度, 上半年 after a year. */
function seasonAt(text: string, at: number): Pick<DatePoint, 'season' | 'end'> | undefined {
  const spot = skipSpace(text, at);
  SEASON.lastIndex = spot;
  const match = SEASON.exec(text);
  if (!match) return undefined;
  const quarter = match[1] === undefined ? undefined : (chineseDigit(match[1]) ?? Number(match[1]));
  return { season: quarter === undefined ? `H${match[2] === '上' ? 1 : 2}` : `Q${quarter}`, end: spot + match[0].length };
}

const SPAN_BEFORE = /(?:[周週]休|休假|休息|放假|连休|連休|为期|為期|历时|歷時|连续|連續|共|近|约|約|每|满|滿|整整|超过|超過|第|前|后|後|最后|最後|内|达|達|长|長)$/;
const SPAN_AFTER = /^(?:内|內|游|遊|间|間|以上|以下|以内|以內|左右|之内|之久|后|後|来|來|本|常|报|報|益|历|歷|语|語|元|军|軍|子|程|夜(?![间間里裡晚]))/;

/** 30日 standing alone: a day of the month unless the words around it make it a span. */
function dayOnly(text: string, day: Numeral, mark: number): DatePoint | undefined {
  if (!isWhole(day, 31) || (day.script === 'chinese' && day.value === 1)) return undefined;
  if (SPAN_BEFORE.test(before(text, day.start, 4)) || SPAN_AFTER.test(text.slice(mark + 1, mark + 3))) return undefined;
  if (day.script === 'arabic' && arabicDigit(text.charCodeAt(day.start - 1)) >= 0) return undefined;
  return { day: day.value, end: mark + 1, repairs: day.repairs };
}

function isDayOfNamedMonth(text: string, at: number): boolean {
  return /(?:[本上下当當这這]月|每月|今天|今日|明天|昨天)$/.test(before(text, at, 4));
}

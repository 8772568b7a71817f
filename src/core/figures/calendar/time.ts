import type { Figure, Repair } from '../figure.js';
import { skipSpace } from '../numerals/characters.js';
import { readConnector, readNumeral } from '../numerals/read.js';
import { before, found, type FigureReader } from '../source.js';
import { twoDigits } from './iso.js';

/** Times of day that make an hour one of the afternoon or night, and those that leave it. */
const PERIOD = /(?:凌晨|清晨|早晨|早上|上午|中午|正午|下午|午后|午後|傍晚|晚上|晚间|晚間|夜间|夜間|夜晚|深夜|午夜|夜里|夜裡)|[今昨明当當次][晚晨早夜]|[早晚]/y;
const LATE = /下午|午后|午後|傍晚|晚|夜|中午|正午/;

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly end: number;
  /** An hour with its mark (时, 点, :), not a bare number. */
  readonly marked: 'hour' | 'point' | 'colon' | undefined;
  /** Minutes or 半 are printed. */
  readonly exact: boolean;
  readonly repairs: readonly Repair[];
}

/** Reads a time of day or a range of times: `凌晨3时至7时`, `晚上6点半至9`, `8:00-12:00`, `0—24时`, `九時半`. */
export const readTime: FigureReader = (source, at) => {
  const { text } = source;
  const lead = periodAt(text, at);
  const first = readClock(text, skipSpace(text, lead?.end ?? at), lead !== undefined);
  if (!first) return undefined;
  const second = readSecond(text, first);
  if (!isTime(text, at, first, second, lead !== undefined)) return undefined;
  const from = shifted(first, lead?.period);
  const to = second && shifted(second, second.period ?? (second.hour + 12 > from.hour && second.hour < from.hour ? lead?.period : undefined));
  const last = second ?? first;
  const repairs = [...first.repairs, ...(second?.repairs ?? [])];
  const figure: Figure = {
    kind: 'time', start: at, end: last.end, value: to ? `${format(from)}..${format(to)}` : format(from), unit: 'time',
    ...(repairs.length > 0 ? { repairs } : {}),
  };
  return found(figure);
};

function periodAt(text: string, at: number): { period: string; end: number } | undefined {
  PERIOD.lastIndex = at;
  const period = PERIOD.exec(text)?.[0];
  return period === undefined ? undefined : { period, end: at + period.length };
}

function readClock(text: string, at: number, hasPeriod: boolean): Clock | undefined {
  const hour = readNumeral(text, at);
  if (!hour || hour.plus || hour.high !== undefined || hour.power > 0 || !Number.isInteger(hour.value) || hour.value > 24 || hour.digits.includes('.')) {
    return undefined;
  }
  const base = { hour: hour.value, minute: 0, repairs: hour.repairs, exact: false };
  const spot = skipSpace(text, hour.end);
  const mark = text[spot] ?? '';
  if (/[:：∶]/.test(mark)) return readColonMinutes(text, spot + 1, base);
  if (/[时時]/.test(mark) && !/^[时時][间間期代候装裝尚速任刻常空事政值隔而]/.test(text.slice(spot, spot + 2))) {
    const clock = readMinutes(text, spot + 1, { ...base, marked: 'hour' });
    const isForATime = hour.script === 'chinese' && hour.value === 1 && !hasPeriod && !clock.exact;
    return isForATime ? undefined : clock;
  }
  if (/[点點]/.test(mark)) return readMinutes(text, /[钟鐘]/.test(text[spot + 1] ?? '') ? spot + 2 : spot + 1, { ...base, marked: 'point' });
  return { ...base, end: hour.end, marked: undefined };
}

function readColonMinutes(text: string, at: number, base: Omit<Clock, 'end' | 'marked'>): Clock | undefined {
  const match = /^([0-5]\d)(?:[:：∶]([0-5]\d))?(?!\d)/.exec(text.slice(at, at + 6).replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)));
  if (!match) return undefined;
  const second = match[2] === undefined ? {} : { second: Number(match[2]) };
  return { ...base, minute: Number(match[1]), ...second, end: at + match[0].length, marked: 'colon', exact: true };
}

function readMinutes(text: string, at: number, base: Omit<Clock, 'end'>): Clock {
  const spot = skipSpace(text, at);
  if (text[spot] === '半') return { ...base, minute: 30, end: spot + 1, exact: true };
  const minute = readNumeral(text, spot);
  if (!minute || minute.plus || minute.value >= 60 || !Number.isInteger(minute.value)) return { ...base, end: at };
  const mark = skipSpace(text, minute.end);
  if (text[mark] === '刻' && minute.value <= 3) return { ...base, minute: minute.value * 15, end: mark + 1, exact: true };
  if (text[mark] !== '分' || /[钟鐘之]/.test(text[mark + 1] ?? '')) {
    const bare = base.marked === 'point' && minute.script === 'chinese' && minute.value >= 5 && !/[个個名人条條项項]/.test(text[mark] ?? '');
    return bare ? { ...base, minute: minute.value, end: minute.end, exact: true } : { ...base, end: at };
  }
  const repairs = [...base.repairs, ...minute.repairs];
  const second = readNumeral(text, skipSpace(text, mark + 1));
  const secondMark = second ? skipSpace(text, second.end) : 0;
  if (second && text[secondMark] === '秒' && second.value < 60) {
    return { ...base, minute: minute.value, second: second.value, end: secondMark + 1, exact: true, repairs };
  }
  return { ...base, minute: minute.value, end: mark + 1, exact: true, repairs };
}

/** The end of a range; its own period of the day may stand before it. */
function readSecond(text: string, first: Clock): (Clock & { period: string | undefined }) | undefined {
  const spot = skipSpace(text, first.end);
  const connected = readConnector(text, spot);
  if (connected === spot) return undefined;
  const start = skipSpace(text, connected);
  const lead = periodAt(text, start);
  const clock = readClock(text, skipSpace(text, lead?.end ?? start), lead !== undefined);
  if (!clock || clock.hour + clock.minute === 0) return undefined;
  if (clock.marked === undefined && (first.marked === undefined || first.marked === 'colon' || /^[%％年月日个個名人条]/.test(text.slice(clock.end, clock.end + 1)))) return undefined;
  return { ...clock, period: lead?.period };
}

const POINT_BEFORE = /(?:[从從至到于於在早晚夜午晨日天]|每天|截至|时间|時間|周[一二三四五六日])$/;
const POINT_AFTER = /^(?:开|開|左右|前|后|後|许|許|钟|鐘|准时|準時|起|至|一?到|一[过過直]|整|多|刚|以前|以后)/;
const SCORE_BEFORE = /(?:[以比分胜勝负負平败敗克（(]|领先|領先|比分|淘汰|击败|擊敗|战胜|戰勝|再以|则以)$/;

/** Whether hours are meant: 3点建议 and 21:18 in a match are not times. */
function isTime(text: string, at: number, first: Clock, second: Clock | undefined, hasPeriod: boolean): boolean {
  const marked = first.marked ?? second?.marked;
  if (marked === undefined) return false;
  if (hasPeriod) return true;
  const lead = before(text, at, 6);
  if (marked === 'hour') return first.marked !== undefined || second?.marked === 'hour';
  if (marked === 'colon') {
    if (first.marked !== 'colon') return false;
    return second?.marked === 'colon' || !(SCORE_BEFORE.test(lead) || text[at + String(first.hour).length] === '∶');
  }
  if (first.exact && first.marked === 'point') return true;
  return (POINT_BEFORE.test(lead) || POINT_AFTER.test(text.slice(first.end, first.end + 2))) && first.hour >= 1;
}

function shifted(clock: Clock, period: string | undefined): Clock {
  if (period === undefined || clock.hour > 12 || !LATE.test(period)) return clock;
  if (/[中正]午/.test(period)) return clock.hour <= 3 ? { ...clock, hour: clock.hour + 12 } : clock;
  if (/夜|晚/.test(period) && clock.hour === 12) return { ...clock, hour: 0 };
  if (period.includes('夜') && clock.hour <= 5) return clock;
  return clock.hour === 12 ? clock : { ...clock, hour: clock.hour + 12 };
}

function format({ hour, minute, second }: Clock): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}${second === undefined ? '' : `:${twoDigits(second)}`}`;
}

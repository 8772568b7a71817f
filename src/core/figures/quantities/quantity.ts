import { isSpaceCode, skipSpace } from '../numerals/characters.js';
import type { Numeral } from '../numerals/numeral.js';
import { isDashReadAsOne, readConnector, readNumeral } from '../numerals/read.js';
import { before, type FigureReader, type Source } from '../source.js';
import { endOfWord, matchUnit, type UnitMatch } from '../units/lexicon.js';
import type { Unit } from '../units/unit.js';
import { readBare } from './bare.js';
import { readCompoundDuration } from './compound.js';
import type { Draft } from './draft.js';
import { readFraction } from './fraction.js';
import { judge } from './judge.js';
import { extend } from './suffix.js';

interface Signed {
  readonly numeral: Numeral;
  readonly sign: 1 | -1;
}

/** Reads a number with its unit, and a range of two. */
export const readQuantity: FigureReader = (source, at) => {
  const first = readSigned(source.text, at);
  if (!first) return undefined;
  const fraction = first.sign > 0 ? readFraction(source, first.numeral) : undefined;
  if (fraction) return fraction;
  const draft = draftQuantity(source, at, first);
  if (draft) return readCompoundDuration(source, draft) ?? judge(source, extend(source.text, draft));
  return first.sign > 0 ? readBare(source, first.numeral) : undefined;
};

/** The draft of the quantity at `at`, for readers that know more of what stands before it (a currency, 第). */
export function draftQuantity(source: Source, at: number, first: Signed | undefined = readSigned(source.text, at)): Draft | undefined {
  const { text } = source;
  if (!first) return undefined;
  const unit = unitAfter(text, first.numeral);
  const range = readRange(text, at, first, unit);
  if (range) return range;
  const { numeral } = first;
  if (!unit || isOnlyNoun(unit.unit, numeral)) return undefined;
  if (first.sign < 0 && !isSignedUnit(unit.unit)) return undefined;
  return {
    start: at, end: unit.end, numeral, unit: unit.unit, low: numeral.value * first.sign + unit.half, high: numeral.high, plus: numeral.plus || unit.plus,
    repairs: numeral.repairs,
  };
}

/** After a small Chinese numeral a counted noun makes a name or a phrase: 三国, 五车. */
function isOnlyNoun({ arabicOnly }: Unit, { script, value }: Numeral): boolean {
  return arabicOnly && script === 'chinese' && value <= 10;
}

function readSigned(text: string, at: number): Signed | undefined {
  const negative = endOfWord(text, at, '零下') > 0 ? 2 : /[-－−负負]/.test(text[at] ?? '') ? 1 : 0;
  if (negative === 1 && /[\dA-Za-z０-９]/.test(text[at - 1] ?? '')) return undefined;
  const numeral = readNumeral(text, skipSpace(text, at + negative));
  return numeral && { numeral, sign: negative > 0 ? -1 : 1 };
}

function isSignedUnit({ kind, symbol }: Unit): boolean {
  return kind === 'percent' || symbol.startsWith('°');
}

interface FoundUnit extends UnitMatch {
  readonly plus: boolean;
  readonly half: number;
}

/** 两个多月, 一个半小时: 多 and 半 stand inside the unit. */
const INFIX = /([个個])\s?([多余餘来來半])\s?(小时|小時|月|星期|礼拜|禮拜|钟头|鐘頭|学期|學期|世纪|世紀|百分点|百分點|工作日)/y;

function unitAfter(text: string, numeral: Numeral): FoundUnit | undefined {
  const spot = skipSpace(text, numeral.end);
  INFIX.lastIndex = spot;
  const infix = INFIX.exec(text);
  if (!infix) {
    const match = matchUnit(text, numeral.end);
    return match && !isOfNextColumn(text, numeral, match) ? { ...match, plus: false, half: 0 } : undefined;
  }
  const printed = `${infix[1] ?? ''}${infix[3] ?? ''}`;
  const unit = matchUnit(printed, 0)?.unit;
  return unit && { unit, end: spot + infix[0].length, plus: infix[2] !== '半', half: infix[2] === '半' ? 0.5 : 0 };
}

const CURRENCY_BEFORE = /(?:^|[^\d万亿萬億])(?:[美欧歐日港澳加韩韓]元|英[镑鎊]|[瑞法]郎|[卢盧]布|泰[铢銖]|[港台臺日][币幣])\s$/;

/** 美元 705.12 英镑 936.77: a list of currencies, each with its rate behind it. */
function isOfNextColumn(text: string, { start, end }: Numeral, { unit }: UnitMatch): boolean {
  return unit.kind === 'money' && unit.printed !== '元' && skipSpace(text, end) > end && CURRENCY_BEFORE.test(before(text, start, 4));
}

/** 9886.36 -1.12%, 北京 3 -5℃: a dash that stands close to a share, or in a column of degrees, and apart from what precedes it is a sign. */
function isSign(text: string, at: number, unit: Unit): boolean {
  const isApart = unit.kind === 'percent' ? isSpaceCode(text.charCodeAt(at - 1)) : isSignedUnit(unit) && /[\u3000\t]/.test(text[at - 1] ?? '');
  return isApart && /[-－−]/.test(text[at] ?? '') && !isSpaceCode(text.charCodeAt(at + 1));
}

function readRange(text: string, at: number, first: Signed, unit: FoundUnit | undefined): Draft | undefined {
  if (first.numeral.plus || first.numeral.high !== undefined || unit?.plus) return undefined;
  const spot = skipSpace(text, unit?.end ?? first.numeral.end);
  const connected = readConnector(text, spot);
  if (connected === spot) return undefined;
  const second = readSigned(text, skipSpace(text, connected));
  if (second?.numeral.script !== first.numeral.script) return undefined;
  const last = unitAfter(text, second.numeral);
  if (!last || (unit && unit.unit.symbol !== last.unit.symbol) || isOnlyNoun(last.unit, first.numeral) || isSign(text, spot, last.unit)) return undefined;
  const low = lowEnd(first, second.numeral, unit !== undefined);
  const high = second.numeral.value * (first.sign < 0 && !unit ? -1 : second.sign);
  if ((first.sign < 0 || second.sign < 0) && !isSignedUnit(last.unit)) return undefined;
  const dash = isDashReadAsOne(text, spot) ? [{ start: spot, end: spot + 1, text: '—' }] : [];
  return {
    start: at, end: last.end, numeral: first.numeral, unit: last.unit, low: Math.min(low, high), high: Math.max(low, high), plus: false,
    repairs: [...first.numeral.repairs, ...dash, ...second.numeral.repairs],
  };
}

/** 10至15万 means 10万 to 15万; 5000至1万 means what it says. */
function lowEnd({ numeral, sign }: Signed, second: Numeral, hasUnit: boolean): number {
  const shared = !hasUnit && numeral.power === 0 && second.power > 0 && numeral.value < Number(`${second.value}e-${second.power}`);
  return sign * (shared ? Number(`${numeral.value}e${second.power}`) : numeral.value);
}

import { arabicDigit, skipSpace } from '../numerals/characters.js';
import type { Numeral } from '../numerals/numeral.js';
import { before, found, type Match, type Source } from '../source.js';
import { boundOf } from './surroundings.js';

/** Characters that after 余 or 多 are no unknown measure word. */
const NO_UNIT = /[的地得在为為是和与與及了已将將被把由从從向到至等或而且又也都就之其以于於有无無不没沒上下左右前后後]/;
const HAN = /[一-鿿]/;

/** Reads a number without a known unit: a year (2020中国论坛), a magnitude (2.45亿), or 20余 before an unknown measure word. */
export function readBare(source: Source, numeral: Numeral): Match | undefined {
  return readBareYear(source.text, numeral) ?? readUnknownUnit(source.text, numeral) ?? readMagnitude(source.text, numeral);
}

function readBareYear(text: string, { start, end, digits, script, power }: Numeral): Match | undefined {
  if (script !== 'arabic' || power > 0 || !/^(?:19|20)\d{2}$/.test(digits) || end - start !== 4) return undefined;
  if (/[A-Za-z\d.+=＝第号號:：/-]/.test(text[start - 1] ?? '') || !HAN.test(text[end] ?? '') && !isYearSpan(text, start, end)) return undefined;
  if (/(?:代码|编号|电话|号码|共|达|到|为|了|增至|计)$/.test(before(text, start, 3))) return undefined;
  const second = yearSpanEnd(text, end);
  if (second === undefined) return found({ kind: 'year', start, end, value: Number(digits), unit: 'year' });
  return found({ kind: 'year', start, end: second, value: `${digits}..${text.slice(second - 4, second)}`, unit: 'year' });
}

function isYearSpan(text: string, start: number, end: number): boolean {
  return /[（(]/.test(text[start - 1] ?? '') && yearSpanEnd(text, end) !== undefined;
}

/** End of the second year in 1921—2021. */
function yearSpanEnd(text: string, at: number): number | undefined {
  const match = /^[-—–~～－]{1,2}(?:19|20)\d{2}(?!\d)/.exec(text.slice(at, at + 7));
  return match ? at + match[0].length : undefined;
}

function readUnknownUnit(text: string, numeral: Numeral): Match | undefined {
  if (!numeral.plus) return undefined;
  const spot = skipSpace(text, numeral.end);
  const unit = text[spot] ?? '';
  if (spot > numeral.end || !HAN.test(unit) || NO_UNIT.test(unit) || !HAN.test(text[spot + 1] ?? '')) return undefined;
  return found({ kind: 'count', start: numeral.start, end: spot + 1, value: `${numeral.value}+`, unit, bound: 'over' });
}

/** 2.45亿, 二百万: large enough to be a quantity without a unit. */
function readMagnitude(text: string, numeral: Numeral): Match | undefined {
  const { start, end, value, plus, high, lone, power, script, repairs } = numeral;
  if (lone || power < 4 || (script === 'chinese' && /[一-龥]/.test(text[end] ?? '') && !/^[，。；、军民人学师不的以左]/.test(text[end] ?? ''))) return undefined;
  if (arabicDigit(text.charCodeAt(start - 1)) >= 0) return undefined;
  const bound = boundOf(text, { start, end, plus });
  const shown = plus ? `${value}+` : high === undefined ? value : `${value}..${high}`;
  return found({ kind: 'count', start, end, value: shown, unit: '', ...(bound ? { bound } : {}), ...(repairs.length > 0 ? { repairs } : {}) });
}

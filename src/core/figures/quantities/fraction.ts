import { skipSpace } from '../numerals/characters.js';
import type { Numeral } from '../numerals/numeral.js';
import { readConnector, readNumeral } from '../numerals/read.js';
import { endOfWord } from '../units/lexicon.js';
import { found, type Match, type Source } from '../source.js';
import { boundOf } from './surroundings.js';

/** Reads 百分之三点五, 千分之二, 三分之一 and 2/3. The denominator has been read. */
export function readFraction(source: Source, denominator: Numeral): Match | undefined {
  const { text } = source;
  const parts = endOfWord(text, skipSpace(text, denominator.end), '分之');
  if (parts < 0) return readSlashFraction(text, denominator);
  const numerator = readNumeral(text, skipSpace(text, parts));
  if (!numerator || denominator.plus) return undefined;
  const spot = skipSpace(text, numerator.end);
  const connected = readConnector(text, spot);
  const second = connected > spot ? secondEnd(text, skipSpace(text, connected), denominator) : undefined;
  const end = second?.end ?? numerator.end;
  const bound = boundOf(text, { start: denominator.start, end, plus: numerator.plus });
  const { value, unit } = shareOf(denominator.value, numerator, second);
  return found({ kind: 'percent', start: denominator.start, end, value, unit, ...(bound ? { bound } : {}) });
}

/** 百分之三十至四十, 百分之三十至百分之四十; a number with a unit of its own is no second end. */
function secondEnd(text: string, at: number, denominator: Numeral): Numeral | undefined {
  const number = readNumeral(text, at);
  if (!number) return undefined;
  const parts = number.value === denominator.value ? endOfWord(text, number.end, '分之') : -1;
  if (parts > 0) return readNumeral(text, parts);
  return /[年月日个個人名元万]/.test(text[number.end] ?? '') ? undefined : number;
}

function shareOf(denominator: number, numerator: Numeral, second: Numeral | undefined): { value: number | string; unit: string } {
  const last = second?.value ?? numerator.high;
  const value = numerator.plus ? `${numerator.value}+` : last === undefined ? numerator.value : `${numerator.value}..${last}`;
  if (denominator === 100) return { value, unit: '%' };
  if (denominator === 1000) return { value, unit: '‰' };
  return { value: `${numerator.value}/${denominator}`, unit: '' };
}

function readSlashFraction(text: string, numerator: Numeral): Match | undefined {
  if (numerator.script !== 'arabic' || !/^[/／]$/.test(text[numerator.end] ?? '') || /[/／\d.又\-－−~～—–\u3000\t]/.test(text[numerator.start - 1] ?? '')) return undefined;
  const denominator = readNumeral(text, numerator.end + 1);
  if (denominator?.script !== 'arabic' || denominator.plus || !/^[1-9]$/.test(numerator.digits) || !/^(?:[2-9]|10)$/.test(denominator.digits)) return undefined;
  if (numerator.value >= denominator.value || /[/／\-A-Za-z月日年]/.test(text[denominator.end] ?? '')) return undefined;
  return found({ kind: 'percent', start: numerator.start, end: denominator.end, value: `${numerator.digits}/${denominator.digits}`, unit: '' });
}

import { arabicDigit } from '../numerals/characters.js';
import { readDigits } from '../numerals/arabic.js';
import { readConnector } from '../numerals/read.js';
import type { FigureReader } from '../source.js';
import { LATIN_MEASURES } from '../units/measures.js';
import { conclude, type Draft } from './draft.js';

const SYMBOL = /\s?([A-Za-zμ]{1,4}(?:[23²³](?!\d))?(?:\/[A-Za-zμ]{1,3}[3³]?)?)(?![A-Za-z\d])/y;

/** Reads a measure in Latin letters: 32.6mm, 10kV, 5-8km. */
export const readLatinMeasure: FigureReader = (source, at) => {
  const { text } = source;
  if (arabicDigit(text.charCodeAt(at)) < 0) return undefined;
  const first = readDigits(text, at);
  if (!first) return undefined;
  const connected = readConnector(text, first.end);
  const second = connected > first.end ? readDigits(text, connected) : undefined;
  const last = second ?? first;
  SYMBOL.lastIndex = last.end;
  const symbol = SYMBOL.exec(text);
  const printed = symbol?.[1]?.replace('²', '2').replace('³', '3') ?? '';
  const unit = LATIN_MEASURES[printed.toLowerCase()];
  if (!symbol || unit === undefined || (printed.length === 1 && /[GKAVWT]/.test(printed) && unit !== 'W' && unit !== 'V')) return undefined;
  const low = Number(first.digits);
  const draft: Draft = {
    start: at, end: last.end + symbol[0].length, low, high: second ? Number(second.digits) : undefined, plus: false, repairs: [],
    numeral: { start: at, end: first.end, value: low, plus: false, script: 'arabic', digits: first.digits, power: 0, lone: false, repairs: [] },
    unit: { printed, kind: 'measure', symbol: unit, power: 0, notBefore: '', arabicOnly: false },
  };
  return conclude(source, draft);
};

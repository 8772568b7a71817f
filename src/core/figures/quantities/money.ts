import { skipSpace } from '../numerals/characters.js';
import { scaled, type Numeral } from '../numerals/numeral.js';
import { readConnector, readNumeral } from '../numerals/read.js';
import type { FigureReader } from '../source.js';
import { CURRENCY_PREFIXES } from '../units/money.js';
import type { Unit } from '../units/unit.js';
import { conclude } from './draft.js';
import { draftQuantity } from './quantity.js';
import { extend } from './suffix.js';

const PREFIXES = Object.keys(CURRENCY_PREFIXES).sort((a, b) => b.length - a.length);

/** $50\%$, $0.62$, $^{1}$: signs of a formula, not of dollars. */
const FORMULA = /\$(?:[\d.]{1,12}|[^$\n]{0,60}[\\^_{}][^$\n]{0,60})\$/y;
/** English magnitudes with their power of ten. */
const MAGNITUDE = /\s?(thousand|million|billion|trillion|mn|bn)(?![A-Za-z])/iy;
const POWERS: Readonly<Record<string, number>> = { thousand: 3, million: 6, mn: 6, billion: 9, bn: 9, trillion: 12 };

/** Reads a sum whose currency stands before it: 人民币二百万元, 港币10元, ￥5,000, US$30, HK$2.8 million, $13,000–$15,000. */
export const readPrefixedMoney: FigureReader = (source, at) => {
  const { text } = source;
  const prefix = PREFIXES.find((word) => text.startsWith(word, at));
  if (prefix === undefined) return undefined;
  FORMULA.lastIndex = at;
  if (prefix === '$' && FORMULA.test(text)) return { end: FORMULA.lastIndex };
  const number = skipSpace(text, at + prefix.length);
  const draft = draftQuantity(source, number);
  const symbol = CURRENCY_PREFIXES[prefix] ?? '';
  if (draft?.unit.kind === 'money') return conclude(source, { ...extend(text, draft), start: at }, { unit: isDollarSign(prefix) && draft.unit.symbol !== 'CNY' ? draft.unit.symbol : symbol });
  const sum = isHeadOfRow(text, at, prefix) ? undefined : readSum(text, number);
  if (!sum) return undefined;
  const last = sum.plus || sum.high !== undefined ? undefined : readUpperEnd(text, sum, prefix);
  const unit: Unit = { printed: prefix, kind: 'money', symbol, power: 0, notBefore: '', arabicOnly: false };
  const { value, high, plus, repairs } = sum;
  return conclude(source, { start: at, end: last?.end ?? sum.end, numeral: sum, unit, low: value, high: last?.value ?? high, plus, repairs });
};

/** 英镑 936.77: a word with a column's space behind it names the row, and the number is its rate in another currency. */
function isHeadOfRow(text: string, at: number, prefix: string): boolean {
  return /[\u3000\t]/.test(text[at + prefix.length] ?? '') && /[一-鿿]/.test(prefix);
}

/** $500港元: the sign says dollars, the word says whose. */
function isDollarSign(prefix: string): boolean {
  return prefix === '$' || prefix === '＄';
}

function readSum(text: string, at: number): Numeral | undefined {
  const numeral = readNumeral(text, at);
  if (!numeral || numeral.lone) return undefined;
  MAGNITUDE.lastIndex = numeral.end;
  const word = numeral.script === 'arabic' && numeral.power === 0 ? MAGNITUDE.exec(text) : null;
  return word ? { ...numeral, value: scaled(numeral.digits, POWERS[word[1]?.toLowerCase() ?? ''] ?? 0), end: MAGNITUDE.lastIndex } : numeral;
}

/** The greater sum after a dash, its sign printed again: –$15,000. */
function readUpperEnd(text: string, { end: at, value: low }: Numeral, prefix: string): { value: number; end: number } | undefined {
  const connected = readConnector(text, at);
  if (connected === at || !text.startsWith(prefix, connected)) return undefined;
  const last = readSum(text, connected + prefix.length);
  return last && !last.plus && last.high === undefined && last.value > low ? last : undefined;
}

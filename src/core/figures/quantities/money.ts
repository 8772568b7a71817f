import { skipSpace } from '../numerals/characters.js';
import { readNumeral } from '../numerals/read.js';
import type { FigureReader } from '../source.js';
import { CURRENCY_PREFIXES } from '../units/money.js';
import type { Unit } from '../units/unit.js';
import { conclude } from './draft.js';
import { draftQuantity } from './quantity.js';
import { extend } from './suffix.js';

const PREFIXES = Object.keys(CURRENCY_PREFIXES).sort((a, b) => b.length - a.length);

/** Reads a sum whose currency stands before it: 人民币二百万元, 港币10元, ￥5,000, US$30. */
export const readPrefixedMoney: FigureReader = (source, at) => {
  const { text } = source;
  const prefix = PREFIXES.find((word) => text.startsWith(word, at));
  if (prefix === undefined) return undefined;
  const number = skipSpace(text, at + prefix.length);
  const draft = draftQuantity(source, number);
  const symbol = CURRENCY_PREFIXES[prefix] ?? '';
  if (draft?.unit.kind === 'money') return conclude(source, { ...extend(text, draft), start: at }, { unit: symbol });
  const numeral = readNumeral(text, number);
  if (!numeral || numeral.lone) return undefined;
  const unit: Unit = { printed: prefix, kind: 'money', symbol, power: 0, notBefore: '', arabicOnly: false };
  const { end, value, high, plus, repairs } = numeral;
  return conclude(source, { start: at, end, numeral, unit, low: value, high, plus, repairs });
};

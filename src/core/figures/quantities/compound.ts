import { skipSpace } from '../numerals/characters.js';
import { readNumeral } from '../numerals/read.js';
import { found, type Match, type Source } from '../source.js';
import { matchUnit } from '../units/lexicon.js';
import type { Draft } from './draft.js';
import { extend } from './suffix.js';
import { boundOf } from './surroundings.js';

/** Spans of time from the largest down, with their letter in ISO 8601 and the most that stand after the larger ones. */
const PARTS: readonly (readonly [RegExp, string, number])[] = [
  [/^年$/, 'Y', 0], [/^[个個]?月$/, 'M', 11], [/^[天日]$/, 'D', 366], [/^[个個]?(?:小时|小時|钟头|鐘頭)$/, 'TH', 23], [/^分(?:钟|鐘)?$/, 'TM', 59], [/^秒(?:钟|鐘)?$/, 'TS', 59],
];

/** Reads a span of time told in several units as one: 2小时08分15秒, 十二年六个月, 一年零三个月. Its value is an ISO 8601 duration. */
export function readCompoundDuration(source: Source, first: Draft): Match | undefined {
  let rank = rankOf(first);
  if (rank < 0 || first.plus || first.high !== undefined) return undefined;
  const amounts = [`${first.low}${PARTS[rank]?.[1] ?? ''}`];
  let { end } = first;
  for (let part = partAfter(source, end, rank); part; part = partAfter(source, end, rank)) {
    rank = rankOf(part);
    amounts.push(`${part.low}${PARTS[rank]?.[1] ?? ''}`);
    end = part.end;
  }
  if (amounts.length === 1 || /^\s?(?:制|[周週]岁)/.test(source.text.slice(end, end + 3))) return undefined;
  const { start, repairs } = first;
  const bound = boundOf(source.text, { start, end, plus: false });
  return found({ kind: 'duration', start, end, value: isoOf(amounts), unit: '', ...(bound ? { bound } : {}), ...(repairs.length > 0 ? { repairs } : {}) });
}

function rankOf({ unit }: Pick<Draft, 'unit'>): number {
  return PARTS.findIndex(([printed]) => printed.test(unit.printed));
}

/** The next, smaller part after `at`; 零 or 又 may stand between. */
function partAfter({ text }: Source, at: number, rank: number): Draft | undefined {
  const spot = skipSpace(text, at);
  const numeral = readNumeral(text, /[零又]/.test(text[spot] ?? '') ? spot + 1 : spot);
  const match = numeral && !numeral.plus && numeral.high === undefined ? matchUnit(text, numeral.end) : undefined;
  if (!numeral || !match) return undefined;
  const next = rankOf(match);
  if (next <= rank || numeral.value > (PARTS[next]?.[2] ?? 0)) return undefined;
  return extend(text, { start: numeral.start, end: match.end, numeral, unit: match.unit, low: numeral.value, high: undefined, plus: false, repairs: [] });
}

function isoOf(amounts: readonly string[]): string {
  const days = amounts.filter((amount) => !amount.includes('T')).join('');
  const hours = amounts.filter((amount) => amount.includes('T')).map((amount) => amount.replace('T', '')).join('');
  return `P${days}${hours === '' ? '' : `T${hours}`}`;
}

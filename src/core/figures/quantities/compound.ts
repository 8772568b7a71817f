import { skipSpace } from '../numerals/characters.js';
import { readNumeral } from '../numerals/read.js';
import { before, found, type Match, type Source } from '../source.js';
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
  const rank = rankOf(first);
  if (rank < 0 || first.plus || first.high !== undefined) return undefined;
  const amounts = [`${first.low}${PARTS[rank]?.[1] ?? ''}`];
  let { end } = first;
  for (let part = partAfter(source, first); part; part = partAfter(source, part)) {
    amounts.push(`${part.low}${PARTS[rankOf(part)]?.[1] ?? ''}`);
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

/** The next part, smaller than `larger`; 零 or 又 may stand between. */
function partAfter({ text }: Source, larger: Draft): Draft | undefined {
  const spot = skipSpace(text, larger.end);
  const numeral = readNumeral(text, /[零又]/.test(text[spot] ?? '') ? spot + 1 : spot);
  const match = numeral && !numeral.plus && numeral.high === undefined ? matchUnit(text, numeral.end) : undefined;
  if (!numeral || !match) return undefined;
  const next = rankOf(match);
  if (next <= rankOf(larger) || numeral.value > (PARTS[next]?.[2] ?? 0) || (spot === numeral.start && isRate(text, larger, next, numeral.value))) return undefined;
  return extend(text, { start: numeral.start, end: match.end, numeral, unit: match.unit, low: numeral.value, high: undefined, plus: false, repairs: [] });
}

const LASTING_BEFORE = /(?:历时|歷時|历经|歷經|用时|用時|耗时|耗時|费时|費時|持续|持續|经过|經過|共|了|[长長][达達])$/;

/** 一天两个小时, 一年365天, 一个月30天: so much in each, or what the larger one comes to. */
function isRate(text: string, larger: Draft, next: number, value: number): boolean {
  if (text[larger.start] !== '一' || larger.low !== 1 || LASTING_BEFORE.test(before(text, larger.start, 2))) return false;
  const letter = PARTS[next]?.[1];
  return (letter === 'TH' && PARTS[rankOf(larger)]?.[1] === 'D') || (letter === 'D' && value >= 28);
}

function isoOf(amounts: readonly string[]): string {
  const days = amounts.filter((amount) => !amount.includes('T')).join('');
  const hours = amounts.filter((amount) => amount.includes('T')).map((amount) => amount.replace('T', '')).join('');
  return `P${days}${hours === '' ? '' : `T${hours}`}`;
}

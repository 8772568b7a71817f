import { isSpaceCode, skipSpace } from '../numerals/characters.js';
import { COUNTED_NOUNS, MEASURE_WORDS } from './counts.js';
import { AGES, DURATIONS, ORDINALS, PERCENTS } from './durations.js';
import { MEASURES } from './measures.js';
import { CURRENCIES } from './money.js';
import type { Unit } from './unit.js';

export interface UnitMatch {
  readonly unit: Unit;
  readonly end: number;
}

/** One entry of a table: `支!部持`, `米!饭=m`, `成!立=%e1`. */
const ENTRY = /^([^!=]+)(?:!([^=]*))?(?:=(.+?)(?:e(\d+))?)?$/;

function parse(table: string, kind: Unit['kind'], arabicOnly = false): Unit[] {
  return table.trim().split(/\s+/).map((entry) => {
    const [, printed = '', notBefore = '', symbol = printed, power = '0'] = ENTRY.exec(entry) ?? [];
    return { printed, kind, symbol, power: Number(power), notBefore, arabicOnly };
  });
}

const UNITS: readonly Unit[] = [
  ...parse(CURRENCIES, 'money'), ...parse(PERCENTS, 'percent'), ...parse(DURATIONS, 'duration'), ...parse(AGES, 'age'),
  ...parse(ORDINALS, 'ordinal'), ...parse(MEASURES, 'measure'), ...parse(MEASURE_WORDS, 'count'), ...parse(COUNTED_NOUNS, 'count', true),
];

/** Units by their first character, longest first. */
const BY_FIRST = new Map<string, Unit[]>();
for (const unit of UNITS) {
  const first = unit.printed[0] ?? '';
  const list = BY_FIRST.get(first) ?? [];
  if (list.some(({ printed }) => printed === unit.printed)) continue;
  list.push(unit);
  BY_FIRST.set(first, list.sort((a, b) => b.printed.length - a.printed.length));
}

/** The longest unit at `at`, one space or break before and inside it allowed. */
export function matchUnit(text: string, at: number): UnitMatch | undefined {
  const spot = skipSpace(text, at);
  for (const unit of BY_FIRST.get(text[spot] ?? '') ?? []) {
    const end = endOfWord(text, spot, unit.printed);
    if (end < 0 || (unit.arabicOnly && spot > at)) continue;
    const next = text[skipSpace(text, end)] ?? '';
    if (next === '' || !unit.notBefore.includes(next)) return { unit, end };
  }
  return undefined;
}

/** End of `word` at `at`, one space or break between its characters allowed; -1 where it does not stand there. */
export function endOfWord(text: string, at: number, word: string): number {
  let end = at;
  for (let i = 0; i < word.length; i++) {
    if (i > 0 && isSpaceCode(text.charCodeAt(end))) end = skipSpace(text, end);
    if (text[end] !== word[i]) return -1;
    end++;
  }
  return end;
}

import { powerOf, skipSpace } from '../numerals/characters.js';
import { standsInProse } from '../numerals/spaced.js';
import type { FigureReader } from '../source.js';
import { matchUnit } from '../units/lexicon.js';

/** Digits, a space, one or two digits more. */
const BROKEN = /\d{1,4}[ \u3000]\d{1,2}(?![\d.．,，lIO]|[ \u3000]\d)/y;
/** A text that sets its digits apart. */
const SET_APART = /(?<!\d)\d(?:[ \u3000]\d){2,}(?!\d)/;
/** Kinds of units before which a number may have decimals. */
const PARTED = new Set(['measure', 'percent', 'money']);

/**
 * Passes over a number in running prose in which a space stands where a decimal point may have been lost: 19 8万吨 is 19.8 or 198,
 * and surely not 8. Texts that set digits apart throughout are read.
 */
export const passBrokenNumber: FigureReader = ({ text }, at) => {
  BROKEN.lastIndex = at;
  const printed = BROKEN.exec(text)?.[0];
  if (printed === undefined || !standsInProse(text, at) || /\s/.test(text[at - 1] ?? ' ')) return undefined;
  const end = endOfParted(text, at + printed.length);
  return end === undefined || SET_APART.test(text) ? undefined : { end };
};

/** End of the power of ten or the unit with which a number may have decimals. */
function endOfParted(text: string, at: number): number | undefined {
  const spot = skipSpace(text, at);
  if ((powerOf(text[spot]) ?? 0) >= 4) return matchUnit(text, spot + 1)?.end ?? spot + 1;
  const match = matchUnit(text, at);
  return match && PARTED.has(match.unit.kind) ? match.end : undefined;
}

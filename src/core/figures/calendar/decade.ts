import { chineseDigit, skipSpace } from '../numerals/characters.js';
import { before, found, type FigureReader } from '../source.js';

/** `80年代`, `八、九十年代`, `20世纪80年代`, `一九八○年代`. */
const DECADE = /(?:(\d{2}|[一二三四五六七八九十]{1,3})世[纪紀]\s?)?(?:(\d{2,4})|([〇零○一二三四五六七八九]{4})|([一二三四五六七八九])(?:[、，]?([一二三四五六七八九]))?十)\s?年\s?代/y;

/** Reads a decade or two neighbouring ones; the century is the twentieth unless another is named. */
export const readDecade: FigureReader = (source, at) => {
  DECADE.lastIndex = at;
  const match = DECADE.exec(source.text);
  if (!match) return undefined;
  const [whole, century, digits, positional, first, second] = match;
  const decades = decadesOf(digits ?? positional, first, second);
  if (!decades) return undefined;
  const base = decades.whole ? 0 : (centuryNumber(century) ?? (/本世[纪紀]$/.test(before(source.text, at, 3)) ? 21 : 20)) * 100 - 100;
  const value = decades.list.map((decade) => `${base + decade}s`).join('..');
  return found({ kind: 'year', start: at, end: at + whole.length, value, unit: 'decade' });
};

function decadesOf(digits: string | undefined, first: string | undefined, second: string | undefined): { list: number[]; whole: boolean } | undefined {
  if (digits !== undefined) {
    const value = Number(Array.from(digits, (digit) => chineseDigit(digit) ?? digit).join(''));
    return value % 10 === 0 && digits.length !== 3 ? { list: [value], whole: digits.length === 4 } : undefined;
  }
  const list = [first, second].flatMap((digit) => (digit === undefined ? [] : [(chineseDigit(digit) ?? 0) * 10]));
  return { list, whole: false };
}

function centuryNumber(century: string | undefined): number | undefined {
  if (century === undefined) return undefined;
  if (/^\d+$/.test(century)) return Number(century);
  return { 十九: 19, 二十: 20, 二十一: 21, 十八: 18 }[century];
}

/** Reads two decades in Arabic digits: `20、30年代`, `80至90年代`. */
export const readDecadePair: FigureReader = (source, at) => {
  const match = /^([1-9]0)(?:[、至到—~～-]|和)([1-9]0)年代/.exec(source.text.slice(at, skipSpace(source.text, at) + 9));
  if (!match) return undefined;
  const base = /21世[纪紀]$|本世[纪紀]$/.test(before(source.text, at, 4)) ? 2000 : 1900;
  return found({ kind: 'year', start: at, end: at + match[0].length, value: `${base + Number(match[1])}s..${base + Number(match[2])}s`, unit: 'decade' });
};

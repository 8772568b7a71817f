import type { Repair } from '../figure.js';
import { arabicDigit, powerOfTenAt, skipSpace } from './characters.js';
import { misreadDigit } from './lookalikes.js';
import { scaled, type Numeral } from './numeral.js';
import { readSpacedDigits } from './spaced.js';

/** No printed quantity has more digits than this; longer runs are bar codes and noise. */
const LONGEST = 40;

/** Units that begin with a power of ten of their own: in 36.8千米 the 千 belongs to the unit. */
const POWER_UNIT = /[千仟][米克瓦卡帕伏赫焦牛字]|百帕/y;

interface Digits {
  readonly digits: string;
  readonly end: number;
  readonly repairs: readonly Repair[];
}

/** Reads digits of either width with thousands separators and decimals: `58,236`, `１２００．５`, `l0`. */
export function readDigits(text: string, at: number): Digits | undefined {
  const repairs: Repair[] = [];
  let digits = '';
  let end = at;
  const takeRun = (): void => {
    for (; digits.length <= LONGEST; end++) {
      const digit = arabicDigit(text.charCodeAt(end));
      const misread = digit < 0 ? misreadDigit(text, at, end) : undefined;
      if (misread) repairs.push({ start: end, end: end + 1, text: misread });
      else if (digit < 0) return;
      digits += misread ?? String(digit);
    }
  };
  takeRun();
  if (digits === '' || digits.length > LONGEST) return undefined;
  while (digits.length <= LONGEST && isGroup(text, at, end)) {
    digits += threeDigits(text, end + 1);
    end += 4;
  }
  if (/[.．]/.test(text[end] ?? '') && arabicDigit(text.charCodeAt(end + 1)) >= 0) {
    digits += '.';
    end++;
    takeRun();
  }
  return { digits, end, repairs };
}

function threeDigits(text: string, at: number): string {
  return [0, 1, 2].map((step) => arabicDigit(text.charCodeAt(at + step))).join('');
}

/** Whether a separator and exactly three digits stand at `at`, after a first group of one to three digits. */
function isGroup(text: string, start: number, at: number): boolean {
  if (!/[,，]/.test(text[at] ?? '')) return false;
  const lead = /[,，]/.test(text[at - 4] ?? '') ? 3 : at - start;
  if (lead < 1 || lead > 3 || text[start] === '0') return false;
  for (let step = 1; step <= 3; step++) if (arabicDigit(text.charCodeAt(at + step)) < 0) return false;
  return arabicDigit(text.charCodeAt(at + 4)) < 0;
}

/**
 * Reads an Arabic number with what Chinese adds to it: `863.29万`, `3200多万`, `50余`, `20来`, `5億6442萬`.
 * @param ceiling the power of ten that the number's own must stay below, as the part after another power
 */
export function readArabic(text: string, at: number, ceiling = Infinity): Numeral | undefined {
  const read = readSpacedDigits(text, at) ?? readDigits(text, at);
  if (!read) return undefined;
  let { end } = read;
  let plus = false;
  let power = 0;
  const early = moreThan(text, end);
  if (early > end && powerAt(text, skipSpace(text, early))) {
    plus = true;
    end = early;
  }
  for (let spot = powerAt(text, skipSpace(text, end)); spot; spot = powerAt(text, end)) {
    power += spot.power;
    end = spot.end;
  }
  if (power >= ceiling) return undefined;
  const rest = plus ? undefined : lowerPart(text, end, power);
  if (rest) end = rest.end;
  const late = moreThan(text, end);
  if (late > end) {
    plus = true;
    end = late;
  }
  return {
    start: at, end, value: scaled(read.digits, power) + (rest?.value ?? 0), plus: plus || (rest?.plus ?? false), script: 'arabic', digits: read.digits, power,
    lone: false, repairs: read.repairs,
  };
}

/** 5億6442萬, 1萬8738, 41亿零800万: the part below the first power, which must be smaller than it. */
function lowerPart(text: string, at: number, power: number): Numeral | undefined {
  const from = text[at] === '零' ? at + 1 : at;
  if (power < 3 || arabicDigit(text.charCodeAt(from)) < 0) return undefined;
  const rest = readArabic(text, from, power);
  const unit = rest && (rest.power > 0 || rest.digits.length === 4) && rest.value < 10 ** power && !rest.digits.includes('.') ? rest : undefined;
  return unit && /[年月日%％]/.test(text[unit.end] ?? '') ? undefined : unit;
}

function powerAt(text: string, at: number): { power: number; end: number } | undefined {
  const power = powerOfTenAt(text, at);
  if (power === undefined || power < 2) return undefined;
  POWER_UNIT.lastIndex = at;
  return POWER_UNIT.test(text) ? undefined : { power, end: at + 1 };
}

/** Offset after 余 多 几 (and 来, where a measure word follows) at `at`, or `at`. */
export function moreThan(text: string, at: number): number {
  const spot = skipSpace(text, at);
  const character = text[spot] ?? '';
  if ('余餘多几幾'.includes(character) && character !== '') return spot + 1;
  if ((character === '来' || character === '來') && /[个個名位人岁歲天年斤里米公亩畝户戶家万萬块塊只隻条條次种種]/.test(text[spot + 1] ?? '')) return spot + 1;
  return at;
}

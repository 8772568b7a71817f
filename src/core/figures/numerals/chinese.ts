import type { Repair } from '../figure.js';
import { chineseDigit, powerOf, powerOfTenAt, TENS } from './characters.js';
import { moreThan } from './arabic.js';
import { areNeighbours, readDigitByDigit } from './digit-by-digit.js';
import { LONGEST_IN_WORDS as LONGEST, type Numeral } from './numeral.js';

/** Reads a number in Chinese words: 三千六百多, 一百二十万, 二〇二〇, 七八, 三点五, 几十, 数百, 上千. */
export function readChinese(text: string, at: number): Numeral | undefined {
  const digits = readDigitByDigit(text, at);
  if (digits) return digits;
  return new Words(text, at).read();
}

/** 二十—件: between 十 and a unit a dash can only be 一. */
function isDashForOne(text: string, at: number): boolean {
  return text[at - 1] === '十' && /[年日元个個名户戶件亩畝岁歲]/.test(text[at + 1] ?? '');
}

/** 九点一到, 八点一过, 十二点一直: 一 after the hour means "as soon as" or begins a word. */
function isAdverbOne(text: string, end: number): boolean {
  return /^[点點]一(?:[过過直]|到(?![〇零一二三四五六七八九十]))/.test(text.slice(end - 2, end + 2));
}

/** 五十两: within a number 两 stands only before a power; else it is a weight. */
function isTael(text: string, start: number, at: number): boolean {
  return at > start && /[两兩]/.test(text[at] ?? '') && chineseDigit(text[at - 1]) === undefined && (powerOf(text[at + 1]) ?? 0) < 2;
}

/** Low and high end of a number that may hold a pair like 三四 in 三四十. */
type Ends = [low: number, high: number];

/** Reads powers and digits in turn, highest power first. */
class Words {
  #end: number;
  #total: Ends = [0, 0];
  #section: Ends = [0, 0];
  #digit: Ends | undefined;
  #lastPower = 99;
  #sectionPower = 99;
  #zero = false;
  #digits = 0;
  #plus = false;
  #decimals = '';
  #trailingPower = 0;
  readonly #repairs: Repair[] = [];

  constructor(private readonly text: string, private readonly start: number) {
    this.#end = start;
  }

  read(): Numeral | undefined {
    this.#takeLead();
    while (this.#end - this.start < LONGEST && this.#takeOne());
    if (this.#end - this.start >= LONGEST || this.#isEmpty()) return undefined;
    this.#closeTrailingDigit();
    const value = this.#total[0] + this.#section[0];
    const high = this.#total[1] + this.#section[1];
    const exact = this.#decimals === '' ? value : Number(`${value}${this.#decimals}`);
    if (!this.#plus) this.#takeLateMore();
    return {
      start: this.start, end: this.#end, value: exact, ...(high > value && !this.#plus ? { high } : {}), plus: this.#plus,
      script: 'chinese', digits: '', power: this.#trailingPower, lone: this.#digits === 0, repairs: this.#repairs,
    };
  }

  #isEmpty(): boolean {
    return this.#digits === 0 && this.#total[0] === 0 && this.#section[0] === 0;
  }

  /** 几十, 数百, 上千: at least one of the power. */
  #takeLead(): void {
    const lead = this.text[this.start] ?? '';
    const power = powerOf(this.text[this.start + 1]) ?? 0;
    if (!('几幾数數'.includes(lead) || (lead === '上' && power >= 2)) || lead === '' || power < 1) return;
    this.#plus = true;
    this.#digits++;
    this.#end++;
  }

  #takeOne(): boolean {
    const character = this.text[this.#end];
    const digit = chineseDigit(character);
    if (digit !== undefined) return !isTael(this.text, this.start, this.#end) && this.#takeDigit(digit);
    if (character === '—' && isDashForOne(this.text, this.#end)) return this.#takeMisreadOne();
    const tens = TENS.get(character ?? '');
    if (tens !== undefined) return this.#takeTens(tens);
    const power = powerOfTenAt(this.text, this.#end);
    if (power !== undefined) return this.#takePower(power);
    if (character === '点' || character === '點') return this.#takeDecimals();
    const more = moreThan(this.text, this.#end);
    if (more > this.#end && this.#lastPower < 99 && !this.#plus && (powerOfTenAt(this.text, more) ?? 0) >= 4) {
      this.#plus = true;
      this.#end = more;
      return true;
    }
    return false;
  }

  #takeDigit(digit: number): boolean {
    if (digit === 0) {
      if (this.#lastPower === 99 && this.#end > this.start) return false;
      this.#zero = true;
      if (this.#end === this.start) this.#digit = [0, 0];
    } else if (this.#digit) {
      if (this.#digit[0] !== this.#digit[1] || !areNeighbours(this.#digit[0], digit)) return false;
      this.#digit = [this.#digit[0], digit];
    } else this.#digit = [digit, digit];
    this.#digits++;
    this.#trailingPower = 0;
    this.#end++;
    return true;
  }

  #takeMisreadOne(): boolean {
    this.#repairs.push({ start: this.#end, end: this.#end + 1, text: '一' });
    return this.#takeDigit(1);
  }

  #takeTens(tens: number): boolean {
    if (this.#digit || this.#lastPower <= 1) return false;
    this.#section = [this.#section[0] + tens, this.#section[1] + tens];
    this.#lastPower = 1;
    this.#digits++;
    this.#end++;
    return true;
  }

  #takePower(power: number): boolean {
    if (power >= 4) return this.#closeSection(power);
    if (power >= this.#lastPower || (this.#digit?.[0] === 0)) return false;
    if (!this.#digit && power > 1 && this.#end > this.start && !this.#plus) return false;
    const [low, high] = this.#digit ?? [1, 1];
    this.#section = [this.#section[0] + low * 10 ** power, this.#section[1] + high * 10 ** power];
    this.#digit = undefined;
    this.#lastPower = power;
    this.#zero = false;
    this.#end++;
    return true;
  }

  #closeSection(power: number): boolean {
    if (power >= this.#sectionPower) return this.#sectionPower === 4 && power === 8 && this.#raise(power);
    const [low, high] = [this.#section[0] + (this.#digit?.[0] ?? 0), this.#section[1] + (this.#digit?.[1] ?? 0)];
    const exact = Number(`${low}${this.#decimals}e${power}`);
    const lone = low === 0 && this.#decimals === '';
    if (lone && this.#end > this.start && !this.#plus && this.#total[0] > 0) return false;
    this.#total = [this.#total[0] + (lone ? 10 ** power : exact), this.#total[1] + (lone ? 10 ** power : Number(`${high}${this.#decimals}e${power}`))];
    this.#closeWith(power);
    return true;
  }

  /** 三万亿, 两万三千亿: all that was read so far is counted in 亿. */
  #raise(power: number): boolean {
    const [low, high] = [0, 1].map((end) => Number(`${(this.#total[end] ?? 0) + (this.#section[end] ?? 0) + (this.#digit?.[end] ?? 0)}e${power}`));
    this.#total = [low ?? 0, high ?? 0];
    this.#closeWith(power);
    return true;
  }

  #closeWith(power: number): void {
    this.#section = [0, 0];
    this.#digit = undefined;
    this.#decimals = '';
    this.#lastPower = power;
    this.#sectionPower = power;
    this.#trailingPower += power;
    this.#zero = false;
    this.#end++;
  }

  #takeDecimals(): boolean {
    let end = this.#end + 1;
    let decimals = '';
    for (let digit = chineseDigit(this.text[end]); digit !== undefined && end - this.start < LONGEST; digit = chineseDigit(this.text[++end])) decimals += String(digit);
    if (decimals === '' || this.#decimals !== '' || this.#end === this.start || /[十分刻时時]/.test(this.text[end] ?? '') || isAdverbOne(this.text, end)) return false;
    this.#decimals = `.${decimals}`;
    this.#end = end;
    return powerOfTenAt(this.text, end) !== undefined;
  }

  /** 一万二 is 12,000; 一百零二 is 102. */
  #closeTrailingDigit(): void {
    if (!this.#digit) return;
    const short = !this.#zero && this.#lastPower >= 2 && this.#lastPower < 99;
    const factor = short ? 10 ** (this.#lastPower - 1) : 1;
    this.#section = [this.#section[0] + this.#digit[0] * factor, this.#section[1] + this.#digit[1] * factor];
  }

  #takeLateMore(): void {
    const more = moreThan(this.text, this.#end);
    if (more === this.#end || this.#lastPower === 99) return;
    this.#plus = true;
    this.#end = more;
  }
}

import { readDate, readRepublicanDate } from './calendar/date.js';
import { readDecade, readDecadePair } from './calendar/decade.js';
import { readLunar } from './calendar/lunar.js';
import { readNumericDate } from './calendar/numeric.js';
import { ERA_INITIALS, readReignYear } from './calendar/reigns.js';
import { readRelative } from './calendar/relative.js';
import { readTime } from './calendar/time.js';
import { readWeekday } from './calendar/weekday.js';
import { readDocumentNumber } from './contacts/document.js';
import { readPhone } from './contacts/phone.js';
import { readSerial } from './contacts/serial.js';
import { readDigitToken, readLatinToken } from './contacts/token.js';
import { readEmail, readUrl } from './contacts/web.js';
import { mayBeMisread } from './numerals/lookalikes.js';
import { readBloodPressure } from './quantities/blood-pressure.js';
import { readCoins } from './quantities/coins.js';
import { readDoubling, readHalf, readOneHalf } from './quantities/half.js';
import { readLatinMeasure } from './quantities/latin.js';
import { readPrefixedMoney } from './quantities/money.js';
import { readFirst, readOrdinal } from './quantities/ordinal.js';
import { readQuantity } from './quantities/quantity.js';
import { readScore } from './quantities/score.js';
import type { FigureReader } from './source.js';
import { passBrokenNumber } from './silence/broken-number.js';
import { passChessMove } from './silence/chess-move.js';
import { endOfSetPhrase } from './silence/phrases.js';

const readSetPhrase: FigureReader = ({ text }, at) => {
  const end = endOfSetPhrase(text, at);
  return end > at ? { end } : undefined;
};

/** A letter that a scanner put for a digit begins a number, not a word. */
const readMisreadNumber: FigureReader = (source, at) => (mayBeMisread(source.text, at) ? tryAll([readDate, readTime, readQuantity], source, at) : undefined);

/** Banker's numerals are surnames and place names too: only a sum is written in several of them. */
const readBankersNumber: FigureReader = (source, at) => (/^[壹贰貳叁參肆伍陆陸柒捌玖拾佰仟][拾佰仟万萬亿億元圆圓零]/.test(source.text.slice(at, at + 2)) ? readQuantity(source, at) : undefined);

const DIGIT: readonly FigureReader[] = [
  passBrokenNumber, passChessMove, readEmail, readPhone, readSerial, readNumericDate, readCoins, readBloodPressure, readDecadePair, readDecade, readDate, readScore, readTime, readLatinMeasure, readQuantity, readDigitToken,
];
const NUMERAL: readonly FigureReader[] = [readCoins, readSetPhrase, readOneHalf, readLunar, readDecade, readDate, readScore, readTime, readQuantity];
const LETTER: readonly FigureReader[] = [readEmail, readUrl, readSerial, readPrefixedMoney, readMisreadNumber, readLatinToken];

/** Which readers to ask, in order, by the character at which a figure may begin. */
const READERS = new Map<number, readonly FigureReader[]>();

function at(characters: string, ...readers: FigureReader[]): void {
  for (const character of characters) READERS.set(character.charCodeAt(0), [...(READERS.get(character.charCodeAt(0)) ?? []), ...readers]);
}

at('0123456789０１２３４５６７８９', ...DIGIT);
at('〇零○一二三四五六七八九十百千两兩廿卅卌万萬亿億', ...NUMERAL);
at('壹贰叁肆伍陆柒捌玖拾佰仟貳參陸', readBankersNumber);
at('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ...LETTER);
at(']|丨', readMisreadNumber);
at('几幾数數上', readQuantity);
at('第', readOrdinal);
at('首', readFirst);
at('半', readSetPhrase, readHalf);
at('翻', readDoubling);
at('-－−负負', readQuantity);
at('+（(', readPhone);
at('〔[［【（(', readDocumentNumber);
at('周週星礼禮', readWeekday);
at('农農阴陰夏正腊臘冬大闰閏', readLunar);
at('民', readRepublicanDate);
at(ERA_INITIALS, readReignYear);
at('凌清早上中正下午傍晚夜深今昨明当當次', readTime);
at('今昨明前去后後本上下', readRelative);
at('人港新台臺美日澳欧英￥¥$＄€£', readPrefixedMoney);
at('—', readDate);

/** The first answer of the readers in order. */
function tryAll(readers: readonly FigureReader[], source: Parameters<FigureReader>[0], offset: number): ReturnType<FigureReader> {
  for (const read of readers) {
    const match = read(source, offset);
    if (match && match.end > offset) return match;
  }
  return undefined;
}

/** Reads what begins at `offset`, if its character may begin a figure. */
export const readAny: FigureReader = (source, offset) => {
  const readers = READERS.get(source.text.charCodeAt(offset));
  return readers && tryAll(readers, source, offset);
};

import { skipSpace } from '../numerals/characters.js';
import { readNumeral } from '../numerals/read.js';
import { after, before, found, type FigureReader, type Source } from '../source.js';
import { matchUnit } from '../units/lexicon.js';

const WINNING = /^(?:战胜|戰勝|险胜|險勝|击败|擊敗|获胜|取胜|取勝|大胜|大勝|完胜|小胜|胜|逆转|逆轉|战平|戰平|战成|告负|告負|不敌|不敵|负|領先|领先|落后|惜败|淘汰|力克|横扫|暂时|握手|轻取|负于|拿下|平局)/;
const MATCH_BEFORE = /(?:[以比胜勝负負平败敗克]|领先|領先|比分|比分为|淘汰|击败|擊敗|战胜|戰勝|再以|则以|总分|大比分|局|成)$/;
/** After 8∶00 in 8∶00—17∶30. */
const RANGE_OF_TIMES = /^\s?[-—–~～－至到]{1,2}\s?\d{1,2}\s?[:：∶]\s?\d{2}(?!\d)/;
const MOST = 200;
/** Words that call two numbers a ratio, which hours and minutes are not: 师生比为1：15, 约为1:12, 1:4的比例. */
const RATIO_BEFORE = /(?:比(?:例尺?|值|率)?(?:大?[约約近]|高达|高達|[达達]到?)?[为為是:：]?)$/;
const ABOUT_BEFORE = /[约約][为為]$/;
const RATIO_AFTER = /^的?(?:比例|比率|配比|稀释|稀釋|混合|沙盘|沙盤|等比|的?模型)/;

/** Reads a score or a ratio: 3比1, 21∶18, and 21:18 or 2-1 where the words around speak of a match. */
export const readScore: FigureReader = (source, at) => {
  const { text } = source;
  const first = readNumeral(text, at);
  if (!first || !isScoreNumber(first)) return undefined;
  const spot = skipSpace(text, first.end);
  const separator = text[spot] ?? '';
  if (!/[比:：∶\-—–]/.test(separator)) return undefined;
  const second = readNumeral(text, skipSpace(text, spot + 1));
  if (!second || !(isScoreNumber(second) || isScale(first, separator, second)) || second.script !== first.script) return undefined;
  const third = readThird(text, separator, second);
  if (third ? isTimeOfSeconds(third, second) : !isScore(source, at, separator, [first, second], second.end)) return undefined;
  const last = third ?? second;
  return found({ kind: 'score', start: at, end: last.end, value: [first, second, ...(third ? [third] : [])].map(({ value }) => value).join(':'), unit: '' });
};

/** The third part of 5：3：2. */
function readThird(text: string, separator: string, { end, script }: ScoreNumber): ScoreNumber | undefined {
  if (!/[比:：∶]/.test(separator) || text[end] !== separator) return undefined;
  const third = readNumeral(text, end + 1);
  return third?.script === script && isScoreNumber(third) && !/^[:：∶\d.年月日时時]/.test(text.slice(third.end, third.end + 1)) ? third : undefined;
}

function isTimeOfSeconds({ digits }: ScoreNumber, { digits: minutes }: ScoreNumber): boolean {
  return /^[0-5]\d$/.test(digits) && /^[0-5]\d$/.test(minutes);
}

/** 1∶500: the second part of a scale knows no bound. */
function isScale({ value }: ScoreNumber, separator: string, second: ReturnType<typeof readNumeral>): second is ScoreNumber {
  return second !== undefined && value === 1 && separator !== '比' && /[:：∶]/.test(separator) && /^[1-9]\d{2,6}$/.test(second.digits) && !second.plus;
}

type ScoreNumber = NonNullable<ReturnType<typeof readNumeral>>;

function isScoreNumber({ plus, high, power, value, lone, digits }: ScoreNumber): boolean {
  return !plus && high === undefined && power === 0 && value <= MOST && !lone && !/^0\d/.test(digits.replace(/^00?$/, ''));
}

function isScore({ text, previous }: Source, at: number, separator: string, [first, second]: [ScoreNumber, ScoreNumber], end: number): boolean {
  const rest = after(text, end, 5);
  if (/^[年月日时時%％:：\d.个個岁]/.test(rest)) return false;
  if (separator === '比') return Number.isInteger(first.value) && !/^[例]/.test(rest);
  if (first.script === 'chinese' || first.digits.includes('.') || second.digits.includes('.')) return false;
  const afterScore = previous?.kind === 'score' && at - previous.end <= 4 && !/[。；]/.test(text.slice(previous.end, at));
  const evidence = afterScore || MATCH_BEFORE.test(before(text, at, 4)) || WINNING.test(rest);
  if (/[-—–]/.test(separator)) return evidence && !/^[米公万人元]/.test(rest);
  if (/[:：∶]/.test(separator) && RANGE_OF_TIMES.test(text.slice(end, end + 8))) return false;
  const lead = before(text, at, 6);
  const isRatio = RATIO_BEFORE.test(lead) || RATIO_AFTER.test(rest) || (ABOUT_BEFORE.test(lead) && (first.value === 1 || second.value === 1));
  if (isRatio) return true;
  if (second.value > MOST) return separator === '∶' && matchUnit(text, end) === undefined;
  const couldBeTime = first.value < 25 && /^[0-5]\d$/.test(second.digits);
  return evidence || separator === '∶' || !couldBeTime;
}

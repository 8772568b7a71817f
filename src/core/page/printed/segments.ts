import { isDigitAt, isFullWidthPunctuation, isHanAt, isLatinLetterAt, squaresOf } from '../../text/characters.js';
import type { Span } from '../../text/span.js';
import type { Steps } from '../../text/steps.js';

/** A blank inside a line, where a printed line may have ended. */
export interface Gap extends Span {
  /** Chinese on both sides; else a digit or a Latin letter stands on one side and the blank may be ordinary spacing. */
  readonly strong: boolean;
  /** One of two around a number: a habit of typing, unless the line ends just there. */
  readonly typed: boolean;
  /** Full squares from the gap before (or the line's beginning) to this one. */
  readonly width: number;
  /** Half-width characters in it, which may have been printed wider, and full-width marks, which may have been squeezed. */
  readonly narrow: number;
  readonly marks: number;
}

/** The gaps of a stretch of text and the width of what follows the last of them. */
export interface Gaps {
  readonly gaps: readonly Gap[];
  readonly rest: number;
}

const STRIDE = 1 << 16;
const LONGEST_CREDIT = 40;
const CREDIT = /(?<=[。！？”」）)])\s?(?:(?:本[报報])?(?:[记記]者|通[讯訊][员員])\s?)?\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4}){0,3}\s?(?:[摄攝]影?|供[图圖])$/u;
const DATELINE_END = /(?:本[报報刊网網台臺][讯訊]|日[电電讯訊])$/u;
/** What stands beside the day at the head of a diary: the weather, the day of the week. */
const BESIDE_DAY = '(?:晴|[阴陰雨雪]|多云|多雲|[小中大暴阵陣][雨雪]|晴[转轉间間]多[云雲]|多[云雲][转轉]晴|星期[一二三四五六日天])';
const GOES_ON_FROM_DAY = new RegExp(`^[ \\u3000]{1,2}${BESIDE_DAY}(?:[ \\u3000，]|$)`, 'u');
const DIARY_HEAD = new RegExp(`日[ \\u3000]{1,2}(?:星期[一二三四五六日天][ \\u3000]{1,2})?${BESIDE_DAY}$`, 'u');
/** The number of an item, behind which its text is set apart: 横：1. 苏轼词句. */
const ITEM_NUMBER = /(?:^|[。！？：；:;\s])\d{1,3}[.．、]$/u;
/** So much beside a gap is looked at. In characters. */
const HEAD_SEEN = 12;
const HALF_WIDTH_MARKS = ',.;:?!()"\'';
const NAME_BRACKET = /[（(]\s?(?=[^（()）]{0,60}[)）])(?:[^（()）\s]{0,10}(?:[记記]者|通[讯訊][员員]|作者|[实實][习習]生))|[（(]\s?\p{Script=Han}{2,4}(?:\s\p{Script=Han}{1,4}){0,5}\s?[)）]/uy;

/** Finds the gaps between `span.start` and `span.end`; those between the names in a byline's brackets are left out. */
export function* gapsIn(text: string, span: Span): Steps<Gaps> {
  const gaps: Gap[] = [];
  const limit = creditStart(text, span);
  let measure = { width: 0, narrow: 0, marks: 0 };
  let pause = span.start + STRIDE;
  for (let i = span.start; i < span.end; i++) {
    if (i > pause) {
      pause = i + STRIDE;
      yield;
    }
    const code = text.charCodeAt(i);
    if (isBlank(code)) {
      const start = i;
      while (i + 1 < span.end && isBlank(text.charCodeAt(i + 1))) i++;
      const gap = gapAt(text, { start, end: i + 1 }, measure, span.end);
      if (start === span.start || i + 1 >= limit || !gap) continue;
      gaps.push(gap);
      measure = { width: 0, narrow: 0, marks: 0 };
      continue;
    }
    if (code === 0x28 || code === 0xff08) {
      const end = namesEnd(text, i, span.end);
      for (; i < end; i++) add(measure, text.charCodeAt(i));
    }
    add(measure, text.charCodeAt(i));
  }
  return { gaps, rest: measure.width };
}

/** Whether there is a blank between `start` and `end`. */
export function holdsBlank(text: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (isBlank(text.charCodeAt(i))) return true;
  return false;
}

/** Where the credit of a photographer begins with which the stretch ends; its end where there is none. */
function creditStart(text: string, { start, end }: Span): number {
  const from = Math.max(start, end - LONGEST_CREDIT);
  const credit = CREDIT.exec(text.slice(from, end));
  return credit ? from + credit.index + credit[0].length - credit[0].trimStart().length : end;
}

function gapAt(text: string, span: Span, measure: Measure, limit: number): Gap | null {
  if (span.end - span.start > 2 || endsInNames(text, span.end, limit)) return null;
  const before = isChinese(text, span.start - 1);
  const after = isChinese(text, span.end);
  if (!(before || after) || isSetInPrint(text, span)) return null;
  const typed = standsSpaced(text, span);
  return { ...span, ...measure, strong: before && after && !typed, typed };
}

/**
 * Whether the gap is one that print sets: behind the number of an item, between a dateline and its report (`本报讯 昨天`, `8月2日电 满载`), or between the day, the weather and
 * the entry of a diary.
 */
function isSetInPrint(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - HEAD_SEEN), start);
  return DATELINE_END.test(before) || ITEM_NUMBER.test(before) || DIARY_HEAD.test(before) || (before.endsWith('日') && GOES_ON_FROM_DAY.test(text.slice(start, start + HEAD_SEEN)));
}

/** Whether the gap is one of two around a number: spaces between figures and Chinese are a habit of typing, not of printing. */
function standsSpaced(text: string, { start, end }: Span): boolean {
  const closes = /\p{Script=Han} \d[\d.,%]{0,15}$/u.test(text.slice(Math.max(0, start - 18), start)) && isHanAt(text, end);
  return closes || (/^\d[\d.,%]{0,15} \p{Script=Han}/u.test(text.slice(end, end + 18)) && isHanAt(text, start - 1));
}

/** Offset of the bracket that closes a bracket of names opened at `at`; `at` itself when it holds no names. */
function namesEnd(text: string, at: number, limit: number): number {
  NAME_BRACKET.lastIndex = at;
  if (!NAME_BRACKET.test(text)) return at;
  for (let i = at + 1; i < Math.min(limit, at + 64); i++) if (text[i] === ')' || text[i] === '）') return i;
  return at;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 9 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a);
}

interface Measure {
  width: number;
  narrow: number;
  marks: number;
}

function add(measure: Measure, code: number): void {
  if (isBlank(code) || code === 10 || code === 13 || (code >= 0xdc00 && code <= 0xdfff)) return;
  if (code < 0x250) measure.narrow++;
  else if (isSqueezable(code)) measure.marks++;
  measure.width += squaresOf(code);
}

function isSqueezable(code: number): boolean {
  return (code >= 0x3001 && code <= 0x3011) || code === 0xff0c || code === 0xff1a || code === 0xff1b || (code >= 0x2018 && code <= 0x201d);
}

/** Whether nothing but a bracket of names stands between `at` and the end. */
function endsInNames(text: string, at: number, limit: number): boolean {
  return (text[at] === '(' || text[at] === '（') && limit - at < 64 && namesEnd(text, at, limit) === limit - 1;
}

/** Whether a character is set in a full square, as Chinese is: full-width digits and letters too. */
function isChinese(text: string, at: number): boolean {
  const character = text[at] ?? '';
  return isHanAt(text, at) || isFullWidthAlphanumeric(text.charCodeAt(at)) || isFullWidthPunctuation(character) || (HALF_WIDTH_MARKS.includes(character) && !isDigitAt(text, at - 1) && !(character === '.' && isLatinLetterAt(text, at - 1)));
}

/** ０ to ９, Ａ to Ｚ, ａ to ｚ. */
function isFullWidthAlphanumeric(code: number): boolean {
  return (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
}

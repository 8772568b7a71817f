import { arabicDigit } from './characters.js';

/** What a scanner makes of 0 and 1. */
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', o: '0', Ｏ: '0', О: '0', l: '1', I: '1', '|': '1', ']': '1', 丨: '1', ｌ: '1' };

/** After a misread digit only these follow: units that leave no other reading. */
const STRONG_UNIT = /[年月日号號时時%％元万萬亿億岁歲人个個名户戶多余餘亩畝吨噸斤米件笔筆辆輛株]/;

/** Unbroken stretch around `at` that consists of digits and their look-alikes. */
const LONGEST_STRETCH = 8;

/**
 * The digit that a look-alike at `at` stands for, when it can be nothing else: it lies in a stretch of digits that began at
 * `start`, the stretch holds a true digit, and a unit follows it.
 */
export function misreadDigit(text: string, start: number, at: number): string | undefined {
  const right = LOOKALIKES[text[at] ?? ''];
  if (right === undefined || at - start > LONGEST_STRETCH) return undefined;
  let end = start;
  let digits = 0;
  while (end - start <= LONGEST_STRETCH && (LOOKALIKES[text[end] ?? ''] !== undefined || arabicDigit(text.charCodeAt(end)) >= 0)) {
    if (arabicDigit(text.charCodeAt(end)) >= 0) digits++;
    end++;
  }
  if (digits === 0 && end === start + 1 && isLoneMonthOrDay(text, start, right)) return right;
  if (digits === 0 || !STRONG_UNIT.test(text[end] ?? '')) return undefined;
  if (text[at] === ']' && text.slice(Math.max(0, at - 24), at).includes('[')) return undefined;
  return /[A-Za-z]/.test(text[start - 1] ?? '') ? undefined : right;
}

/** 年l月, 月l日: nothing else stands between the two. */
function isLoneMonthOrDay(text: string, at: number, right: string): boolean {
  return right === '1' && /^(?:年.月|月.日)$/.test(text.slice(at - 1, at + 2));
}

/** Whether a number may begin with the look-alike at `at`. */
export function mayBeMisread(text: string, at: number): boolean {
  return misreadDigit(text, at, at) !== undefined;
}

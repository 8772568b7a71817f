import { isDigitAt, isFullWidthPunctuation, isHanAt } from '../../text/characters.js';
import type { Span } from '../../text/span.js';
import type { Steps } from '../../text/steps.js';

/** A blank inside a line, where a printed line may have ended. */
export interface Gap extends Span {
  /** Chinese on both sides; else a digit or a Latin letter stands on one side and the blank may be ordinary spacing. */
  readonly strong: boolean;
  /** Full squares from the gap before (or the line's beginning) to this one. */
  readonly width: number;
}

/** The gaps of a stretch of text and the width of what follows the last of them. */
export interface Gaps {
  readonly gaps: readonly Gap[];
  readonly rest: number;
}

const STRIDE = 1 << 16;
const HALF_WIDTH_MARKS = ',.;:?!()"\'';
const NAME_BRACKET = /[（(]\s?(?=[^（()）]{0,60}[)）])(?:[^（()）\s]{0,10}(?:[记記]者|通[讯訊][员員]|作者|[实實][习習]生))|[（(]\s?\p{Script=Han}{2,4}(?:\s\p{Script=Han}{1,4}){0,5}\s?[)）]/uy;

/** Finds the gaps between `span.start` and `span.end`; those between the names in a byline's brackets are left out. */
export function* gapsIn(text: string, span: Span): Steps<Gaps> {
  const gaps: Gap[] = [];
  let width = 0;
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
      const gap = gapAt(text, { start, end: i + 1 }, width);
      if (start === span.start || i + 1 === span.end || !gap) continue;
      gaps.push(gap);
      width = 0;
      continue;
    }
    if (code === 0x28 || code === 0xff08) {
      const end = namesEnd(text, i, span.end);
      for (; i < end; i++) width += squareOf(text.charCodeAt(i));
    }
    width += squareOf(text.charCodeAt(i));
  }
  return { gaps, rest: width };
}

function gapAt(text: string, span: Span, width: number): Gap | null {
  if (span.end - span.start > 2) return null;
  const before = isChinese(text, span.start - 1);
  const after = isChinese(text, span.end);
  return before || after ? { ...span, strong: before && after, width } : null;
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

function squareOf(code: number): number {
  if (isBlank(code) || code === 10 || code === 13 || (code >= 0xdc00 && code <= 0xdfff)) return 0;
  return code < 0x250 ? 0.5 : 1;
}

function isChinese(text: string, at: number): boolean {
  const character = text[at] ?? '';
  return isHanAt(text, at) || isFullWidthPunctuation(character) || (HALF_WIDTH_MARKS.includes(character) && !isDigitAt(text, at - 1));
}

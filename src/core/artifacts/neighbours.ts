import { isHanAt, isFullWidthPunctuation } from '../text/characters.js';

/** Offset of the nearest character before `at` that is no space, or -1. */
export function solidBefore(text: string, at: number): number {
  let i = at - 1;
  while (i >= 0 && isSpace(text.charCodeAt(i))) i--;
  return i;
}

/** Offset of the nearest character from `at` on that is no space, or the length of the text. */
export function solidFrom(text: string, at: number): number {
  let i = at;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** Whether the character at `at` is set in the full square: a Han character or full-width punctuation. */
export function isWideAt(text: string, at: number): boolean {
  return isHanAt(text, at) || isFullWidthPunctuation(text.charAt(at));
}

function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x3000 || code === 9;
}

import type { Span } from '../core/text/span.js';

/** A span that can be seen: an empty one grows by the character after it, or at the end of a line by the one before. */
export function visibleSpan(text: string, span: Span): Span {
  const { start, end } = span;
  if (start < end) return { start, end };
  if (start < text.length && !isLineEnd(text, start)) return { start, end: start + widthAt(text, start) };
  if (start > 0 && !isLineEnd(text, start - 1)) return { start: start - (isLowSurrogate(text, start - 1) ? 2 : 1), end };
  return { start, end };
}

function isLineEnd(text: string, at: number): boolean {
  const character = text[at];
  return character === '\n' || character === '\r';
}

function widthAt(text: string, at: number): number {
  return isLowSurrogate(text, at + 1) ? 2 : 1;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

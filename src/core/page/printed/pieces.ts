import type { Span } from '../../text/span.js';
import { SENTENCE_ENDS } from '../../text/characters.js';

/** Longest stretch of a paragraph that is read at once. */
export const LONGEST_PIECE = 32_768;

/** The span in pieces of bounded length that end where sentences end; a short span is one piece. */
export function piecesOf(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST_PIECE) {
    const end = sentenceEndBefore(text, start, start + LONGEST_PIECE);
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: span.end }];
}

function sentenceEndBefore(text: string, start: number, limit: number): number {
  for (let at = limit; at > start + LONGEST_PIECE / 2; at--) if (SENTENCE_ENDS.includes(text[at - 1] ?? '')) return at;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}

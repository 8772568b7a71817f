import type { LineIndex } from './lines.js';

/** A match of a pattern in a text. */
export interface Hit {
  readonly start: number;
  readonly shown: string;
}

const PORTION = 0x10000;

/**
 * The matches of a pattern (global, never across line ends) in a text, in portions of whole lines.
 * @returns hits in order of position, and `undefined` after each portion as a place where the caller may pause
 */
export function* scan(text: string, lines: LineIndex, pattern: RegExp): Iterable<Hit | undefined> {
  let start = 0;
  for (let line = 0; line < lines.count; line++) {
    const { end } = lines.span(line);
    if (end - start < PORTION && line < lines.count - 1) continue;
    for (const match of text.slice(start, end).matchAll(pattern)) yield { start: start + match.index, shown: match[0] };
    start = end;
    yield undefined;
  }
}

import type { Span } from '../../text/span.js';
import type { PrintedLine } from '../lines/line.js';
import type { LineSign } from '../lines/sign.js';

/** A block before it is known what it is. */
export interface Draft extends Span {
  readonly lines: readonly PrintedLine[];
  /** Offset of the first character after indent and marks. */
  readonly contentStart: number;
  /** What is printed, lines joined; the middle of a very long block is left out. */
  readonly bare: string;
  /** In full squares. */
  readonly width: number;
  readonly sign: LineSign | null;
  /** Blank lines before the block. */
  readonly gap: number;
  /** The pitch of the printed lines that it holds one to a line, or null. */
  readonly pitch: number | null;
  /** Whether it is a row of a listing, or several. */
  readonly listed: boolean;
  /** On a page with blank lines between printed lines, the pitch of the lines near by; else null. */
  readonly column: number | null;
}

/** Whether a block begins on the line right below the last one of another. */
export function isNextLine(before: Draft, after: Draft): boolean {
  return after.lines[0]?.number === (before.lines.at(-1)?.number ?? 0) + 1;
}

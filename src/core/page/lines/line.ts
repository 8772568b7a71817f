import { remembered } from '../../memory/remembered.js';
import { sliceOf, type Span } from '../../text/span.js';
import { widthOf } from '../../text/characters.js';
import type { LineIndex } from '../../text/lines.js';
import type { Steps } from '../../text/steps.js';
import type { PageCut } from '../cuts/cut.js';
import { markOf, type LineMark } from './mark.js';

/** A line that is not blank. Its span has no blanks at either end. */
export interface PrintedLine extends Span {
  /** From 0, as in the line index. */
  readonly number: number;
  readonly mark: LineMark;
  /** Offset of the first character after indent and marks. */
  readonly contentStart: number;
  /** Width of the blank before the first character, in full squares (0 or more). */
  readonly indent: number;
  /** What is printed, without marks, glosses and watermarks; the middle of a very long line is left out. */
  readonly bare: string;
  /** In full squares. */
  readonly width: number;
}

/** A line longer than this is never a heading or one line of a column: its ends tell what it is. */
const LONGEST_WHOLE = 4000;
const END_SHOWN = 1000;
const BLANK = /\s/;

/** The lines of the text that are not blank, as a reader sees them. */
export function* readLines(text: string, lines: LineIndex, cuts: readonly PageCut[]): Steps<PrintedLine[]> {
  const printed: PrintedLine[] = [];
  let cut = 0;
  for (let number = 0; number < lines.count; number++) {
    const span = trimmed(text, lines.span(number));
    if (number % 256 === 255 || span.end - span.start > LONGEST_WHOLE) yield;
    if (span.start === span.end) continue;
    while ((cuts[cut]?.end ?? Infinity) <= span.start) cut++;
    const inside: PageCut[] = [];
    for (let next = cuts[cut]; next && next.start < span.end; next = cuts[++cut]) inside.push(next);
    printed.push(readLine(text, lines.span(number).start, span, number, inside));
  }
  return printed;
}

function readLine(text: string, lineStart: number, span: Span, number: number, cuts: readonly PageCut[]): PrintedLine {
  const isPlain = cuts.length === 0 && span.end - span.start <= LONGEST_WHOLE;
  const { mark, bare, width } = isPlain ? faceOf(sliceOf(text, span)) : readFace(text, span, cuts);
  return { start: span.start, end: span.end, number, mark, contentStart: span.start + mark.length, indent: indentOf(text, lineStart, span.start), bare, width };
}

/** What the characters of a line tell, wherever it stands. */
type Face = Pick<PrintedLine, 'mark' | 'bare' | 'width'>;

const faceOf = remembered((line): Face => readFace(line, { start: 0, end: line.length }, []));

function readFace(text: string, { start, end }: Span, cuts: readonly PageCut[]): Face {
  const mark = markOf(text.slice(start, Math.min(end, start + 64)));
  const bare = bareText(text, { start: start + mark.length, end }, cuts);
  return { mark, bare, width: widthOf(bare) };
}

/** The span without the blanks at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && BLANK.test(text[start] ?? '')) start++;
  while (end > start && BLANK.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

function indentOf(text: string, from: number, to: number): number {
  let squares = 0;
  for (let i = from; i < to && squares < 16; i++) squares += text[i] === '\t' ? 2 : text[i] === '\u3000' ? 1 : 0.5;
  return squares;
}

function bareText(text: string, span: Span, cuts: readonly PageCut[]): string {
  if (span.end - span.start > LONGEST_WHOLE) return text.slice(span.start, span.start + END_SHOWN) + text.slice(span.end - END_SHOWN, span.end);
  let bare = '';
  let at = span.start;
  for (const cut of cuts) {
    if (cut.start < at || cut.end > span.end) continue;
    bare += text.slice(at, cut.start);
    at = cut.end;
  }
  return (bare + text.slice(at, span.end)).replaceAll('**', '').trim();
}

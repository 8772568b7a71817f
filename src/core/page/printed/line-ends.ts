import { remembered, rememberedBy } from '../../memory/remembered.js';
import { isDigitAt } from '../../text/characters.js';
import type { Certainty } from '../../text/certainty.js';
import { moved, sliceOf, type Span } from '../../text/span.js';
import { runToEnd, type Steps } from '../../text/steps.js';
import { addedUp, fitsBetter, isNear, MOST_PLAY, NOTHING, TOLERANCE, WIDER, type Measure } from './measures.js';
import { gapsIn, holdsBlank, type Gap } from './segments.js';

/** A gap where a printed line ended. */
export interface LineEnd extends Span {
  readonly certainty: Certainty;
  /** Line ends of the paragraph that lie near its pitch. */
  readonly alike: number;
  readonly pitch: number;
}

/** The printed lines that one line of the source holds. */
export interface PrintedLines {
  readonly ends: readonly LineEnd[];
  /** Gaps that are no line ends: between names, halves of a slogan, ordinary spacing. */
  readonly kept: readonly Gap[];
  /** Full squares to a printed line, or null where the text was not set in lines that can be told. */
  readonly pitch: number | null;
  /** Full squares of the first and the last printed line. */
  readonly first: number;
  readonly last: number;
}

export const NO_LINES: PrintedLines = { ends: [], kept: [], pitch: null, first: 0, last: 0 };

const DRIFT = 2;
/** So many line ends near the pitch prove one another. */
const PROOF = 4;
const NARROWEST = 5;
const WIDEST = 45;
/** A printed line is seldom so short, as a share of the pitch. */
const SHORT_SHARE = 0.6;
const LONGEST_SLOGAN = 30;
/** No more than this of the text around a paragraph is looked at. */
const CONTEXT = 64;
const LONGEST_REMEMBERED = 4000;

/**
 * Which gaps of a paragraph are ends of printed lines. The pitch is the width that most segments between gaps have; it may drift
 * slowly where the column runs around a picture.
 * @param shared the pitch of the paragraphs around it, for a paragraph too short to show one itself
 */
export function* printedLinesOf(text: string, span: Span, shared: number | null): Steps<PrintedLines> {
  if (span.end - span.start > LONGEST_REMEMBERED) return yield* readLines(text, span, shared);
  if (!holdsBlank(text, span)) return solidLine(sliceOf(text, span));
  const from = Math.max(0, span.start - CONTEXT);
  return linesIn(text.slice(from, span.end + CONTEXT), moved(span, -from), shared).placedAt(from);
}

/** A text without blanks: one printed line, as far as can be told. */
const solidLine = remembered((text): PrintedLines => runToEnd(readLines(text, { start: 0, end: text.length }, null)));

/** Printed lines in the text around them, placed where that stands: anew only when that changes. */
class LinesInContext {
  #placed: { readonly at: number; readonly lines: PrintedLines };

  constructor(private readonly lines: PrintedLines) {
    this.#placed = { at: 0, lines };
  }

  placedAt(at: number): PrintedLines {
    if (this.#placed.at === at) return this.#placed.lines;
    const { ends, kept, pitch, first, last } = this.lines;
    const lines = { ends: ends.map((end) => movedEnd(end, at)), kept: kept.map((gap) => movedGap(gap, at)), pitch, first, last };
    this.#placed = { at, lines };
    return lines;
  }
}

function movedEnd({ start, end, certainty, alike, pitch }: LineEnd, by: number): LineEnd {
  return { start: start + by, end: end + by, certainty, alike, pitch };
}

function movedGap({ start, end, strong, typed, width, narrow, marks }: Gap, by: number): Gap {
  return { start: start + by, end: end + by, strong, typed, width, narrow, marks };
}

/** All that the printed lines of a span depend on. */
export function aroundSpan(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - CONTEXT);
  return `${start - from} ${end - from}\n${text.slice(from, end + CONTEXT)}`;
}

const linesIn = rememberedBy(
  (text: string, span: Span, shared: number | null) => `${shared} ${aroundSpan(text, span)}`,
  (text: string, span: Span, shared: number | null) => new LinesInContext(runToEnd(readLines(text, span, shared))),
);

function* readLines(text: string, span: Span, shared: number | null): Steps<PrintedLines> {
  const { gaps, rest } = yield* gapsIn(text, span);
  const own = pitchOf(withoutTyped(gaps));
  const pitch = own ?? (shared !== null && gaps.some((gap, i) => isNear(gap, shared, i === 0)) ? shared : null);
  const total = gaps.reduce((sum, gap) => sum + gap.width, rest);
  const unset = { ends: [], kept: gaps.filter(({ typed }) => !typed), pitch: null, first: total, last: total };
  if (pitch === null) return unset;
  const { taken, kept, last } = takeLineEnds(text, gaps, pitch, rest);
  const near = taken.filter((gap, i) => isNear(gap, pitch, i === 0) || drifts(taken, i)).length;
  const short = taken.filter(({ width, narrow }) => width + narrow * WIDER < pitch * SHORT_SHARE).length;
  // Where so many are short and few near the pitch, the widths that agree do so by chance: a list with names, one set like the other.
  if (taken.length >= PROOF && short * 3 > taken.length && near * 3 < taken.length * 2) return unset;
  const alike = near + (own === null ? 1 : 0);
  const ends = taken.map((gap, i): LineEnd => ({
    start: gap.start, end: gap.end, alike, pitch,
    certainty: near >= PROOF && (isNear(gap, pitch, i === 0) || drifts(taken, i)) ? 'certain' : 'likely',
  }));
  return { ends, kept, pitch, first: taken[0] ? taken[0].width + taken[0].narrow * WIDER / 2 : total, last };
}

function takeLineEnds(text: string, gaps: readonly Gap[], pitch: number, rest: number): { taken: Gap[]; kept: Gap[]; last: number } {
  const taken: Gap[] = [];
  const kept: Gap[] = [];
  let line = NOTHING;
  const isAfterNumber = ({ typed, start }: Gap): boolean => typed && isDigitAt(text, start - 1);
  // One number alone between two spaces is no habit: a line may end after it.
  const setsNumbersApart = gaps.filter(isAfterNumber).length > 1;
  for (const [i, gap] of gaps.entries()) {
    line = addedUp(line, gap);
    if (gap.typed && ((setsNumbersApart && isAfterNumber(gap)) || !endsLine(line, gaps, i, pitch, rest))) continue;
    const near = isNear(line, pitch, taken.length === 0) || isLike(line, taken.at(-1)) || (gap.strong && isLike(line, gaps[i + 1]));
    if (gap.typed) {
      taken.push({ ...gap, ...line });
      line = NOTHING;
    } else if (gap.strong ? near || !isInSlogan(text, gap) : near && (isSteady(line, taken.at(-1)) || !fitsBetter(line, gaps[i + 1], pitch))) {
      taken.push({ ...gap, ...line });
      line = NOTHING;
    } else {
      kept.push(gap);
    }
  }
  return { taken, kept, last: line.width + rest };
}

/** The gaps as they are when the spaces around numbers are taken for typing. */
function withoutTyped(gaps: readonly Gap[]): Gap[] {
  const firm: Gap[] = [];
  let carried = NOTHING;
  for (const gap of gaps) {
    carried = addedUp(carried, gap);
    if (gap.typed) continue;
    firm.push({ ...gap, ...carried });
    carried = NOTHING;
  }
  return firm;
}

/** Whether the line ends at a space beside a number: it is full there, and what follows up to the next line end is one line again. */
function endsLine(line: Measure, gaps: readonly Gap[], at: number, pitch: number, rest: number): boolean {
  let next = NOTHING;
  let end = at + 1;
  for (; end < gaps.length && next.width <= 2 * pitch; end++) {
    next = addedUp(next, gaps[end] ?? NOTHING);
    if (gaps[end]?.strong) break;
  }
  const isLast = end >= gaps.length;
  if (isLast) next = { ...next, width: next.width + rest };
  const followed = isLast ? next.width <= pitch + TOLERANCE : isNear(next, pitch, false);
  return Math.abs(line.width + line.narrow * WIDER / 2 - pitch) <= 1 && followed && !fitsBetter(line, gaps[at + 1], pitch) && (isLast || next.width + line.width > pitch + TOLERANCE + MOST_PLAY);
}

/** The commonest width of the segments that have a gap on both sides; null where no two agree. */
function pitchOf(gaps: readonly Gap[]): number | null {
  const widths = gaps.slice(1).filter((gap) => gap.strong && gap.width >= NARROWEST && gap.width <= WIDEST).map((gap) => gap.width);
  const votes = new Map<number, number>();
  for (const width of widths) {
    for (let near = width - 1; near <= width + 1; near += 0.5) votes.set(near, (votes.get(near) ?? 0) + 1 - Math.abs(near - width) / 4);
  }
  let best: number | null = null;
  for (const [width, count] of votes) if (count >= 1.5 && count > (best === null ? 0 : votes.get(best) ?? 0)) best = width;
  return best;
}

/** Whether the printed line is about as wide as its neighbour, in a column that runs around a picture. */
function isLike(line: Measure, other: Measure | undefined): boolean {
  return other !== undefined && line.width >= NARROWEST && Math.abs(other.width - line.width) <= DRIFT;
}

/** Whether the printed line is as wide as the one before it. */
function isSteady(line: Measure, before: Measure | undefined): boolean {
  return before !== undefined && Math.abs(before.width - line.width) <= 0.5;
}

function drifts(taken: readonly Gap[], at: number): boolean {
  const line = taken[at];
  return line !== undefined && (isLike(line, taken[at - 1]) || isLike(line, taken[at + 1]));
}

/** Whether the gap stands between two halves without punctuation inside quotes or book-title marks. */
export function isInSlogan(text: string, gap: Span): boolean {
  const before = /[“"「『《〈]([^“”"「」『』《》〈〉，。,；;！？、]{2,})$/u.exec(text.slice(Math.max(0, gap.start - LONGEST_SLOGAN), gap.start));
  const after = /^([^“”"「」『』《》〈〉，。,；;、]{2,}?)[”"」』》〉]/u.exec(text.slice(gap.end, gap.end + LONGEST_SLOGAN));
  return before !== null && after !== null;
}

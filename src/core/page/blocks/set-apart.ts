import { endsSentence } from '../../text/characters.js';
import type { PrintedLine } from '../lines/line.js';
import { fillsColumn, FULL_LINE_TOLERANCE } from '../lines/pitch.js';
import type { LineSign } from '../lines/sign.js';
import type { Draft } from './draft.js';

/** A line with what is known of its column. */
export interface Entry {
  readonly line: PrintedLine;
  readonly sign: LineSign | null;
  /** Whether it is a row of a listing. */
  readonly listed: boolean;
  readonly pitch: number | null;
  /** The pitch that a line near by shows. */
  readonly pitchNear: number | null;
}

/** An unindented first line that lost its indent is this much narrower than its column. */
const INDENT = 2;
const FIRST_LINE_TOLERANCE = 1.25;
/** So many paragraphs cut by a blank line, and so large a share of all blank lines, are the habit of an engine. */
const LEAST_CUTS = 3;
const LEAST_SHARE = 0.15;
/** So many first lines show that indents were lost. */
const LEAST_NARROW = 2;
/** A full line is at most this much narrower than its column, and a first line at least so much, where they must be told apart. */
const WIDEST_GAP = 1.25;
/** Punctuation inside a line, as headings seldom have. */
const CLAUSE = /[，,。、；]./u;

/** What an engine made of the space between printed lines and before the first ones. */
export interface EngineHabit {
  /** It sets blank lines not only between paragraphs but also between printed lines. */
  readonly setsApart: boolean;
  /** It gives the first line of a paragraph without its indent: there a line as wide as the column never is the first. */
  readonly losesIndents: boolean;
}

export const NO_HABIT: EngineHabit = { setsApart: false, losesIndents: false };

export function engineHabit(entries: readonly Entry[]): EngineHabit {
  const narrows = losesIndents(entries);
  return { setsApart: setsLinesApart(entries, narrows), losesIndents: narrows };
}

/** @param narrows whether first lines are narrower than their column */
function setsLinesApart(entries: readonly Entry[], narrows: boolean): boolean {
  let blanks = 0;
  let cuts = 0;
  for (const [i, { line }] of entries.entries()) {
    const last = entries[i - 1];
    if (!last || line.number === last.line.number + 1) continue;
    blanks++;
    if (last.pitchNear === null || endsSentence(last.line.bare)) continue;
    if (fillsColumn(last.line.width, last.pitchNear) && CLAUSE.test(last.line.bare)) cuts++;
    else if (narrows && isPrintedWidth(last.line.width, last.pitchNear) && isFullWidth(line, last.pitchNear)) cuts++;
  }
  return cuts >= LEAST_CUTS && cuts >= LEAST_SHARE * blanks;
}

/** Whether lines below the ends of paragraphs are narrower than their column by an indent; a full line that ends a sentence need not be one. */
function losesIndents(entries: readonly Entry[]): boolean {
  let narrow = 0;
  let full = 0;
  for (const [i, { line, sign, pitchNear }] of entries.entries()) {
    const last = entries[i - 1]?.line;
    if (!last || pitchNear === null || sign !== null || !endsSentence(last.bare)) continue;
    if (!isFullWidth(line, pitchNear)) narrow += line.indent < 1 && isFirstLine(line.width, pitchNear) ? 1 : 0;
    else if (last.width <= pitchNear - FULL_LINE_TOLERANCE) full++;
  }
  return narrow >= LEAST_NARROW && narrow > 2 * full;
}

/** The blocks around one, as far as they are known. */
export interface BlockPlace {
  readonly before: Draft | undefined;
  /** The line below it. */
  readonly below: Entry | undefined;
}

/** The pitch of the printed lines that a block holds one to a line, or null. */
export function pitchOfBlock(entries: readonly Entry[], { before, below }: BlockPlace, habit: EngineHabit): number | null {
  const [first] = entries;
  if (!first) return null;
  if (entries.length > 1 && (first.pitch !== null || !habit.setsApart)) return first.pitch;
  if (beginsIndented(first, habit)) return first.pitchNear;
  const isText = habit.setsApart
    ? areColumnLines(entries) && (holdsClauses(entries) || goesOnFrom(before, first) || goesOnInto(entries.at(-1), below, habit))
    : isFullLine(first) && holdsClauses(entries);
  return isText ? first.pitchNear : null;
}

/** Whether a line begins a paragraph by its indent: with it, the line is as wide as the column, as no heading between its margins is. */
function beginsIndented({ line: { indent, width, mark }, sign, pitchNear }: Entry, { setsApart }: EngineHabit): boolean {
  return setsApart && pitchNear !== null && sign === null && mark.kind === 'none' && Math.abs(indent - INDENT) <= 0.5 && Math.abs(indent + width - pitchNear) <= WIDEST_GAP;
}

/** Whether `line` is the first line of a paragraph that `below` goes on, whatever stands above it. */
export function beginsParagraph({ line, sign, pitchNear }: Entry, below: Entry | undefined, habit: EngineHabit): boolean {
  return pitchNear !== null && sign === null && isFirstLine(line.width, pitchNear) && goesOnInto({ line, sign, listed: false, pitch: null, pitchNear }, below, habit);
}

/** Whether the line below is as wide as the column: no first line is, where indents were lost. */
function goesOnInto(last: Entry | undefined, below: Entry | undefined, { setsApart, losesIndents }: EngineHabit): boolean {
  if (!setsApart || !losesIndents || !last || !below || last.pitchNear === null || endsSentence(last.line.bare)) return false;
  if (below.line.number <= last.line.number + 2 && isFirstLine(last.line.width, last.pitchNear) && isShortRest(below, last.pitchNear)) return true;
  if (below.line.width < last.line.width + WIDEST_GAP && !isFullWidth(last.line, last.pitchNear)) return false;
  return below.sign === null && below.line.number <= last.line.number + 2 && isFullWidth(below.line, last.pitchNear) && CLAUSE.test(below.line.bare);
}

/** Whether a line ends a sentence in less than the first line of a paragraph takes: it is the last of one, for no text is so short. */
function isShortRest({ line: { indent, width, bare }, sign }: Entry, pitch: number): boolean {
  return sign === null && indent < 1 && endsSentence(bare) && width < pitch - INDENT - FIRST_LINE_TOLERANCE;
}

function isFullWidth({ indent, width, mark }: PrintedLine, pitch: number): boolean {
  return mark.kind === 'none' && indent < 1 && width >= pitch - WIDEST_GAP && width <= pitch + FULL_LINE_TOLERANCE;
}

/** What no heading does: hold more than one clause, or begin a report. */
function holdsClauses(entries: readonly Entry[]): boolean {
  return entries[0]?.sign === 'opening' || CLAUSE.test(entries.map(({ line }) => line.bare).join(''));
}

function isFullLine({ line, sign, pitchNear }: Entry): boolean {
  return pitchNear !== null && (sign === null || sign === 'opening') && fillsColumn(line.width, pitchNear);
}

/** Whether each line fills its column, but for the indent of the first and what the last is short of. */
function areColumnLines(entries: readonly Entry[]): boolean {
  return entries.every((entry, i) => {
    const { line: { width }, pitchNear } = entry;
    if (isFullLine(entry)) return true;
    return entry.sign === null && pitchNear !== null && (i === 0 ? isFirstLine(width, pitchNear) : i === entries.length - 1 && width < pitchNear);
  });
}

/** Whether the block before stops at the end of a full line, in mid-sentence, and the line may go on there. */
function goesOnFrom(before: Draft | undefined, { line, sign }: Entry): boolean {
  const last = before?.lines.at(-1);
  if (!before || !last || before.pitch === null || endsSentence(before.bare)) return false;
  return fillsColumn(last.width, before.pitch) && sign === null && line.mark.kind === 'none' && line.indent < 1;
}

/** Whether a line of this width can be a whole printed line, the first one of a paragraph included. */
export function isPrintedWidth(width: number, pitch: number): boolean {
  return fillsColumn(width, pitch) || isFirstLine(width, pitch);
}

function isFirstLine(width: number, pitch: number): boolean {
  return Math.abs(width - (pitch - INDENT)) <= FIRST_LINE_TOLERANCE;
}

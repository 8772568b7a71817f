import { endsSentence } from '../../text/characters.js';
import type { PrintedLine } from '../lines/line.js';
import { FULL_LINE_TOLERANCE } from '../lines/pitch.js';
import type { LineSign } from '../lines/sign.js';
import type { Draft } from './draft.js';

/** A line with what is known of its column. */
export interface Entry {
  readonly line: PrintedLine;
  readonly sign: LineSign | null;
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
/** Punctuation inside a line, as headings seldom have. */
const CLAUSE = /[，,。、；]./u;

/** Whether the page has blank lines not only between paragraphs but also between printed lines, as some engines set them. */
export function setsLinesApart(entries: readonly Entry[]): boolean {
  let blanks = 0;
  let cuts = 0;
  for (const [i, { line }] of entries.entries()) {
    const last = entries[i - 1];
    if (!last || line.number === last.line.number + 1) continue;
    blanks++;
    if (last.pitchNear !== null && fillsColumn(last.line.width, last.pitchNear) && CLAUSE.test(last.line.bare) && !endsSentence(last.line.bare)) cuts++;
  }
  return cuts >= LEAST_CUTS && cuts >= LEAST_SHARE * blanks;
}

/**
 * The pitch of the printed lines that a block holds one to a line, or null.
 * @param before the block before it
 * @param isApart see `setsLinesApart`
 */
export function pitchOfBlock(entries: readonly Entry[], before: Draft | undefined, isApart: boolean): number | null {
  const [first] = entries;
  if (!first) return null;
  if (entries.length > 1 && (first.pitch !== null || !isApart)) return first.pitch;
  const isText = isApart ? areColumnLines(entries) && (holdsClauses(entries) || goesOnFrom(before, first)) : isFullLine(first) && holdsClauses(entries);
  return isText ? first.pitchNear : null;
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

function fillsColumn(width: number, pitch: number): boolean {
  return Math.abs(width - pitch) <= FULL_LINE_TOLERANCE;
}

function isFirstLine(width: number, pitch: number): boolean {
  return Math.abs(width - (pitch - INDENT)) <= FIRST_LINE_TOLERANCE;
}

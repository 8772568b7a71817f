import { isLatinLetterAt } from '../../text/characters.js';
import type { Steps } from '../../text/steps.js';
import type { PrintedLine } from '../lines/line.js';
import { linesAsPrinted } from '../printed/as-printed.js';
import { linePitches, pitchesNear } from '../lines/pitch.js';
import { rowsAmong } from '../lines/rows.js';
import { signOf } from '../lines/sign.js';
import { datelineOf } from '../words/dateline.js';
import type { Draft } from './draft.js';
import { goesOn, MOST_INDENT, SHORT_HEADING } from './goes-on.js';
import { beginsParagraph, type BlockPlace, engineHabit, type EngineHabit, type Entry, NO_HABIT, pitchOfBlock } from './set-apart.js';

const LINES_SHOWN = 100;
const LINES_A_STEP = 16;

/** Puts together the lines that were printed together: the lines of a paragraph, of a heading, of a caption. */
export function* groupLines(lines: readonly PrintedLine[]): Steps<Draft[]> {
  const drafts: Draft[] = [];
  const texts = yield* readTextLines(lines);
  const entries = texts.flatMap(({ printed }) => printed);
  const habit = engineHabit(entries);
  const usesIndent = lines.filter((line) => line.indent >= 1 && line.indent <= MOST_INDENT && line.mark.kind === 'none').length >= 2;
  let open = { lines: [] as PrintedLine[], printed: [] as Entry[] };
  let at = 0;
  for (const [i, { line, printed }] of texts.entries()) {
    if (i % LINES_A_STEP === LINES_A_STEP - 1) yield;
    const [entry, next] = [entries[at], entries[at + 1]];
    at += printed.length;
    if (!entry) continue;
    if (open.lines.length > 0 && (!goesOn(open.printed, entry, usesIndent, next) || isBelowHeading(open.printed, entry, next, habit))) {
      drafts.push(draftOf(open, { before: drafts.at(-1), below: entry }, habit));
      open = { lines: [], printed: [] };
    }
    open.lines.push(line);
    open.printed.push(...printed);
  }
  if (open.lines.length > 0) drafts.push(draftOf(open, { before: drafts.at(-1), below: undefined }, habit));
  return drafts;
}

/** A line of the text with the printed lines that it holds. */
interface TextLine {
  readonly line: PrintedLine;
  readonly printed: readonly Entry[];
}

function* readTextLines(lines: readonly PrintedLine[]): Steps<TextLine[]> {
  const parted = yield* linesAsPrinted(lines);
  const printed = parted.flat();
  const signs = lines.map(signOf);
  const rows = rowsAmong(lines, signs);
  const pitches = yield* linePitches(printed, parted.flatMap((parts, i) => parts.map(() => rows[i] ?? false)));
  const near = pitchesNear(printed, pitches);
  const texts: TextLine[] = [];
  let at = 0;
  for (const [i, line] of lines.entries()) {
    if (i % LINES_A_STEP === LINES_A_STEP - 1) yield;
    const sign = signs[i] ?? null;
    const listed = rows[i] ?? false;
    texts.push({
      line,
      printed: (parted[i] ?? []).map((part, k): Entry => ({ line: part, sign: k === 0 ? sign : null, listed, pitch: pitches[at + k] ?? null, pitchNear: near[at + k] ?? null })),
    });
    at += parted[i]?.length ?? 0;
  }
  return texts;
}

/** Whether a paragraph begins below short lines that are no part of it. */
function isBelowHeading(open: readonly Entry[], next: Entry, below: Entry | undefined, habit: EngineHabit): boolean {
  return open.every(({ line }) => line.width < next.line.width - SHORT_HEADING) && beginsParagraph(next, below, habit);
}

/** @param open the lines of the text, and the printed lines in them */
function draftOf({ lines, printed }: { readonly lines: readonly PrintedLine[]; readonly printed: readonly Entry[] }, place: BlockPlace, habit: EngineHabit): Draft {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) throw new RangeError('a block has at least one line');
  const shown = lines.length > 2 * LINES_SHOWN ? [...lines.slice(0, LINES_SHOWN), ...lines.slice(-LINES_SHOWN)] : lines;
  const bare = shown.map((line) => line.bare).reduce((text, line) => text + glueBetween(text, line) + line);
  const above = place.before?.lines.at(-1)?.number ?? -1;
  return {
    start: first.start, end: last.end, contentStart: first.contentStart, lines, bare,
    width: lines.reduce((sum, line) => sum + line.width, 0),
    sign: printed[0]?.sign ?? (lines.length > 1 && datelineOf(bare) ? 'opening' : null), gap: first.number - above - 1, listed: printed[0]?.listed ?? false,
    pitch: printed.length > lines.length ? pitchOfParted(lines, printed) : pitchOfBlock(printed, place, habit), column: habit.setsApart ? printed[0]?.pitchNear ?? null : null,
  };
}

/** The pitch at which lines of the text hold several printed lines; null where all stand in one, which shows its own. */
function pitchOfParted(lines: readonly PrintedLine[], [first]: readonly Entry[]): number | null {
  return lines.length === 1 ? null : first?.pitch ?? first?.pitchNear ?? null;
}

/** Cuts a block before some of its lines, given by their indices in it, ascending. */
export function cutDraft(draft: Draft, before: readonly number[]): Draft[] {
  const cuts = [0, ...before, draft.lines.length];
  const pieces: Draft[] = [];
  for (const [i, from] of cuts.slice(0, -1).entries()) {
    const lines = draft.lines.slice(from, cuts[i + 1]);
    const printed = lines.map((line): Entry => ({ line, sign: signOf(line), listed: draft.listed, pitch: draft.pitch, pitchNear: draft.pitch }));
    const piece = draftOf({ lines, printed }, { before: pieces.at(-1), below: undefined }, NO_HABIT);
    pieces.push(i === 0 ? { ...piece, gap: draft.gap } : piece);
  }
  return pieces;
}

/** Between Latin words a line end is a space; between Chinese characters it is nothing. */
export function glueBetween(before: string, after: string): '' | ' ' {
  return isLatinLetterAt(before, before.length - 1) && isLatinLetterAt(after, 0) ? ' ' : '';
}

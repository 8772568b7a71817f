import { isLatinLetterAt } from '../../text/characters.js';
import type { Steps } from '../../text/steps.js';
import type { PrintedLine } from '../lines/line.js';
import { linePitches, pitchOfPage } from '../lines/pitch.js';
import { signOf } from '../lines/sign.js';
import { datelineOf } from '../words/dateline.js';
import type { Draft } from './draft.js';
import { goesOn, MOST_INDENT, SHORT_HEADING } from './goes-on.js';
import { beginsParagraph, type BlockPlace, engineHabit, type EngineHabit, type Entry, NO_HABIT, pitchOfBlock } from './set-apart.js';

/** In lines. */
const BORROWED_FROM = 40;
const LINES_SHOWN = 100;
const LINES_A_STEP = 16;

/** Puts together the lines that were printed together: the lines of a paragraph, of a heading, of a caption. */
export function* groupLines(lines: readonly PrintedLine[]): Steps<Draft[]> {
  const pitches = yield* linePitches(lines);
  const near = pitchesNear(lines, pitches);
  const drafts: Draft[] = [];
  let open: Entry[] = [];
  const entries: Entry[] = [];
  for (const [i, line] of lines.entries()) {
    if (i % LINES_A_STEP === LINES_A_STEP - 1) yield;
    entries.push({ line, sign: signOf(line), pitch: pitches[i] ?? null, pitchNear: near[i] ?? null });
  }
  const habit = engineHabit(entries);
  const usesIndent = lines.filter((line) => line.indent >= 1 && line.indent <= MOST_INDENT && line.mark.kind === 'none').length >= 2;
  for (const [i, entry] of entries.entries()) {
    if (i % LINES_A_STEP === LINES_A_STEP - 1) yield;
    const next = entries[i + 1];
    if (open.length > 0 && (!goesOn(open, entry, usesIndent, next) || isBelowHeading(open, entry, next, habit))) {
      drafts.push(draftOf(open, { before: drafts.at(-1), below: entry }, habit));
      open = [];
    }
    open.push(entry);
  }
  if (open.length > 0) drafts.push(draftOf(open, { before: drafts.at(-1), below: undefined }, habit));
  return drafts;
}

/** For each line the pitch of the nearest other line that shows one, no further away than `BORROWED_FROM`; of two as near, of the one above. */
function pitchesNear(lines: readonly PrintedLine[], pitches: readonly (number | null)[]): (number | null)[] {
  const onPage = pitches.every((pitch) => pitch === null) ? pitchOfPage(lines) : null;
  if (onPage !== null) return pitches.map(() => onPage);
  const above = lastShown(pitches);
  const below = lastShown([...pitches].reverse()).reverse();
  return pitches.map((_, i) => {
    const near = [above[i], below[i]].filter((found) => found !== undefined && found.distance <= BORROWED_FROM);
    return near.reduce((best, found) => (best && found && found.distance >= best.distance ? best : found), undefined)?.pitch ?? null;
  });
}

/** For each line the last pitch that a line before it shows. */
function lastShown(pitches: readonly (number | null)[]): ({ readonly pitch: number; readonly distance: number } | undefined)[] {
  let last: { readonly pitch: number; readonly at: number } | undefined;
  return pitches.map((pitch, i) => {
    const found = last && { pitch: last.pitch, distance: i - last.at };
    if (pitch !== null) last = { pitch, at: i };
    return found;
  });
}

/** Whether a paragraph begins below short lines that are no part of it. */
function isBelowHeading(open: readonly Entry[], next: Entry, below: Entry | undefined, habit: EngineHabit): boolean {
  return open.every(({ line }) => line.width < next.line.width - SHORT_HEADING) && beginsParagraph(next, below, habit);
}

function draftOf(entries: readonly Entry[], place: BlockPlace, habit: EngineHabit): Draft {
  const lines = entries.map((entry) => entry.line);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) throw new RangeError('a block has at least one line');
  const shown = lines.length > 2 * LINES_SHOWN ? [...lines.slice(0, LINES_SHOWN), ...lines.slice(-LINES_SHOWN)] : lines;
  const bare = shown.map((line) => line.bare).reduce((text, line) => text + glueBetween(text, line) + line);
  const above = place.before?.lines.at(-1)?.number ?? -1;
  return {
    start: first.start, end: last.end, contentStart: first.contentStart, lines, bare,
    width: lines.reduce((sum, line) => sum + line.width, 0),
    sign: entries[0]?.sign ?? (lines.length > 1 && datelineOf(bare) ? 'opening' : null), gap: first.number - above - 1,
    pitch: pitchOfBlock(entries, place, habit), column: habit.setsApart ? entries[0]?.pitchNear ?? null : null,
  };
}

/** Cuts a block before some of its lines, given by their indices in it, ascending. */
export function cutDraft(draft: Draft, before: readonly number[]): Draft[] {
  const cuts = [0, ...before, draft.lines.length];
  const pieces: Draft[] = [];
  for (const [i, from] of cuts.slice(0, -1).entries()) {
    const entries = draft.lines.slice(from, cuts[i + 1]).map((line): Entry => ({ line, sign: signOf(line), pitch: draft.pitch, pitchNear: draft.pitch }));
    const piece = draftOf(entries, { before: pieces.at(-1), below: undefined }, NO_HABIT);
    pieces.push(i === 0 ? { ...piece, gap: draft.gap } : piece);
  }
  return pieces;
}

/** Between Latin words a line end is a space; between Chinese characters it is nothing. */
export function glueBetween(before: string, after: string): '' | ' ' {
  return isLatinLetterAt(before, before.length - 1) && isLatinLetterAt(after, 0) ? ' ' : '';
}

import { endsSentence } from '../../text/characters.js';
import type { Steps } from '../../text/steps.js';
import type { PrintedLine } from './line.js';
import { areClosed, isListing, shapeOf, type LineShape } from './listing.js';

/** Printed columns are narrower than this, in full squares. */
export const WIDEST_COLUMN = 50;
const NARROWEST_COLUMN = 5;
const REACH = 6;
/** Verse of a few lines in running text is seen among the lines right beside each. */
const VERSE_REACH = 2;
/** So many lines that stop in mid-sentence far from the pitch, half as many as at it, were broken by a poet. */
const LEAST_RAGGED = 2;
/** The first line of a paragraph is as much narrower, its indent lost. */
const WIDEST_INDENT = 3.25;
const WIDEST_VERSE = 16;
const LEAST_STANZA = 4;
/** A stanza has a mark in fewer of its lines. */
const LEAST_MARKED = 0.4;
/** How far away a line may be that lends its pitch. In lines. */
const BORROWED_FROM = 40;
const LEAST_SHARE = 0.3;
const LEAST_VOTES = 3;
/** Lines that must agree where a blank line stands behind each: paragraphs and headings stand so too. */
const LEAST_APART = 5;
/** A line counts as full when it is at most this much narrower than its column (punctuation may be squeezed or hung). */
export const FULL_LINE_TOLERANCE = 1.75;

/** Whether a line is about as wide as its column. */
export function fillsColumn(width: number, pitch: number): boolean {
  return Math.abs(width - pitch) <= FULL_LINE_TOLERANCE;
}

/** A line's width and whether it stops inside a sentence. */
interface Voter {
  readonly width: number;
  readonly open: boolean;
  readonly number: number;
  readonly indent: number;
  readonly shape: LineShape;
}

/**
 * The width of the column in which each line was printed, or null where the lines around it were not printed at one width.
 * Neighbours vote: a pitch needs three lines of about the same width, most of which stop in the middle of a sentence.
 * @param rows which lines are rows of a listing: they have no vote
 */
export function* linePitches(lines: readonly PrintedLine[], rows: readonly boolean[] = []): Steps<(number | null)[]> {
  const voters: Voter[] = [];
  for (const [i, { width, bare, number, indent }] of lines.entries()) {
    if (voters.length % 512 === 511) yield;
    voters.push({ width: rows[i] ? 0 : width, number, indent, open: !endsSentence(bare), shape: shapeOf(bare) });
  }
  const pitches: (number | null)[] = [];
  for (let i = 0; i < voters.length; i++) {
    if (i % 512 === 511) yield;
    pitches.push(pitchAround(voters, i));
  }
  return pitches;
}

function pitchAround(voters: readonly Voter[], at: number): number | null {
  const close = votersNear(voters, at, 1);
  if (areClosed(close.filter(({ number }) => Math.abs(number - (voters[at]?.number ?? 0)) <= VERSE_REACH).map(({ shape }) => shape))) return null;
  if (close.length >= LEAST_VOTES) return pitchShown(voters, at, close, LEAST_VOTES);
  return pitchShown(voters, at, votersNear(voters, at, 2), LEAST_APART);
}

/** Lines between two others that must agree on the width of a page's columns, and their share of all such lines. */
const [LEAST_INNER, INNER_SHARE] = [6, 0.6];

/**
 * The width of the columns of a page on which no lines near each other show one, or null: paragraphs of three lines between blank lines
 * have but one line each that is as wide as the column.
 */
export function pitchOfPage(lines: readonly PrintedLine[]): number | null {
  const inner = lines.filter(({ number, width }, i) => width >= NARROWEST_COLUMN && width <= WIDEST_COLUMN && lines[i - 1]?.number === number - 1 && lines[i + 1]?.number === number + 1);
  const widths = inner.map(({ width }) => width).sort((a, b) => a - b);
  const middle = widths[Math.floor(widths.length / 2)];
  const alike = inner.filter(({ width }) => middle !== undefined && Math.abs(width - middle) <= 1);
  if (alike.length < LEAST_INNER || alike.length < inner.length * INNER_SHARE || alike.filter(({ bare }) => endsSentence(bare)).length * 2 > alike.length) return null;
  return isListing(alike.map(({ bare }) => shapeOf(bare))) ? null : alike.reduce((widest, { width }) => Math.max(widest, width), 0);
}

/** So many lines that stop in mid-sentence, and so large a share of them, are as wide as the column or narrower by an indent. */
const [LEAST_OPEN, OPEN_SHARE] = [6, 0.8];
const INDENT = 2;
/** So many lines that are wider by an indent show that the others are first lines. */
const LEAST_WIDER = 2;

/**
 * The width of the columns of a page that has a blank line behind each printed line, and so short paragraphs that no lines near each other
 * show it, or null: the lines that stop in mid-sentence are as wide as the column, or begin a paragraph.
 */
function pitchApart(lines: readonly PrintedLine[]): number | null {
  const open = lines.filter(({ number, width, bare }, i) => width >= NARROWEST_COLUMN && width <= WIDEST_COLUMN && lines[i + 1]?.number === number + 2 && !endsSentence(bare) && /[，。、；].*[^，。、；：]$/u.test(bare));
  const widths = open.map(({ width, indent }) => width + (indent >= 1 ? indent : 0));
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const pitch = [...counts].reduce((best, [width, count]) => (count > (counts.get(best) ?? 0) || (count === counts.get(best) && width > best) ? width : best), 0);
  const fitting = widths.filter((width) => Math.abs(width - pitch) <= 1 || Math.abs(width - pitch + INDENT) <= 1).length;
  return open.length >= LEAST_OPEN && fitting >= open.length * OPEN_SHARE ? pitch : null;
}

/** The width on which at least so many of the lines near by agree. */
function pitchShown(voters: readonly Voter[], at: number, near: readonly Voter[], least: number): number | null {
  const shapes = near.map(({ shape }) => shape);
  if (isListing(shapes)) return null;
  let best: number | null = null;
  let most = 0;
  for (const candidate of near) {
    let votes = 0;
    let open = 0;
    let width = 0;
    for (const voter of near) {
      if (Math.abs(voter.width - candidate.width) > 1) continue;
      votes++;
      if (voter.open) open++;
      if (voter.width > width) width = voter.width;
    }
    if (votes < least || votes < near.length * LEAST_SHARE || open * 2 < votes) continue;
    if (isOutgrown(near, width, votes, least) && (least === LEAST_APART || !isRun(near, width))) continue;
    if (votes > most || (votes === most && width > (best ?? 0))) {
      best = width;
      most = votes;
    }
  }
  return best !== null && stopsShort(voters, at, best) && !shapes.some(({ closed }) => closed) ? null : best;
}

/**
 * Whether half as many lines as agree on a width are wider by more than an indent: it is that of headings and last lines. Where a blank
 * line stands behind each, a few that are wider by an indent show that the others are first lines.
 */
function isOutgrown(near: readonly Voter[], width: number, votes: number, least: number): boolean {
  const wider = near.filter((voter) => voter.width > width + FULL_LINE_TOLERANCE);
  const byMore = wider.filter((voter) => voter.width > width + INDENT + 0.5).length;
  if (least < LEAST_APART) return byMore * 2 > votes;
  return wider.length * 2 > votes || wider.length - byMore >= LEAST_WIDER;
}

/** Whether so many lines of about the width follow one another without a break: headings and last lines do not. */
function isRun(near: readonly Voter[], width: number): boolean {
  let run = 0;
  for (const voter of near) {
    run = Math.abs(voter.width - width) <= INDENT ? run + 1 : 0;
    if (run >= LEAST_APART) return true;
  }
  return false;
}

/** Whether the lines stop, at a blank line, in mid-sentence and short of the pitch, or are those of a stanza: no paragraph does. */
function stopsShort(voters: readonly Voter[], at: number, pitch: number): boolean {
  let last = at;
  while (last < at + REACH && voters[last + 1]?.number === (voters[last]?.number ?? 0) + 1) last++;
  const end = voters[last];
  if (end === undefined || last >= at + REACH || !end.open) return false;
  return end.width < pitch - FULL_LINE_TOLERANCE || isStanza(voters, at, last, pitch);
}

/**
 * Whether the lines between two blank lines hold no stop, and few marks, or many of them are not as wide as the pitch, or wider.
 */
function isStanza(voters: readonly Voter[], at: number, last: number, pitch: number): boolean {
  let first = at;
  while (first > at - REACH && voters[first - 1]?.number === (voters[first]?.number ?? 0) - 1) first--;
  const stanza = voters.slice(first, last + 1);
  if (first <= at - REACH || pitch > WIDEST_VERSE || stanza.some(({ shape, indent }) => shape.stops || indent !== stanza[0]?.indent)) return false;
  if (stanza.length >= LEAST_STANZA && stanza.filter(({ shape }) => shape.marked).length < stanza.length * LEAST_MARKED) return true;
  let ragged = 0;
  let full = 0;
  for (const [i, { width }] of stanza.slice(0, -1).entries()) {
    if (width <= pitch + FULL_LINE_TOLERANCE && width >= pitch - (i === 0 ? WIDEST_INDENT : FULL_LINE_TOLERANCE)) full++;
    else ragged++;
  }
  return ragged >= LEAST_RAGGED && ragged * 2 >= full;
}

/**
 * The lines of column width around a line, each so many lines below the one before: 1 where no blank line stands between them, 2 where
 * an engine set one behind each.
 */
function votersNear(voters: readonly Voter[], at: number, stride: number): Voter[] {
  const centre = voters[at];
  const near: Voter[] = [];
  for (let i = Math.max(0, at - REACH); centre && i <= at + REACH; i++) {
    const voter = voters[i];
    if (!voter || voter.number - centre.number !== stride * (i - at)) continue;
    if (voter.width >= NARROWEST_COLUMN && voter.width <= WIDEST_COLUMN) near.push(voter);
  }
  return near;
}

/** For each line the pitch of the nearest other line that shows one, no further away than `BORROWED_FROM`; of two as near, of the one above. */
export function pitchesNear(lines: readonly PrintedLine[], pitches: readonly (number | null)[]): (number | null)[] {
  const onPage = pitches.every((pitch) => pitch === null) ? pitchOfPage(lines) ?? pitchApart(lines) : null;
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

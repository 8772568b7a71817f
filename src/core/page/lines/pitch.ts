import { endsSentence } from '../../text/characters.js';
import type { PrintedLine } from './line.js';

/** Printed columns are narrower than this, in full squares. */
const WIDEST_COLUMN = 50;
const NARROWEST_COLUMN = 5;
const REACH = 6;
/** A line counts as full when it is at most this much narrower than its column (punctuation may be squeezed or hung). */
export const FULL_LINE_TOLERANCE = 1.75;

/**
 * The width of the column in which each line was printed, or null where the lines around it were not printed at one width.
 * Neighbours vote: a pitch needs three lines of about the same width, most of which stop in the middle of a sentence.
 */
export function linePitches(lines: readonly PrintedLine[]): (number | null)[] {
  return lines.map((_, i) => pitchAround(lines, i));
}

function pitchAround(lines: readonly PrintedLine[], at: number): number | null {
  const near: PrintedLine[] = [];
  for (let i = Math.max(0, at - REACH); i <= at + REACH; i++) {
    const line = lines[i];
    if (line && line.width >= NARROWEST_COLUMN && line.width <= WIDEST_COLUMN && touches(lines, i, at)) near.push(line);
  }
  let best: { width: number; votes: number } | null = null;
  for (const candidate of near) {
    const alike = near.filter((line) => Math.abs(line.width - candidate.width) <= 1);
    if (alike.length < 3 || alike.length < near.length * 0.3) continue;
    const open = alike.filter((line) => !endsSentence(line.bare)).length;
    if (open < alike.length * 0.5) continue;
    const width = Math.max(...alike.map((line) => line.width));
    if (!best || alike.length > best.votes || (alike.length === best.votes && width > best.width)) best = { width, votes: alike.length };
  }
  return best?.width ?? null;
}

/** Whether no blank line stands between the two lines. */
function touches(lines: readonly PrintedLine[], a: number, b: number): boolean {
  const first = lines[Math.min(a, b)];
  const last = lines[Math.max(a, b)];
  return first !== undefined && last !== undefined && last.number - first.number === Math.abs(a - b);
}

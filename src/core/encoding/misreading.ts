import type { Steps } from '../text/steps.js';
import type { CodeTable } from './code-table.js';
import { Outputs } from './outputs.js';
import { Readings } from './readings.js';
import type { TextCosts } from './text-costs.js';

/** Text that was decoded with the wrong encoding, and what its bytes say in the right one. Offsets in the text given. */
export interface Misreading {
  readonly start: number;
  readonly end: number;
  /** Each character that has lost a byte is U+25A1 (□). */
  readonly text: string;
  /** Bits by which the repaired text is less surprising than the one read. */
  readonly gain: number;
  readonly lost: readonly LostCharacter[];
}

export interface LostCharacter {
  /** Offset in the repaired text. */
  readonly at: number;
  /** Its packed bytes, with 0 for the lost one. */
  readonly bytes: number;
}

export interface Pair {
  /** What the text was read as. */
  readonly wrong: CodeTable;
  /** What it was written in. */
  readonly real: CodeTable;
}

/** The price in bits of a misread stretch: they are rare. */
export const ENTRY_PRICE = 20;

/** The price of an end between two characters that both have bytes above 7F: misread text mostly ends where Latin text begins. */
const SEAM_PRICE = 6;
/** A replacement character may stand for both bytes of a pair that the wrong encoding does not have. */
const MOST_LOST = 2;
const PAUSE_EVERY = 0x4000;
const REPLACEMENT = 0xfffd;
const QUESTION_MARK = 0x3f;

/** The best set of stretches up to a place: its last stretch, linked to those before. */
interface Closed {
  readonly start: number;
  readonly end: number;
  /** Of all stretches together. */
  readonly gain: number;
  readonly output: number;
  readonly before: Closed | null;
}

/**
 * Finds the stretches of a text that become the most plausible when read with another encoding: the best set of stretches by summed
 * gain (dynamic programming over the characters).
 */
export function* misreadings(text: string, { wrong, real }: Pair, costs: TextCosts, entryPrice = ENTRY_PRICE): Steps<Misreading[]> {
  const outputs = new Outputs();
  const readings = new Readings<Closed>(real, costs, outputs);
  let closed: Closed | null = null;
  let before = 0;
  let wasForeign = false;
  let steps = 0;
  for (let at = 0; at < text.length;) {
    const codePoint = text.codePointAt(at) ?? 0;
    const end = at + (codePoint > 0xffff ? 2 : 1);
    const packed = codePoint === REPLACEMENT ? -1 : wrong.encode(codePoint);
    const foreign = codePoint >= 0x80 && packed >= 0;
    const outside: number = closed?.gain ?? 0;
    if (foreign) readings.begin(at, outside - entryPrice - (wasForeign ? SEAM_PRICE : 0), before, closed);
    if (readings.open) {
      readings.read(packed, costs.of(before, codePoint), codePoint === REPLACEMENT || codePoint === QUESTION_MARK ? MOST_LOST : 0, outside);
      const seam = isForeign(text, end, wrong) ? SEAM_PRICE : 0;
      const gain = readings.gain - seam;
      if (gain > outside) closed = { start: readings.start, end, gain, output: readings.output, before: readings.origin };
      const cut = readings.cutOff((closed?.gain ?? 0) + seam);
      if (cut) closed = { ...cut, end, gain: cut.gain - seam };
    }
    before = codePoint;
    wasForeign = foreign;
    at = end;
    if (++steps % PAUSE_EVERY === 0) yield;
  }
  return stretchesOf(closed, outputs);
}

function isForeign(text: string, at: number, wrong: CodeTable): boolean {
  const codePoint = text.codePointAt(at) ?? 0;
  return codePoint >= 0x80 && wrong.encode(codePoint) >= 0;
}

function stretchesOf(last: Closed | null, outputs: Outputs): Misreading[] {
  const stretches: Misreading[] = [];
  for (let closed = last; closed; closed = closed.before) {
    const lost: LostCharacter[] = [];
    let text = '';
    for (const { codePoint, lostBytes } of outputs.upTo(closed.output)) {
      if (lostBytes > 0) lost.push({ at: text.length, bytes: lostBytes });
      text += String.fromCodePoint(codePoint);
    }
    stretches.push({ start: closed.start, end: closed.end, gain: closed.gain - (closed.before?.gain ?? 0), text, lost });
  }
  return stretches.reverse();
}

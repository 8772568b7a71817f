import { INVALID, LOST, LOST_BYTE, PENDING, type CodeTable } from './code-table.js';
import type { Outputs } from './outputs.js';
import type { TextCosts } from './text-costs.js';

const MOST_PENDING = 4;
/** The slot for the reading that begins with the next character. */
const NEW = MOST_PENDING;

/** What a missing character of the real text is taken to cost, and how it is shown (□). */
const LOST_BITS = 14;
const LOST_MARK = 0x25a1;

/** Readings far behind the best are given up. */
const HOPELESS = 80;

/** A stretch whose last character is cut off. */
export interface CutReading<Origin> {
  readonly start: number;
  readonly end: number;
  readonly gain: number;
  readonly output: number;
  readonly before: Origin | null;
}

class Slots<Origin> {
  readonly gain = new Float64Array(MOST_PENDING + 1).fill(-Infinity);
  readonly pending = new Uint32Array(MOST_PENDING + 1);
  readonly last = new Int32Array(MOST_PENDING + 1);
  readonly output = new Int32Array(MOST_PENDING + 1);
  readonly start = new Int32Array(MOST_PENDING + 1);
  readonly origin: (Origin | null)[] = Array.from({ length: MOST_PENDING + 1 }, () => null);
}

/**
 * The ways of reading a stretch of text with another encoding, as its characters come in: the best one for each number of bytes
 * that wait for the rest of their character. Kept in typed arrays, since a page has thousands of characters and dozens of pairs are tried.
 */
export class Readings<Origin> {
  /** Whether there is any reading at all. */
  open = false;
  #now = new Slots<Origin>();
  #next = new Slots<Origin>();

  constructor(private readonly real: CodeTable, private readonly costs: TextCosts, private readonly outputs: Outputs) {}

  /** Lets a reading begin with the next character. */
  begin(start: number, gain: number, before: number, origin: Origin | null): void {
    const slots = this.#now;
    slots.gain[NEW] = gain;
    slots.pending[NEW] = 0;
    slots.last[NEW] = before;
    slots.output[NEW] = -1;
    slots.start[NEW] = start;
    slots.origin[NEW] = origin;
    this.open = true;
  }

  /**
   * Reads a character.
   * @param packed its bytes in the wrong encoding, -1 for none
   * @param bits what it costs as it stands
   * @param mostLost how many bytes, which the wrong reader could not show, it may stand for
   * @param least readings with far less gain than this are given up
   */
  read(packed: number, bits: number, mostLost: number, least: number): void {
    this.#next.gain.fill(-Infinity);
    this.open = false;
    for (let slot = 0; slot <= NEW; slot++) {
      if ((this.#now.gain[slot] ?? -Infinity) < least - HOPELESS) continue;
      if (packed >= 0 && this.#extend(slot, packed, byteCount(packed), bits)) continue;
      if (this.#now.pending[slot] === 0) continue;
      for (let lost = 1; lost <= mostLost; lost++) this.#extend(slot, LOST_BYTE, lost, bits);
    }
    this.#now.gain[NEW] = -Infinity;
    [this.#now, this.#next] = [this.#next, this.#now];
  }

  /** The reading in which no byte waits; -Infinity where there is none. */
  get gain(): number {
    return this.#now.gain[0] ?? -Infinity;
  }

  /**
   * The best reading in which bytes wait for the rest of their character, with that rest taken for lost.
   * @param least gives up where it gains no more than this
   */
  cutOff(least: number): Omit<CutReading<Origin>, 'end'> | null {
    const slots = this.#now;
    let best = 0;
    for (let slot = 1; slot < MOST_PENDING; slot++) if ((slots.gain[slot] ?? -Infinity) > (best === 0 ? -Infinity : slots.gain[best] ?? 0)) best = slot;
    const gain = (slots.gain[best] ?? 0) - LOST_BITS;
    if (best === 0 || gain <= least) return null;
    let bytes = slots.pending[best] ?? 0;
    for (let result = PENDING; result === PENDING; bytes *= 0x100) result = this.real.step(bytes, LOST_BYTE);
    return { gain, start: slots.start[best] ?? 0, output: this.outputs.add(LOST_MARK, bytes, slots.output[best] ?? -1), before: slots.origin[best] ?? null };
  }

  get start(): number {
    return this.#now.start[0] ?? 0;
  }

  /** Its last character in `Outputs`. */
  get output(): number {
    return this.#now.output[0] ?? -1;
  }

  get origin(): Origin | null {
    return this.#now.origin[0] ?? null;
  }

  #extend(slot: number, packed: number, bytes: number, bits: number): boolean {
    const { now, next } = { now: this.#now, next: this.#next };
    let gain = (now.gain[slot] ?? 0) + bits;
    let pending = now.pending[slot] ?? 0;
    let last = now.last[slot] ?? 0;
    let output = now.output[slot] ?? -1;
    for (let shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
      const byte = (packed >>> shift) & 0xff;
      if (byte === LOST_BYTE && pending === 0) return false;
      const result = this.real.step(pending, byte);
      if (result === INVALID) return false;
      if (result === PENDING) {
        pending = pending * 0x100 + byte;
        continue;
      }
      const codePoint = result === LOST ? LOST_MARK : result;
      gain -= result === LOST ? LOST_BITS : this.costs.of(last, codePoint);
      output = this.outputs.add(codePoint, result === LOST ? pending * 0x100 + byte : 0, output);
      last = codePoint;
      pending = 0;
    }
    const waiting = pending === 0 ? 0 : byteCount(pending);
    this.open = true;
    if (gain <= (next.gain[waiting] ?? -Infinity)) return true;
    next.gain[waiting] = gain;
    next.pending[waiting] = pending;
    next.last[waiting] = last;
    next.output[waiting] = output;
    next.start[waiting] = now.start[slot] ?? 0;
    next.origin[waiting] = now.origin[slot] ?? null;
    return true;
  }
}

function byteCount(packed: number): number {
  return packed < 0x100 ? 1 : packed < 0x10000 ? 2 : packed < 0x1000000 ? 3 : 4;
}

import type { ByteReader } from './model-file.js';

/**
 * A list of words, sorted by UTF-16 units and front-coded: for each word the number of units it shares with the one
 * before (high four bits) and of those that follow (low four bits); then low and high bytes of the units that follow.
 */
export interface WordList {
  readonly count: number;
  readonly shape: Uint8Array;
  readonly low: Uint8Array;
  readonly high: Uint8Array;
}

export function readWordList(reader: ByteReader): WordList {
  const count = reader.number();
  const units = reader.number();
  return { count, shape: reader.take(count), low: reader.take(units), high: reader.take(units) };
}

/** Walks through a word list; `units` holds the present word. */
export class WordCursor {
  readonly units = new Uint16Array(32);
  length = 0;
  index = -1;
  #at = 0;

  constructor(private readonly list: WordList) {}

  /** Goes to the next word; false at the end, where the present word is larger than any other. */
  next(): boolean {
    const { list } = this;
    if (++this.index >= list.count) {
      this.units[0] = 0xffff;
      this.length = 1;
      return false;
    }
    const shape = list.shape[this.index] ?? 0;
    const shared = shape >> 4;
    this.length = shared + (shape & 15);
    for (let i = shared; i < this.length; i++, this.#at++) {
      this.units[i] = (list.low[this.#at] ?? 0) | ((list.high[this.#at] ?? 0) << 8);
    }
    return true;
  }

  /** Negative when this word sorts before the other, 0 when it is the same. */
  compare(other: WordCursor): number {
    const shorter = Math.min(this.length, other.length);
    for (let i = 0; i < shorter; i++) {
      const difference = (this.units[i] ?? 0) - (other.units[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return this.length - other.length;
  }
}

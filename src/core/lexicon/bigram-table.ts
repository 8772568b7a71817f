import type { ByteReader } from './model-file.js';

/** Natural-logarithm units of one step of a stored bigram score. */
export const BIGRAM_STEP = 0.2;
/** The least score that can be stored. */
export const BIGRAM_FLOOR = -3;
const STEP_BITS = 7;
const STEP_MASK = (1 << STEP_BITS) - 1;

/**
 * How much likelier a word is after another than its back-off estimate says, for the pairs of words that the model knows:
 * for each first word a row of second words in ascending order, each with its score in the low bits. Rows are unpacked when
 * they are first asked for.
 */
export class BigramTable {
  readonly #pairs: Uint32Array;
  readonly #isUnpacked: Uint8Array;

  private constructor(private readonly starts: Int32Array, private readonly gaps: Uint8Array, private readonly gapStarts: Int32Array, private readonly steps: Uint8Array) {
    this.#pairs = new Uint32Array(steps.length);
    this.#isUnpacked = new Uint8Array(starts.length);
  }

  /**
   * Takes up the rows of all words: the number of pairs, then, each with its length before it, the lengths of the rows, the gaps
   * between second words, and the scores in steps of BIGRAM_STEP above BIGRAM_FLOOR (at most 126).
   * @throws ModelError when the content ends too early
   */
  static read(reader: ByteReader, words: number): BigramTable {
    reader.number();
    const starts = new Int32Array(words + 1);
    const rowLengths = reader.section(reader.number());
    for (let first = 0; first < words; first++) starts[first + 1] = (starts[first] as number) + rowLengths.number();
    const { bytes: gaps } = reader.section(reader.number());
    const { bytes: steps } = reader.section(reader.number());
    return new BigramTable(starts, gaps, placesOfRows(starts, gaps), steps);
  }

  /** The logarithm by which the pair exceeds its back-off estimate; NaN for a pair not known. */
  excess(first: number, second: number): number {
    if (this.#isUnpacked[first] === 0) this.#unpack(first);
    const pairs = this.#pairs;
    let low = this.starts[first] as number;
    let high = this.starts[first + 1] as number;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const pair = pairs[middle] as number;
      const found = pair >>> STEP_BITS;
      if (found === second) return BIGRAM_FLOOR + (pair & STEP_MASK) * BIGRAM_STEP;
      if (found < second) low = middle + 1;
      else high = middle;
    }
    return NaN;
  }

  #unpack(first: number): void {
    const { gaps, steps } = this;
    let at = this.gapStarts[first] as number;
    const to = this.starts[first + 1] as number;
    for (let i = this.starts[first] as number, second = 0; i < to; i++) {
      let byte = gaps[at++] as number;
      second += byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = gaps[at++] as number;
        second += (byte & 127) << shift;
      }
      this.#pairs[i] = (second << STEP_BITS) | (steps[i] as number);
    }
    this.#isUnpacked[first] = 1;
  }
}

/** Where the gaps of each row begin; every gap ends with a byte below 128. */
function placesOfRows(starts: Int32Array, gaps: Uint8Array): Int32Array {
  const places = new Int32Array(starts.length);
  for (let row = 0, at = 0, pair = 0; row + 1 < starts.length; row++) {
    places[row] = at;
    for (const end = starts[row + 1] as number; pair < end; pair++) {
      while ((gaps[at] as number) > 127) at++;
      at++;
    }
  }
  return places;
}

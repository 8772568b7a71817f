import type { ByteReader } from './model-file.js';

/** Natural-logarithm units of one step of a stored bigram score. */
export const BIGRAM_STEP = 0.2;
/** The least score that can be stored. */
export const BIGRAM_FLOOR = -3;
const STEP_BITS = 7;
const STEP_MASK = (1 << STEP_BITS) - 1;
const PAIRS_PER_SLICE = 30_000;

/**
 * How much likelier a word is after another than its back-off estimate says, for the pairs of words that the model knows:
 * for each first word a row of second words in ascending order, each with its score in the low bits.
 */
export class BigramTable {
  private constructor(private readonly starts: Int32Array, private readonly pairs: Uint32Array) {}

  /**
   * Reads the rows of all words: the number of pairs, then, each with its length before it, the lengths of the rows, the gaps
   * between second words, and the scores in steps of BIGRAM_STEP above BIGRAM_FLOOR (at most 126).
   * @param pause awaited between slices of work
   */
  static async read(reader: ByteReader, words: number, pause: () => Promise<void>): Promise<BigramTable> {
    const pairs = new Uint32Array(reader.number());
    const starts = new Int32Array(words + 1);
    const rowLengths = reader.section(reader.number());
    for (let first = 0; first < words; first++) starts[first + 1] = (starts[first] as number) + rowLengths.number();
    const { bytes: gaps } = reader.section(reader.number());
    const { bytes: steps } = reader.section(reader.number());
    let paused = 0;
    for (let first = 0, at = 0; first < words; first++) {
      at = readRow(pairs.subarray(starts[first], starts[first + 1]), gaps, at, steps.subarray(starts[first]));
      if ((starts[first] as number) - paused < PAIRS_PER_SLICE) continue;
      paused = starts[first] as number;
      await pause();
    }
    return new BigramTable(starts, pairs);
  }

  /** The logarithm by which the pair exceeds its back-off estimate; NaN for a pair not known. */
  excess(first: number, second: number): number {
    const { pairs } = this;
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
}

/** Fills one row; returns where the gaps of the next one begin. */
function readRow(row: Uint32Array, gaps: Uint8Array, from: number, steps: Uint8Array): number {
  let at = from;
  for (let i = 0, second = 0; i < row.length; i++) {
    let byte = gaps[at++] as number;
    second += byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = gaps[at++] as number;
      second += (byte & 127) << shift;
    }
    row[i] = (second << STEP_BITS) | (steps[i] as number);
  }
  return at;
}

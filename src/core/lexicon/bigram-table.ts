/** Natural-logarithm units of one step of a stored bigram score. */
export const BIGRAM_STEP = 0.2;
/** The least score that can be stored. */
export const BIGRAM_FLOOR = -3;
const SCORE_LEVELS = 128;
const SIGNATURE_BITS = 25;

/**
 * How much likelier a word is after another than its back-off estimate says, for the pairs of words that the model knows.
 * A hash table without the keys: 25 bits of signature beside the score, so that about one unknown pair in ten million
 * is taken for a known one.
 */
export class BigramTable {
  readonly #slots: Uint32Array;
  readonly #mask: number;

  /** @param count number of pairs that will be added */
  constructor(count: number) {
    let length = 1024;
    while (length < count * 1.4) length *= 2;
    this.#slots = new Uint32Array(length);
    this.#mask = length - 1;
  }

  /** @param step steps of BIGRAM_STEP above BIGRAM_FLOOR, at most 126 */
  add(first: number, second: number, step: number): void {
    const mixed = mix(first, second);
    const slots = this.#slots;
    let slot = mixed & this.#mask;
    while (slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    slots[slot] = signatureOf(first, second, mixed) * SCORE_LEVELS + step + 1;
  }

  /** The logarithm by which the pair exceeds its back-off estimate; NaN for a pair not known. */
  excess(first: number, second: number): number {
    const mixed = mix(first, second);
    const signature = signatureOf(first, second, mixed);
    const slots = this.#slots;
    for (let slot = mixed & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const entry = slots[slot] as number;
      if (entry === 0) return NaN;
      if (entry >>> 7 === signature) return BIGRAM_FLOOR + ((entry & 127) - 1) * BIGRAM_STEP;
    }
  }
}

function mix(first: number, second: number): number {
  let mixed = Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

function signatureOf(first: number, second: number, mixed: number): number {
  return ((Math.imul(second, 0xc2b2ae35) ^ Math.imul(first, 0x27d4eb2f) ^ (mixed >>> 7)) >>> (32 - SIGNATURE_BITS)) | 0;
}

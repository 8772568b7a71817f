import type { TextCosts } from './text-costs.js';

/** A line whose suspicion reaches this is looked at closely. */
const SUSPICIOUS = 14;

/** The most suspicious place of a text. */
export interface Suspicion {
  /** Offset of the character at which the suspicion is highest. */
  readonly peak: number;
  readonly bits: number;
}

/**
 * A cheap look for characters that do not fit: the sum, over a run of characters, of the bits by which each is rarer than its kind
 * usually is, never below zero (Page's CUSUM). Ordinary text keeps it near zero.
 * @returns null where nothing is suspicious
 */
export function suspicionOf(text: string, costs: TextCosts, start = 0, end = text.length): Suspicion | null {
  let sum = 0;
  let bits = 0;
  let peak = start;
  for (let i = start; i < end; i++) {
    sum += costs.oddity(text.charCodeAt(i));
    if (sum < 0) sum = 0;
    else if (sum > bits) {
      bits = sum;
      peak = i;
    }
  }
  return bits >= SUSPICIOUS ? { peak, bits } : null;
}

/** The bytes of a letter of Latin-1, or of a mark of general punctuation, in UTF-8, shown as Windows-1252 or Latin-1: Ã©, â€™. */
const UTF8_AS_LATIN = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[\u0080€][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g;

/** Where the next such place is, from an offset on; Infinity where there is none: too short to be suspicious, too well-formed to be chance. */
export function signOfUtf8(text: string, from: number): number {
  UTF8_AS_LATIN.lastIndex = from;
  return UTF8_AS_LATIN.exec(text)?.index ?? Infinity;
}

import type { TextCosts } from './text-costs.js';

/** A line whose suspicion reaches this is looked at closely. */
const SUSPICIOUS = 14;

/**
 * So many Han characters with none of the frequent ones among them to speak of are no Chinese, though each may be ordinary: Korean read as GBK.
 * Sentences of clean text have a mean oddity of -4 to -0.5.
 */
const TELLING_HAN = 12;

/** The most suspicious place of a text. */
export interface Suspicion {
  /** Offset of the character at which the suspicion is highest. */
  readonly peak: number;
  readonly bits: number;
}

/**
 * A cheap look for characters that do not fit: the sum, over a run of characters, of the bits by which each is rarer than its kind
 * usually is, never below zero (Page's CUSUM). Ordinary text keeps it near zero. The start of a text without frequent Han characters is suspicious too.
 * @returns null where nothing is suspicious
 */
export function suspicionOf(text: string, costs: TextCosts, start = 0, end = text.length): Suspicion | null {
  let sum = 0;
  let bits = 0;
  let peak = start;
  let han = 0;
  let hanSum = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const oddity = costs.oddity(unit);
    sum += oddity;
    if (unit >= 0x4e00 && unit <= 0x9fff) {
      han++;
      hanSum += oddity;
    }
    if (sum < 0) sum = 0;
    else if (sum > bits) {
      bits = sum;
      peak = i;
    }
  }
  if (bits >= SUSPICIOUS) return { peak, bits };
  return han >= TELLING_HAN && hanSum > 0 ? { peak: start, bits } : null;
}

/** The bytes 80 to BF, which go on a character of UTF-8, shown as Windows-1252 or Latin-1. */
const GOING_ON = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/** The bytes of a letter of Latin-1, or of a character of three bytes, in UTF-8, shown so: Ã©, â€™, åŒ—. */
const UTF8_AS_LATIN = new RegExp(`Ã${GOING_ON}|[à-ï]${GOING_ON}{2}`, 'g');

/** Where the next such place is, from an offset on; Infinity where there is none: too short to be suspicious, too well-formed to be chance. */
export function signOfUtf8(text: string, from: number): number {
  UTF8_AS_LATIN.lastIndex = from;
  return UTF8_AS_LATIN.exec(text)?.index ?? Infinity;
}

import { decodeBytes, type EncodingName } from './code-table.js';
import type { Encodings } from './encodings.js';
import type { TextCosts } from './text-costs.js';

/** What the bytes of a file are taken for. */
export interface Guess {
  readonly encoding: EncodingName;
  /** Bits a byte by which the next best encoding is less plausible; Infinity where no other fits. */
  readonly margin: number;
}

/** As many bytes as are looked at. */
const SAMPLE = 0x8000;
/** Bits for a byte that is no text in the encoding. */
const BROKEN = 40;

/** In bytes. */
const LONGEST_CHARACTER = 4;

/** Bits by which another encoding must read better than the one in which a file was opened. */
const LEAST_GAIN = 80;

/** In the order in which they are believed at the same evidence. */
const CANDIDATES: readonly EncodingName[] = ['utf-8', 'gb18030', 'big5', 'shift_jis', 'euc-kr', 'windows-1252', 'windows-1251', 'macintosh'];

/**
 * Tells the encoding of a file from its first 32 KB: the one in which the bytes are the least surprising newspaper text.
 * @returns null for an empty file
 */
export function guessEncoding(bytes: Uint8Array, encodings: Encodings): Guess | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length === 0) return null;
  const [best, second] = rankEncodings(sample, encodings);
  return best ? { encoding: best.encoding, margin: second ? (second.bits - best.bits) / sample.length : Infinity } : null;
}

/**
 * Tells whether a file was opened in another encoding than it is written in, from its first 32 KB.
 * @param openedAs the encoding in which it was opened
 * @returns the encoding in which it reads far better; null where there is none
 */
export function betterEncoding(bytes: Uint8Array, openedAs: EncodingName, encodings: Encodings): EncodingName | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (openedAs === 'utf-8' && isUtf8(sample, encodings)) return null;
  const ranked = rankEncodings(sample, encodings);
  const opened = ranked.find(({ encoding }) => encoding === openedAs);
  const [best] = ranked;
  return best && opened && opened.bits - best.bits >= LEAST_GAIN ? best.encoding : null;
}

/** Whether the bytes are UTF-8: hardly any text in another encoding keeps its rules. What it holds may be mojibake all the same. */
function isUtf8(sample: Uint8Array, { tables }: Encodings): boolean {
  const text = decodeBytes(tables['utf-8'], sample);
  const broken = text.indexOf('\ufffd');
  // The sample may end within a character.
  return broken < 0 || (sample.length === SAMPLE && broken >= text.length - LONGEST_CHARACTER);
}

/** All encodings with the bits that the sample costs in each, the most plausible first. */
function rankEncodings(sample: Uint8Array, { tables, costs }: Encodings): { encoding: EncodingName; bits: number }[] {
  return CANDIDATES
    .map((encoding) => ({ encoding, bits: bitsOf(decodeBytes(tables[encoding], sample), costs) }))
    .sort((a, b) => a.bits - b.bits);
}

function bitsOf(text: string, costs: TextCosts): number {
  let bits = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const codePoint = text.codePointAt(i) ?? 0;
    if (codePoint > 0xffff) i++;
    bits += codePoint === 0xfffd ? BROKEN : costs.of(before, codePoint);
    before = codePoint;
  }
  return bits;
}

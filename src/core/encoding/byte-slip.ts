import { hasReading, readSyllable } from '../script/pinyin.js';
import type { Span } from '../text/span.js';
import { INVALID, LOST_BYTE, PENDING, unpack } from './code-table.js';
import type { Encodings } from './encodings.js';
import type { LostCharacter } from './misreading.js';

/**
 * A byte slip: a scraper looked for the bytes of one character in a GBK text to put its reading behind it, met them across two
 * characters, and so split a character; all that follows up to the next ASCII character was then read half a character off. In
 * `我們?yōu)槿罕…` the bytes of 優 were met in the second byte of 們 and the first of 為.
 */
export interface ByteSlip extends Span {
  readonly repaired: string;
  /** The character that the scraper took the bytes for; null where several are possible. */
  readonly mistaken: string | null;
  readonly reading: string;
  readonly gain: number;
  readonly lost: readonly LostCharacter[];
}

/** Readings that the page glosses, with the characters that it glosses so. */
export type GlossedCharacters = ReadonlyMap<string, ReadonlySet<string>>;

const SCAR = /(?<=\P{ASCII})[?？\ufffd]\(?([\u0300-\u030ca-z:ü\u00e0-\u01dc\u0251\u0261]{1,9})[)）](?=\p{Script=Han}{2})/giu;
const LEAST_GAIN = 15;
const LOST_BITS = 14;

/** Finds the byte slips of a line. Offsets in the line. */
export function byteSlips(line: string, glossed: GlossedCharacters, encodings: Encodings): ByteSlip[] {
  return Array.from(line.matchAll(SCAR)).flatMap((scar) => {
    const reading = readSyllable(scar[1] ?? '');
    if (!reading) return [];
    const { index: start, 0: shown } = scar;
    const lead = missingByte(line, start, start + shown.length, reading.letters, glossed, encodings);
    const slip = shiftBack(line, start + shown.length, lead?.byte ?? LOST_BYTE, encodings);
    if (slip.gain < LEAST_GAIN) return [];
    return [{ ...slip, start, mistaken: lead?.character ?? null, reading: scar[1] ?? '' }];
  });
}

/**
 * The byte that the scraper swallowed: with the last byte of the character before the scar it makes a character of the reading left
 * behind, and with the next byte a character of the text. A character that the page glosses elsewhere goes before others.
 */
function missingByte(line: string, scar: number, next: number, letters: string, glossed: GlossedCharacters, { tables, costs }: Encodings): { byte: number; character: string } | null {
  const gb = tables.gb18030;
  const before = unpack(gb.encode(line.charCodeAt(scar - 1))).at(-1) ?? 0;
  const [following = 0] = unpack(gb.encode(line.charCodeAt(next)));
  const known = glossed.get(letters);
  let best: { byte: number; character: string; bits: number } | null = null;
  for (let byte = 0x81; byte <= 0xfe; byte++) {
    const mistaken = gb.step(before, byte);
    const real = gb.step(byte, following);
    if (mistaken < 0x80 || real < 0x80) continue;
    const character = String.fromCodePoint(mistaken);
    const isKnown = known?.has(character) ?? false;
    if (!isKnown && hasReading(character, letters) !== true) continue;
    const bits = costs.of(0, real) + (isKnown ? 0 : costs.of(0, mistaken));
    if (!best || bits < best.bits) best = { byte, character, bits };
  }
  return best;
}

/** Reads on from a byte until the characters of the line and those of the real text end at the same place. */
function shiftBack(line: string, from: number, byte: number, { tables, costs }: Encodings): Pick<ByteSlip, 'end' | 'repaired' | 'gain' | 'lost'> {
  const gb = tables.gb18030;
  const lost: LostCharacter[] = [];
  let pending = byte;
  let headLost = byte === LOST_BYTE;
  let repaired = '';
  let gain = 0;
  let before = 0;
  let at = from;
  while (at < line.length && (pending !== 0 || headLost)) {
    const codePoint = line.codePointAt(at) ?? 0;
    const packed = gb.encode(codePoint);
    if (packed < 0 || (codePoint < 0x40 && codePoint !== 0x3f)) break;
    gain += costs.of(before, codePoint);
    before = codePoint;
    for (const next of unpack(packed)) {
      const result = headLost || next === 0x3f ? INVALID : gb.step(pending, next);
      if (result === PENDING) {
        pending = next;
        continue;
      }
      if (result === INVALID) {
        lost.push({ at: repaired.length, bytes: headLost ? next : pending * 0x100 });
        gain -= LOST_BITS;
      } else {
        gain -= costs.of(0, result);
      }
      repaired += result === INVALID ? '□' : String.fromCodePoint(result);
      headLost = false;
      pending = 0;
    }
    at += codePoint > 0xffff ? 2 : 1;
  }
  return { end: at, repaired, gain, lost };
}

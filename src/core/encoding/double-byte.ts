import { INVALID, LOST, LOST_BYTE, PENDING, type CodeTable, type EncodingName } from './code-table.js';

export const FIRST_LEAD = 0x81;
export const FIRST_TRAIL = 0x40;
export const LEADS = 126;
export const TRAILS = 192;

/** What distinguishes one encoding of two-byte characters from another. */
export interface DoubleByteShape {
  readonly name: EncodingName;
  /** Code points of the sequences 81–FE × 40–FF, row by row; 0 where there is none. */
  readonly characters: Uint32Array;
  /** Code point of a byte that stands alone; -1 where it is none. */
  readonly alone: (byte: number) => number;
}

/** An encoding of one-byte and two-byte characters. */
export function doubleByteTable({ name, characters, alone }: DoubleByteShape): CodeTable {
  const leads = new Uint8Array(256);
  const reverse = new Map<number, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) if (alone(byte) >= 0) reverse.set(alone(byte), byte);
  for (const [i, codePoint] of characters.entries()) {
    if (codePoint === 0) continue;
    const lead = FIRST_LEAD + Math.floor(i / TRAILS);
    leads[lead] = 1;
    if (!reverse.has(codePoint)) reverse.set(codePoint, (lead << 8) | (FIRST_TRAIL + i % TRAILS));
  }
  return {
    name,
    encode: (codePoint) => (codePoint < 0x80 ? codePoint : reverse.get(codePoint) ?? -1),
    step(pending, byte) {
      if (pending === 0) {
        if (byte < 0x80) return byte;
        return leads[byte] === 1 ? PENDING : alone(byte) >= 0 ? alone(byte) : INVALID;
      }
      if (pending >= 0x100) return INVALID;
      if (byte === LOST_BYTE) return LOST;
      if (byte < FIRST_TRAIL) return INVALID;
      return characters[(pending - FIRST_LEAD) * TRAILS + byte - FIRST_TRAIL] || INVALID;
    },
  };
}

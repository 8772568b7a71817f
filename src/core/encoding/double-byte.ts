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

/** An entry of a table in which 0 stands for none. */
export function known(entry: number | undefined, none: number): number {
  return entry === undefined || entry === 0 ? none : entry;
}

/** An encoding of one-byte and two-byte characters. */
export function doubleByteTable({ name, characters, alone }: DoubleByteShape): CodeTable {
  const leads = new Uint8Array(256);
  const reverse = new Uint16Array(0x30000);
  for (let byte = 0x80; byte <= 0xff; byte++) if (alone(byte) >= 0) reverse[alone(byte)] = byte;
  for (let i = 0; i < characters.length; i++) {
    const codePoint = characters[i] ?? 0;
    if (codePoint === 0) continue;
    const lead = FIRST_LEAD + Math.floor(i / TRAILS);
    leads[lead] = 1;
    if (reverse[codePoint] === 0) reverse[codePoint] = (lead << 8) | (FIRST_TRAIL + i % TRAILS);
  }
  return {
    name,
    encode: (codePoint) => (codePoint < 0x80 ? codePoint : known(reverse[codePoint], -1)),
    step(pending, byte) {
      if (pending === 0) {
        if (byte < 0x80) return byte;
        return leads[byte] === 1 ? PENDING : alone(byte) >= 0 ? alone(byte) : INVALID;
      }
      if (pending >= 0x100) return INVALID;
      if (byte === LOST_BYTE) return LOST;
      if (byte < FIRST_TRAIL) return INVALID;
      return known(characters[(pending - FIRST_LEAD) * TRAILS + byte - FIRST_TRAIL], INVALID);
    },
  };
}

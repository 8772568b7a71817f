import { INVALID, type CodeTable, type EncodingName } from './code-table.js';
import { known } from './double-byte.js';

/** An encoding of one byte a character, given its upper half. */
export function singleByteTable(name: EncodingName, upper: Uint16Array): CodeTable {
  const reverse = new Uint8Array(0x10000);
  // Latin-1 readers leave the C1 controls, and Windows leaves them in the holes of its tables.
  for (let byte = 0x80; byte <= 0x9f; byte++) reverse[byte] = byte;
  for (let i = 0; i < upper.length; i++) reverse[upper[i] ?? 0] = 0x80 + i;
  return {
    name,
    encode: (codePoint) => (codePoint < 0x80 ? codePoint : known(reverse[codePoint], -1)),
    step: (pending, byte) => (pending !== 0 ? INVALID : byte < 0x80 ? byte : upper[byte - 0x80] ?? INVALID),
  };
}

import { INVALID, type CodeTable, type EncodingName } from './code-table.js';

/** An encoding of one byte a character, given its upper half. */
export function singleByteTable(name: EncodingName, upper: Uint16Array): CodeTable {
  const reverse = new Map(Array.from(upper, (codePoint, i) => [codePoint, 0x80 + i]));
  return {
    name,
    // Latin-1 readers leave the C1 controls, and Windows leaves them in the holes of its tables.
    encode: (codePoint) => (codePoint < 0x80 ? codePoint : reverse.get(codePoint) ?? (codePoint <= 0x9f ? codePoint : -1)),
    step: (pending, byte) => (pending !== 0 ? INVALID : byte < 0x80 ? byte : upper[byte - 0x80] ?? INVALID),
  };
}

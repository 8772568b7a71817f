import { INVALID, PENDING, type CodeTable } from './code-table.js';
import { doubleByteTable } from './double-byte.js';

const EURO = 0x20ac;

/**
 * GB 18030 with the byte 80 of code page 936 (the euro sign) and the four-byte characters of the standard.
 * @param ranges pairs of the first linear pointer of a four-byte range and its code point (0: none)
 */
export function gb18030Table(characters: Uint32Array, ranges: Uint16Array): CodeTable {
  const double = doubleByteTable({ name: 'gb18030', characters, alone: (byte) => (byte === 0x80 ? EURO : -1) });
  const step = (pending: number, byte: number): number => {
    const digit = byte >= 0x30 && byte <= 0x39;
    if (pending >= 0x81 && pending <= 0xfe && digit) return PENDING;
    if (pending < 0x100) return double.step(pending, byte);
    if (pending < 0x10000) return byte >= 0x81 && byte <= 0xfe ? PENDING : INVALID;
    return digit ? fourByteCharacter(ranges, pending, byte) : INVALID;
  };
  return { ...double, step };
}

function fourByteCharacter(ranges: Uint16Array, pending: number, last: number): number {
  const lead = pending >> 16;
  const pointer = (((lead - 0x81) * 10 + ((pending >> 8) & 0xff) - 0x30) * 126 + (pending & 0xff) - 0x81) * 10 + last - 0x30;
  if (pointer >= 189000) return pointer < 189000 + 0x100000 ? pointer - 189000 + 0x10000 : INVALID;
  let codePoint = 0;
  for (let i = 0; i < ranges.length && (ranges[i] ?? 0) <= pointer; i += 2) {
    const first = ranges[i + 1] ?? 0;
    codePoint = first === 0 ? 0 : first + pointer - (ranges[i] ?? 0);
  }
  return codePoint === 0 || pointer >= 39420 ? INVALID : codePoint;
}

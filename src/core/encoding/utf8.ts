import { INVALID, LOST, LOST_BYTE, PENDING, type CodeTable } from './code-table.js';

/** UTF-8 (RFC 3629): no surrogates, no overlong forms. A lost byte may stand for any continuation byte. */
export const utf8: CodeTable = {
  name: 'utf-8',
  encode(codePoint) {
    if (codePoint < 0x80) return codePoint;
    const tail = (shift: number): number => 0x80 | ((codePoint >> shift) & 0x3f);
    if (codePoint < 0x800) return ((0xc0 | (codePoint >> 6)) << 8) | tail(0);
    if (codePoint < 0x10000) return ((0xe0 | (codePoint >> 12)) << 16) | (tail(6) << 8) | tail(0);
    return (0xf0 | (codePoint >> 18)) * 0x1000000 + ((tail(12) << 16) | (tail(6) << 8) | tail(0));
  },
  step(pending, byte) {
    if (pending === 0) {
      if (byte < 0x80) return byte;
      return byte >= 0xc2 && byte <= 0xf4 ? PENDING : INVALID;
    }
    if (byte !== LOST_BYTE && (byte < 0x80 || byte > 0xbf)) return INVALID;
    if (pending < 0x100) {
      if (pending < 0xe0) return byte === LOST_BYTE ? LOST : ((pending & 0x1f) << 6) | (byte & 0x3f);
      return secondByteFits(pending, byte) ? PENDING : INVALID;
    }
    if (pending < 0x10000) return pending < 0xf000 ? finish(pending, byte) : PENDING;
    return finish(pending, byte);
  },
};

function secondByteFits(lead: number, byte: number): boolean {
  if (byte === LOST_BYTE) return true;
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte < 0xa0;
  if (lead === 0xf0) return byte >= 0x90;
  return lead !== 0xf4 || byte < 0x90;
}

function finish(pending: number, byte: number): number {
  let codePoint = 0;
  let lost = byte === LOST_BYTE;
  let shift = 6;
  let rest = pending;
  for (; rest >= 0x100; rest >>>= 8, shift += 6) {
    lost ||= (rest & 0xff) === LOST_BYTE;
    codePoint |= (rest & 0x3f) << shift;
  }
  const lead = shift === 12 ? rest & 0x0f : rest & 0x07;
  return lost ? LOST : codePoint | (lead << shift) | (byte & 0x3f);
}

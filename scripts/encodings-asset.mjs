// Writes the code tables of the WHATWG Encoding Standard, as @exodus/bytes has them: see src/core/encoding/tables.ts for the layout.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createMultibyteDecoder } from '@exodus/bytes/multi-byte.js';
import { createSinglebyteDecoder } from '@exodus/bytes/single-byte.js';

const DOUBLE = ['gb18030', 'big5', 'shift_jis', 'euc-kr'];
const SINGLE = ['windows-1252', 'windows-1251', 'macintosh'];
const LEADS = 126;
const TRAILS = 192;

/** Code points of all two-byte sequences 81–FE × 40–FF; 0 where there is none. */
function doubleByteTable(encoding) {
  const decode = createMultibyteDecoder(encoding, true);
  const table = [];
  for (let lead = 0x81; lead < 0x81 + LEADS; lead++) {
    for (let trail = 0x40; trail < 0x40 + TRAILS; trail++) {
      const decoded = Array.from(decode(Uint8Array.of(lead, trail)));
      table.push(decoded.length === 1 && decoded[0] !== '\ufffd' ? decoded[0].codePointAt(0) : 0);
    }
  }
  return table;
}

/** The four-byte ranges of GB 18030: pairs of the first linear pointer and its code point, within the basic plane. */
function fourByteRanges() {
  const decode = createMultibyteDecoder('gb18030', true);
  const ranges = [];
  let expected = -1;
  for (let pointer = 0; pointer < 39420; pointer++) {
    const bytes = Uint8Array.of(0x81 + Math.floor(pointer / 12600), 0x30 + Math.floor(pointer / 1260) % 10, 0x81 + Math.floor(pointer / 10) % 126, 0x30 + pointer % 10);
    const codePoint = decode(bytes).codePointAt(0);
    if (codePoint !== expected) ranges.push(pointer, codePoint === 0xfffd ? 0 : codePoint);
    expected = codePoint === 0xfffd ? codePoint : codePoint + 1;
  }
  return ranges;
}

function singleByteTable(encoding) {
  const text = createSinglebyteDecoder(encoding, true)(Uint8Array.from({ length: 128 }, (_, i) => 128 + i));
  return Array.from(text, (character) => character.codePointAt(0));
}

/** @param {string} folder where `encodings.bin` is written */
export async function writeEncodingsAsset(folder) {
  const tables = DOUBLE.map(doubleByteTable);
  const units = tables.flatMap((table) => table.map((codePoint) => codePoint & 0xffff));
  const plane2 = tables[DOUBLE.indexOf('big5')].flatMap((codePoint, i) => (codePoint > 0xffff ? [i] : []));
  const ranges = fourByteRanges();
  const words = [...units, ...SINGLE.flatMap(singleByteTable), plane2.length, ...plane2, ranges.length, ...ranges];
  const bytes = new DataView(new ArrayBuffer(words.length * 2));
  for (const [i, word] of words.entries()) bytes.setUint16(i * 2, word, true);
  await writeFile(join(folder, 'encodings.bin'), bytes);
}

import { strict as assert } from 'node:assert';
import { createMultibyteDecoder } from '@exodus/bytes/multi-byte.js';
import { createSinglebyteDecoder } from '@exodus/bytes/single-byte.js';
import { decodeBytes, unpack, type EncodingName } from '../../../../src/core/encoding/code-table.js';
import { loadEncodings, type CodeTables } from '../../../../src/core/encoding/encodings.js';
import { readAsset } from '../../assets.js';

const ALL_CHARACTERS = Array.from({ length: 0x10000 }, (_, i) => i).filter((i) => i >= 0xa0 && (i < 0xd800 || i > 0xf8ff) && i !== 0xfffd);

describe('code tables', () => {
  let encodings: CodeTables;
  before(async () => {
    encodings = (await loadEncodings(readAsset)).tables;
  });
  const bytesOf = (name: EncodingName, text: string): Uint8Array => Uint8Array.from(Array.from(text, (c) => unpack(encodings[name].encode(c.codePointAt(0)!))).flat());

  for (const name of ['gb18030', 'big5', 'shift_jis', 'euc-kr'] as const) {
    it(`should have every two-byte character of ${name} as the standard has it`, () => {
      const standard = createMultibyteDecoder(name, true);
      const bytes: number[] = [];
      for (let lead = 0x81; lead <= 0xfe; lead++) {
        for (let trail = 0x40; trail <= 0xff; trail++) if (encodings[name].step(lead, trail) >= 0) bytes.push(lead, trail);
      }
      assert.ok(bytes.length > 2 * 6000);
      assert.equal(decodeBytes(encodings[name], Uint8Array.from(bytes)), standard(Uint8Array.from(bytes)));
    });

    it(`should write what it reads in ${name}`, () => {
      const text = ALL_CHARACTERS.filter((i) => encodings[name].encode(i) >= 0).map((i) => String.fromCharCode(i)).join('');
      assert.equal(decodeBytes(encodings[name], bytesOf(name, text)), text);
    });
  }

  for (const name of ['windows-1252', 'windows-1251', 'macintosh'] as const) {
    it(`should have ${name} as the standard has it`, () => {
      const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
      assert.equal(decodeBytes(encodings[name], bytes), createSinglebyteDecoder(name, true)(bytes));
    });
  }

  it('should read and write UTF-8', () => {
    const text = 'aé中𠮷\u{10ffff}';
    assert.deepEqual(bytesOf('utf-8', text), new TextEncoder().encode(text));
    assert.equal(decodeBytes(encodings['utf-8'], new TextEncoder().encode(text)), text);
    assert.equal(decodeBytes(encodings['utf-8'], Uint8Array.of(0xc0, 0x80, 0x41, 0xed, 0xa0, 0x80, 0xe4, 0xb8, 0x42)).replaceAll('\ufffd', ''), 'AB');
  });

  it('should read the four-byte characters of GB 18030', () => {
    const standard = createMultibyteDecoder('gb18030', true);
    const bytes = Uint8Array.of(0x81, 0x30, 0x81, 0x30, 0x81, 0x39, 0xef, 0x30, 0x95, 0x32, 0x82, 0x36, 0x84, 0x31, 0xa4, 0x37);
    assert.equal(decodeBytes(encodings.gb18030, bytes), standard(bytes));
  });

  it('should accept what lenient programs write', () => {
    assert.deepEqual(bytesOf('gb18030', '€'), Uint8Array.of(0x80));
    assert.deepEqual(bytesOf('windows-1252', '€\u0080\u0081\u008d'), Uint8Array.of(0x80, 0x80, 0x81, 0x8d));
  });
});

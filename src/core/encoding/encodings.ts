import type { ReadAsset } from '../assets.js';
import type { CodeTable, EncodingName } from './code-table.js';
import { doubleByteTable, LEADS, TRAILS } from './double-byte.js';
import { gb18030Table } from './gb18030.js';
import { singleByteTable } from './single-byte.js';
import { TextCosts } from './text-costs.js';
import { utf8 } from './utf8.js';

/** The code tables by name. */
export type CodeTables = Readonly<Record<EncodingName, CodeTable>>;

/** What is needed to find text that was read in the wrong encoding. */
export interface Encodings {
  readonly tables: CodeTables;
  readonly costs: TextCosts;
}

/**
 * Loads the code tables. They are those of the WHATWG Encoding Standard, written at build time from @exodus/bytes (MIT) into
 * `encodings.bin` (200 KB, little-endian 16-bit words): the decoders of Node and of some browsers differ from the standard for GBK, Big5,
 * EUC-KR and windows-1252, and the tables of that library as code would fill the entry that activates. Layout: the two-byte
 * characters of GB 18030, Big5, Shift_JIS and EUC-KR (126 leads × 192 trails each), the upper halves of windows-1252, windows-1251 and
 * Mac Roman, a counted list of the Big5 places that lie in plane 2, a counted list of the four-byte ranges of GB 18030.
 * @throws where the asset cannot be read
 */
export async function loadEncodings(readAsset: ReadAsset): Promise<Encodings> {
  const tables = readTables(new WordReader(await readAsset('encodings.bin')));
  return { tables, costs: new TextCosts(tables) };
}

function readTables(words: WordReader): CodeTables {
  const [gb, big5, jis, korean] = [words.codePoints(), words.codePoints(), words.codePoints(), words.codePoints()];
  const [western, cyrillic, mac] = [words.take(128), words.take(128), words.take(128)];
  for (const place of words.takeCounted()) big5[place] = (big5[place] ?? 0) + 0x20000;
  const none = (): number => -1;
  return {
    'utf-8': utf8,
    'gb18030': gb18030Table(gb, words.takeCounted()),
    'big5': doubleByteTable({ name: 'big5', characters: big5, alone: none }),
    'shift_jis': doubleByteTable({ name: 'shift_jis', characters: jis, alone: halfwidthKatakana }),
    'euc-kr': doubleByteTable({ name: 'euc-kr', characters: korean, alone: none }),
    'windows-1252': singleByteTable('windows-1252', western),
    'windows-1251': singleByteTable('windows-1251', cyrillic),
    'macintosh': singleByteTable('macintosh', mac),
  };
}

function halfwidthKatakana(byte: number): number {
  return byte >= 0xa1 && byte <= 0xdf ? 0xff61 + byte - 0xa1 : -1;
}

class WordReader {
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  take(count: number): Uint16Array {
    const words = new Uint16Array(count);
    for (let i = 0; i < count; i++, this.#at += 2) words[i] = this.#view.getUint16(this.#at, true);
    return words;
  }

  takeCounted(): Uint16Array {
    return this.take(this.take(1)[0] ?? 0);
  }

  codePoints(): Uint32Array {
    return Uint32Array.from(this.take(LEADS * TRAILS));
  }
}

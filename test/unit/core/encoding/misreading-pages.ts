import { readdirSync, readFileSync } from 'node:fs';
import { createMultibyteDecoder, createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import { createSinglebyteDecoder, createSinglebyteEncoder } from '@exodus/bytes/single-byte.js';
import { utf8toStringLoose } from '@exodus/bytes/utf8.js';
import type { EncodingName } from '../../../../src/core/encoding/code-table.js';

/** The seeds without what a scraper put into them. */
export const PAGES: readonly string[] = readdirSync('seeds').map((name) =>
  readFileSync(`seeds/${name}`, 'utf8').replace(/[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}[)）]/g, '').replace(/\?yōu\).*?\^/, ''));

/** Their lines with some Chinese text. */
export const LINES: readonly string[] = PAGES.flatMap((page) => page.split('\n')).filter((line) => /\p{Script=Han}{4}/u.test(line));

function isSingleByte(encoding: EncodingName): encoding is 'windows-1252' | 'windows-1251' | 'macintosh' {
  return encoding === 'windows-1252' || encoding === 'windows-1251' || encoding === 'macintosh';
}

/** The bytes of a text, null where the encoding has not all of its characters. */
export function bytesIn(encoding: EncodingName, text: string): Uint8Array | null {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  try {
    return isSingleByte(encoding) ? createSinglebyteEncoder(encoding)(text) : createMultibyteEncoder(encoding)(text);
  } catch {
    return null;
  }
}

/** What a program shows that takes the bytes for another encoding, by the tables of the standard. */
export function readAs(encoding: EncodingName, bytes: Uint8Array): string {
  if (encoding === 'utf-8') return utf8toStringLoose(bytes);
  return (isSingleByte(encoding) ? createSinglebyteDecoder(encoding, true) : createMultibyteDecoder(encoding, true))(bytes);
}

/** The bytes of a page without the lines that the encoding cannot hold; null where little is left. */
export function pageBytesIn(encoding: EncodingName, page: string): Uint8Array | null {
  const lines = page.split('\n').filter((line) => bytesIn(encoding, line));
  return lines.join('').length < 1000 ? null : bytesIn(encoding, lines.join('\n'));
}

/** Real sentences by many hands: the messages of TypeScript (Apache 2.0) in one of the languages into which they are translated, some 2,100 lines. */
export function translatedLines(language: string): string[] {
  const messages = JSON.parse(readFileSync(`node_modules/typescript/lib/${language}/diagnosticMessages.generated.json`, 'utf8')) as Record<string, string>;
  return [...new Set(Object.values(messages))];
}

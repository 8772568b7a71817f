import type { EncodingName } from './code-table.js';
import type { Encodings } from './encodings.js';
import type { Pair } from './misreading.js';

/** What texts are misread as. UTF-8 is not among them: a reader of UTF-8 loses the bytes that it does not understand. */
const WRONG: readonly EncodingName[] = ['windows-1252', 'gb18030', 'macintosh', 'windows-1251', 'big5', 'shift_jis', 'euc-kr'];
const MULTI_BYTE: readonly EncodingName[] = ['utf-8', 'gb18030', 'big5', 'shift_jis', 'euc-kr'];
const SINGLE_BYTE: readonly EncodingName[] = ['windows-1252', 'windows-1251', 'macintosh'];

/** Fewer odd characters than this say nothing. */
const LEAST_CHARACTERS = 2;
const LEAST_SHARE = 0.5;

/** Bits from which a character counts as odd: more than those of Han characters that are merely not frequent. */
const ODD = 2;

/** In a text without so many, every character above 7F that is not frequent counts. */
const FEW = 6;

/** The pairs of encodings by which a text may have been misread: those whose wrong encoding has most of its odd characters. */
export function* possiblePairs(text: string, { tables, costs }: Encodings): Iterable<Pair> {
  const high = Array.from(text, (character) => character.codePointAt(0) ?? 0).filter((codePoint) => codePoint >= 0x80);
  const oddest = high.filter((codePoint) => costs.oddity(codePoint) >= ODD);
  const odd = oddest.length >= FEW ? oddest : high.filter((codePoint) => costs.oddity(codePoint) > 0);
  for (const wrong of WRONG) {
    const encodable = odd.filter((codePoint) => tables[wrong].encode(codePoint) >= 0).length;
    if (encodable < LEAST_CHARACTERS || encodable < odd.length * LEAST_SHARE) continue;
    for (const real of [...MULTI_BYTE, ...SINGLE_BYTE]) if (real !== wrong) yield { wrong: tables[wrong], real: tables[real] };
  }
}

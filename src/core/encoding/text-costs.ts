import { simplifiedForm } from '../script/page-script.js';
import { FIRST_LEAD, FIRST_TRAIL, TRAILS } from './double-byte.js';
import type { CodeTables } from './encodings.js';
import { FREQUENT_HAN, FREQUENT_HANGUL, VERY_FREQUENT } from './frequent.js';

/** Kinds of characters that follow each other in different ways. */
const OTHER = 0, LETTER = 1, ACCENTED_SMALL = 2, ACCENTED_CAPITAL = 3, CYRILLIC_SMALL = 4, CYRILLIC_CAPITAL = 5, HIRAGANA = 6, KATAKANA = 7, HANGUL = 8, HAN = 9, SYMBOL = 10;
const KINDS = 11;

/** Bits for characters outside the ranges below. */
const RARE = 22;

/** First and last code point, kind, bits. Later ranges win. */
const RANGES: readonly (readonly [number, number, number, number])[] = [
  [0x20, 0x7e, OTHER, 6], [0x09, 0x0d, OTHER, 6], [0x41, 0x5a, LETTER, 6], [0x61, 0x7a, LETTER, 6],
  [0x80, 0x9f, SYMBOL, 24], [0xa0, 0xbf, SYMBOL, 14], [0xa0, 0xa0, OTHER, 9], [0xab, 0xab, OTHER, 9], [0xbb, 0xbb, OTHER, 9], [0xc0, 0xde, ACCENTED_CAPITAL, 13], [0xdf, 0xff, ACCENTED_SMALL, 12], [0xd7, 0xd7, OTHER, 14], [0xf7, 0xf7, OTHER, 14],
  [0x100, 0x17f, ACCENTED_SMALL, 14], [0x180, 0x24f, ACCENTED_SMALL, 18], [0x1cd, 0x1dc, ACCENTED_SMALL, 13], [0x370, 0x3ff, OTHER, 14],
  [0x401, 0x42f, CYRILLIC_CAPITAL, 11.5], [0x430, 0x451, CYRILLIC_SMALL, 11], [0x402, 0x40f, CYRILLIC_CAPITAL, 15], [0x452, 0x45f, CYRILLIC_SMALL, 15],
  [0x2010, 0x2027, OTHER, 13], [0x2013, 0x2013, OTHER, 9], [0x2022, 0x2022, OTHER, 10], [0x2026, 0x2026, OTHER, 9], [0x2030, 0x206f, OTHER, 15], [0x20a0, 0x20bf, SYMBOL, 14], [0x2100, 0x22ff, OTHER, 15], [0x2460, 0x2473, OTHER, 13], [0x2500, 0x257f, OTHER, 16], [0x25a0, 0x2605, OTHER, 13],
  [0x2e80, 0x2fff, HAN, 22], [0x3000, 0x303f, OTHER, 12], [0x3041, 0x3096, HIRAGANA, 10], [0x30a1, 0x30ff, KATAKANA, 11], [0x3100, 0x312f, OTHER, 17], [0x3220, 0x33ff, OTHER, 17],
  [0x3400, 0x4dbf, HAN, RARE], [0x4e00, 0x9fff, HAN, 20], [0xac00, 0xd7a3, HANGUL, 17],
  [0xe000, 0xf8ff, OTHER, 24], [0xf900, 0xfaff, HAN, 21], [0xff01, 0xff5e, OTHER, 13], [0xff61, 0xff9f, KATAKANA, 15], [0xfffd, 0xfffd, OTHER, 20],
];

/** Marks that stand in Chinese text all the time. */
const CHINESE_MARKS = '，。、：；！？“”‘’（）《》「」『』—·　';

/** Bits less after a character of another kind: small letters within words, syllables within running text. Negative: symbols stand apart from accented letters. */
const AFTER: readonly (readonly [number, number, number])[] = [
  [LETTER, ACCENTED_SMALL, 5], [CYRILLIC_SMALL, CYRILLIC_SMALL, 5.5], [CYRILLIC_CAPITAL, CYRILLIC_SMALL, 5], [CYRILLIC_SMALL, CYRILLIC_CAPITAL, -2], [CYRILLIC_CAPITAL, CYRILLIC_CAPITAL, 3],
  [HIRAGANA, HIRAGANA, 3], [KATAKANA, HIRAGANA, 2], [HAN, HIRAGANA, 3], [KATAKANA, KATAKANA, 2.5], [HIRAGANA, KATAKANA, 1],
  [HANGUL, HANGUL, 1.5], [HANGUL, HAN, -3], [HAN, HANGUL, -3], [ACCENTED_CAPITAL, SYMBOL, -10], [ACCENTED_SMALL, SYMBOL, -8],
];

/** Bits of a usual character of each kind. */
const USUAL_BITS: readonly number[] = [10, 9, 10, 10, 9, 9, 11, 11, 12, 13, 10];

/**
 * How unexpected characters are in newspaper text, in bits: a class model of Chinese with the scripts that may stand beside it. It tells
 * text from text read in the wrong encoding. Tiers of Han characters: the published frequency list, then the first levels of GB 2312, Big5
 * and JIS X 0208, which their makers chose by frequency, then the second levels.
 */
export class TextCosts {
  readonly #bits = new Float32Array(0x10000).fill(RARE);
  readonly #kinds = new Uint8Array(0x10000);
  readonly #after = new Float32Array(KINDS * KINDS);
  readonly #oddities = new Float32Array(0x10000);

  constructor(tables: CodeTables) {
    for (const [first, last, kind, bits] of RANGES) {
      this.#bits.fill(bits, first, last + 1);
      this.#kinds.fill(kind, first, last + 1);
    }
    for (const mark of CHINESE_MARKS) this.#bits[mark.charCodeAt(0)] = 7;
    this.#tier(levelOf(tables, 'gb18030', 0xd8, 0xf7, 0xa1), 17);
    this.#tier(levelOf(tables, 'shift_jis', 0x89, 0x97, FIRST_TRAIL), 16);
    this.#tier(levelOf(tables, 'big5', 0xa4, 0xc6, FIRST_TRAIL), 14);
    this.#tier(levelOf(tables, 'gb18030', 0xb0, 0xd7, 0xa1), 14);
    this.#tier(levelOf(tables, 'euc-kr', 0xb0, 0xc8, 0xa1), 13.5);
    this.#frequentHan();
    for (const syllable of FREQUENT_HANGUL) this.#bits[syllable.charCodeAt(0)] = 10.5;
    for (const [before, kind, less] of AFTER) this.#after[before * KINDS + kind] = less;
    for (let unit = 0; unit < 0x10000; unit++) {
      const bits = this.#bits[unit] ?? RARE;
      this.#oddities[unit] = bits < 8 ? -3 : bits - (USUAL_BITS[this.#kinds[unit] ?? OTHER] ?? 0);
    }
  }

  /** Bits of a code point after another (0 at the start of a line). */
  of(before: number, codePoint: number): number {
    if (codePoint > 0xffff) return RARE;
    const kinds = this.#kinds;
    return (this.#bits[codePoint] ?? RARE) - (this.#after[(kinds[before] ?? 0) * KINDS + (kinds[codePoint] ?? 0)] ?? 0);
  }

  /** Bits by which a UTF-16 unit is rarer than characters of its kind usually are; negative for common ones. */
  oddity(unit: number): number {
    return this.#oddities[unit] ?? 0;
  }

  isHan(codePoint: number): boolean {
    return this.#kinds[codePoint] === HAN || (codePoint >= 0x20000 && codePoint <= 0x3ffff);
  }

  #tier(codePoints: Iterable<number>, bits: number): void {
    for (const codePoint of codePoints) if (codePoint <= 0xffff && bits < (this.#bits[codePoint] ?? 0)) this.#bits[codePoint] = bits;
  }

  #frequentHan(): void {
    const ranks = new Map(Array.from(FREQUENT_HAN, (character, rank) => [character, rank]));
    for (let codePoint = 0x4e00; codePoint <= 0x9fa5; codePoint++) {
      const character = String.fromCharCode(codePoint);
      const rank = ranks.get(simplifiedForm(character));
      if (rank !== undefined) this.#bits[codePoint] = rank < VERY_FREQUENT ? 8 : 10;
    }
  }
}

function* levelOf(tables: CodeTables, name: 'gb18030' | 'big5' | 'shift_jis' | 'euc-kr', firstLead: number, lastLead: number, firstTrail: number): Iterable<number> {
  for (let lead = Math.max(firstLead, FIRST_LEAD); lead <= lastLead; lead++) {
    for (let trail = firstTrail; trail < FIRST_TRAIL + TRAILS; trail++) {
      const codePoint = tables[name].step(lead, trail);
      if (codePoint > 0) yield codePoint;
    }
  }
}

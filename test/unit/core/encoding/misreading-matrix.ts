import { unpack, type EncodingName } from '../../../../src/core/encoding/code-table.js';
import type { Encodings } from '../../../../src/core/encoding/encodings.js';
import { findMojibake, type Mojibake } from '../../../../src/core/encoding/mojibake.js';
import { applyEdits } from '../../../../src/core/text/edits.js';
import { LineIndex } from '../../../../src/core/text/lines.js';
import { runToEnd } from '../../../../src/core/text/steps.js';
import { bytesIn, LINES, pageBytesIn, PAGES, readAs, translatedLines } from './misreading-pages.js';

export const SINGLE: readonly EncodingName[] = ['windows-1252', 'windows-1251', 'macintosh'];
export const WRONG: readonly EncodingName[] = [...SINGLE, 'gb18030', 'big5', 'shift_jis', 'euc-kr'];

/** How many of the misread texts came back, and which did not. */
export interface Outcome {
  readonly all: number;
  readonly failures: readonly string[];
}

/** Texts read in wrong encodings by the tables of the standard, and what is made of them. */
export class MisreadingMatrix {
  constructor(private readonly encodings: Encodings) {}

  find(text: string): Mojibake[] {
    return runToEnd(findMojibake(text, new LineIndex(text), this.encodings));
  }

  repair(text: string): string {
    return applyEdits(text, this.find(text).map(({ start, end, repaired }) => ({ start, end, text: repaired })));
  }

  /** The lines of the clean pages in one encoding, read in another that keeps every byte. */
  lines(real: EncodingName, wrong: EncodingName): Outcome {
    return this.#outcome(LINES.flatMap((line) => {
      const bytes = bytesIn(real, line);
      return bytes ? [[line, readAs(wrong, bytes), line] as const] : [];
    }));
  }

  /** Lines, and clauses of them, of UTF-8 read as another encoding, as far as no byte was lost. */
  recoverableLines(wrong: EncodingName): Outcome {
    return this.#outcome(LINES.flatMap((text) => [text, `${text} `, ...text.split(/(?<=[，。、；：])/u)]).flatMap((line) => {
      const garbled = this.#lossless(line, wrong);
      return /\p{Script=Han}{4}/u.test(line) && garbled !== null ? [[line, garbled, line] as const] : [];
    }));
  }

  /** Four to eight characters of UTF-8 within a clean line. */
  spans(wrong: EncodingName): Outcome {
    return this.#outcome(LINES.flatMap((line) => {
      const word = /\p{Script=Han}{4,8}/u.exec(line)?.[0] ?? '';
      const garbled = this.#lossless(word, wrong);
      return garbled === null ? [] : [[line, line.replace(word, garbled), line] as const];
    }));
  }

  /** Whole pages of which the wrong reading kept most: most of what is found must name the right pair. */
  pages(): Outcome {
    const failures: string[] = [];
    let all = 0;
    for (const [name, real, bytes] of pagesOfAll()) {
      for (const wrong of WRONG.filter((other) => other !== real)) {
        const garbled = readAs(wrong, bytes);
        if (shareLost(garbled) > MOST_LOST) continue;
        all++;
        const found = this.find(garbled);
        const right = found.filter(({ pairs: [pair] }) => pair?.wrong === wrong && pair.real === real);
        if (right.length * 2 < found.length || found.length === 0) failures.push(`${name} in ${real} as ${wrong}`);
      }
    }
    return { all, failures };
  }

  #outcome(cases: readonly (readonly [name: string, garbled: string, expected: string])[]): Outcome {
    return { all: cases.length, failures: cases.filter(([, garbled, expected]) => this.repair(garbled) !== expected).map(([name]) => name) };
  }

  /** @returns null where the wrong reading lost bytes */
  #lossless(text: string, wrong: EncodingName): string | null {
    const bytes = bytesIn('utf-8', text)!;
    const garbled = readAs(wrong, bytes);
    const again = Array.from(garbled).flatMap((c) => unpack(Math.max(0, this.encodings.tables[wrong].encode(c.codePointAt(0)!))));
    return Buffer.from(again).equals(bytes) ? garbled : null;
  }
}

const LINES_A_PAGE = 40;

/** Where more of the characters are U+FFFD, nothing is left to tell the pair by. */
const MOST_LOST = 0.2;

function shareLost(text: string): number {
  return text.split('\ufffd').length / text.length;
}

/** The seeds in the encodings of Chinese, and pages of translated messages in those of their languages. */
function* pagesOfAll(): Iterable<[name: string, real: EncodingName, bytes: Uint8Array]> {
  for (const real of ['utf-8', 'gb18030', 'big5'] as const) {
    for (const [index, page] of PAGES.entries()) {
      const bytes = pageBytesIn(real, page);
      if (bytes) yield [`seed ${index}`, real, bytes];
    }
  }
  for (const [language, reals] of [['zh-cn', ['utf-8', 'gb18030']], ['zh-tw', ['utf-8', 'big5', 'gb18030']], ['ja', ['utf-8', 'shift_jis']], ['ko', ['utf-8', 'euc-kr']], ['ru', ['utf-8', 'windows-1251']]] as const) {
    const lines = translatedLines(language);
    for (const real of reals) {
      for (let first = 0; first < 10 * LINES_A_PAGE; first += 2 * LINES_A_PAGE) {
        const page = lines.slice(first, first + LINES_A_PAGE).filter((line) => bytesIn(real, line)).join('\n');
        yield [`${language} ${first}`, real, bytesIn(real, page)!];
      }
    }
  }
}

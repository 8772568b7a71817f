import type { ShapeTable } from '../../src/core/lexicon/shape-table.js';
import type { Confusion } from './confusions.js';
import { pick } from './random.js';

/** Share of a word's occurrences in which a reader that misreads it does so. */
const REPEATED_SHARE = 0.6;
/** One word in so many characters is misread time and again. */
const REPEATED_SPACING = 250;
const HAN = /[\u4e00-\u9fff]/u;

/** How a page is spoilt. */
export interface Spoiling {
  /** One error in so many characters. */
  readonly spacing: number;
  /** Share of the errors that Tesseract was seen to make on worn print; the others follow the shape table. */
  readonly junk: number;
}

/** Makes a reader's errors: what a character may be read as. */
export class ErrorMaker {
  readonly #observed = new Map<string, string[]>();
  readonly #alike = new Map<number, { unit: number; likeness: number }[]>();

  constructor(private readonly shapes: ShapeTable, confusions: readonly Confusion[], private readonly random: () => number) {
    for (const { truth, read, count } of confusions) {
      const readings = this.#observed.get(truth) ?? [];
      for (let i = 0; i < count; i++) readings.push(read);
      this.#observed.set(truth, readings);
    }
    for (let unit = 0x4e00; unit <= 0x9fff; unit++) {
      const { units, likenesses } = shapes.neighboursOf(unit);
      units.forEach((truth, i) => {
        const list = this.#alike.get(truth) ?? [];
        list.push({ unit, likeness: likenesses[i] ?? 0 });
        this.#alike.set(truth, list);
      });
    }
  }

  /** A character that `truth` may be misread as, or undefined. */
  misread(truth: string, junk: number): string | undefined {
    const observed = this.#observed.get(truth);
    if (observed && this.random() < junk) return pick(observed, this.random);
    return this.#drawAlike(truth.charCodeAt(0));
  }

  #drawAlike(truth: number): string | undefined {
    const alike = this.#alike.get(truth) ?? [];
    const weights = alike.map(({ unit, likeness }) => Math.exp(likeness / 5 + this.shapes.logShare(unit) * 0.35));
    let goal = this.random() * weights.reduce((sum, weight) => sum + weight, 0);
    for (let i = 0; i < alike.length; i++) {
      goal -= weights[i] ?? 0;
      if (goal <= 0) return String.fromCharCode(alike[i]?.unit ?? truth);
    }
    return undefined;
  }

  /** The page with some characters misread, and some words misread time and again. */
  spoil(page: string, { spacing, junk }: Spoiling): string {
    if (spacing === Infinity) return page;
    const repeated = this.#misreadWords(page, Math.round(page.length / REPEATED_SPACING));
    const spoilt = Array.from(repeated, (character) => (HAN.test(character) && this.random() < 1 / spacing ? this.misread(character, junk) ?? character : character));
    return spoilt.join('');
  }

  /** A reader that takes a word for something else tends to do so again. */
  #misreadWords(page: string, words: number): string {
    let spoilt = page;
    for (let word = 0; word < words; word++) {
      const at = Math.floor(this.random() * (page.length - 2));
      const [truth, next] = [page.charAt(at), page.charAt(at + 1)];
      const wrong = HAN.test(truth) && HAN.test(next) ? this.#drawAlike(truth.charCodeAt(0)) : undefined;
      if (wrong === undefined) continue;
      spoilt = spoilt.replaceAll(truth + next, (pair) => (this.random() < REPEATED_SHARE ? wrong + next : pair));
    }
    return spoilt;
  }
}

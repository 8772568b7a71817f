import { readFileSync } from 'node:fs';
import type { ShapeTable } from '../../src/core/lexicon/shape-table.js';
import { pick } from './random.js';

/** Share of the errors that Tesseract was seen to make; the others follow the shape table. */
const OBSERVED_SHARE = 0.5;
/** Share of a word's occurrences in which a reader that misreads it does so. */
const REPEATED_SHARE = 0.6;
const HAN = /[\u4e00-\u9fff]/u;

/** Makes a reader's errors: what a character may be read as. */
export class ErrorMaker {
  readonly #observed = new Map<string, string[]>();
  readonly #alike = new Map<number, { unit: number; likeness: number }[]>();

  constructor(private readonly shapes: ShapeTable, confusions: string, private readonly random: () => number) {
    for (const line of readFileSync(confusions, 'utf8').trim().split('\n')) {
      const [truth = '', read = '', count] = line.split('\t');
      const readings = this.#observed.get(truth) ?? [];
      for (let i = 0; i < Number(count); i++) readings.push(read);
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
  misread(truth: string): string | undefined {
    const observed = this.#observed.get(truth);
    if (observed && this.random() < OBSERVED_SHARE) return pick(observed, this.random);
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

  /** The page with about one Han character in `spacing` misread, and some words misread time and again. */
  spoil(page: string, spacing: number): string {
    const repeated = this.#misreadWords(page, Math.ceil(page.length / 600));
    const spoilt = Array.from(repeated, (character) => (HAN.test(character) && this.random() < 1 / spacing ? this.misread(character) ?? character : character));
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

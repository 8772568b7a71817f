import type { Reading } from './reading.js';
import { pairsOf, type Recurrence } from './recurrence.js';

/** Characters of a stretch of text that are compared. */
const COMPARED = 4000;
const BLOCKS_COMPARED = 100;

/** What the texts of a page are about, told by the strings that recur in them. */
export class Subjects {
  /** Below it, two texts have different subjects. */
  readonly OTHER = 0.2;
  /** Above it, two texts have the same subject. */
  readonly SAME = 0.35;
  readonly #page: Reading;
  readonly #recurrence: Recurrence;

  constructor(page: Reading, recurrence: Recurrence) {
    this.#page = page;
    this.#recurrence = recurrence;
  }

  /**
   * The share of the recurring strings after the heading `from`–`to` (up to the next heading) that the story which began at block
   * `storyFrom` had already; null where there is too little text on either side.
   */
  kinship(storyFrom: number, from: number, to: number): number | null {
    const before = pairsOf(this.#text(storyFrom, from, false));
    const after = [...pairsOf(this.#text(to, this.#page.length, true))].filter((pair) => this.#recurrence.times(pair) >= 3);
    if (before.size < 60 || after.length < 20) return null;
    return after.filter((pair) => before.has(pair)).length / after.length;
  }

  #text(from: number, to: number, untilHeading: boolean): string {
    let text = '';
    for (let i = from; i < Math.min(to, from + BLOCKS_COMPARED) && text.length < COMPARED; i++) {
      if (untilHeading && this.#page.kind(i) === 'heading') break;
      if (this.#page.kind(i) === 'body') text += `${this.#page.draft(i).bare}\n`;
    }
    return text;
  }
}

import type { Candidate } from './candidates.js';
import { isHan } from './lattice.js';
import type { SentenceReading } from './sentence-reader.js';

/** Gain from which on another character fits far better: where the two look alike, and where they do not. */
const CLEAR_GAIN = 8;
const CLEAR_GAIN_UNLIKE = 12;

/** Strange places in a hundred characters of an ordinary page: what a page is taken for before it is read. */
const USUAL = 0.8;
const STEPS = 6;
/** So many characters must a page have for its own count to weigh as much as the usual one. */
const WEIGHT = 150;

/**
 * How badly a page was read: the share of its places where another character would fit far better. A worn page has many;
 * a clean one few, whatever its words.
 */
export class Wear {
  #characters = 0;
  #strange = 0;

  /** Counts the places of one sentence. */
  add(sentence: string, reading: SentenceReading): void {
    this.#characters += hanIn(sentence);
    this.#strange += reading.strange.length;
  }

  /** Counts the places of a sentence that was added no more. */
  remove(sentence: string, reading: SentenceReading): void {
    this.#characters -= hanIn(sentence);
    this.#strange -= reading.strange.length;
  }

  /** From -STEPS to STEPS: 0 for an ordinary page, two steps for twice as many strange places. A few characters more or less seldom change it. */
  get level(): number {
    return this.levelBut(0);
  }

  /** The level that the page would have with so many strange places fewer: nothing said of a place is to be told by that place. */
  levelBut(own: number): number {
    const rate = ((this.#strange - own + (WEIGHT * USUAL) / 100) * 100) / (this.#characters + WEIGHT);
    return Math.min(STEPS, Math.max(-STEPS, Math.round(Math.log2(rate / USUAL) * 2)));
  }
}

function hanIn(sentence: string): number {
  let han = 0;
  for (let at = 0; at < sentence.length; at++) if (isHan(sentence.charCodeAt(at))) han++;
  return han;
}

/** The places at which another character would fit far better. */
export function strangePlaces(suggestions: readonly Pick<Candidate, 'at' | 'gain' | 'likeness'>[]): number[] {
  const strange: number[] = [];
  for (const { at, gain, likeness } of suggestions) {
    if (at !== strange.at(-1) && gain >= (likeness > 0 ? CLEAR_GAIN : CLEAR_GAIN_UNLIKE)) strange.push(at);
  }
  return strange;
}

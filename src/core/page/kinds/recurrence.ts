import { isHanAt } from '../../text/characters.js';
import type { Steps } from '../../text/steps.js';
import type { Draft } from '../blocks/draft.js';

/** Characters of a page whose words are counted; what follows on a longer text adds nothing to the evidence. */
const COUNTED = 200_000;

/** How often strings of two and three Chinese characters occur on the page, each block by itself. */
export class Recurrence {
  readonly #times = new Map<string, number>();

  /** Counts the strings of the blocks. */
  static *of(drafts: readonly Draft[]): Steps<Recurrence> {
    const recurrence = new Recurrence();
    let counted = 0;
    for (const { bare } of drafts) {
      if (counted > COUNTED) break;
      recurrence.#count(bare.replace(/\s+/gu, ''));
      counted += bare.length;
      yield;
    }
    return recurrence;
  }

  #count(text: string): void {
    for (let i = 0; i + 1 < text.length; i++) {
      if (!isHanAt(text, i) || !isHanAt(text, i + 1)) continue;
      this.#add(text.slice(i, i + 2));
      if (i + 2 < text.length && isHanAt(text, i + 2)) this.#add(text.slice(i, i + 3));
    }
  }

  #add(string: string): void {
    this.#times.set(string, (this.#times.get(string) ?? 0) + 1);
  }

  times(string: string): number {
    return this.#times.get(string) ?? 0;
  }
}

/** The strings of two Chinese characters in a text, each once. */
export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  const solid = text.replace(/\s+/gu, '');
  for (let i = 0; i + 1 < solid.length; i++) if (isHanAt(solid, i) && isHanAt(solid, i + 1)) pairs.add(solid.slice(i, i + 2));
  return pairs;
}

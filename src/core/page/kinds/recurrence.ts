import { remembered } from '../../memory/remembered.js';
import { isHanAt } from '../../text/characters.js';
import type { Steps } from '../../text/steps.js';
import type { Draft } from '../blocks/draft.js';

/** Characters of a page whose words are counted; what follows on a longer text adds nothing to the evidence. */
const COUNTED = 200_000;

/** How often strings of two and three Chinese characters occur on the page, each block by itself. Counted when asked for. */
export class Recurrence {
  readonly #solid: string;
  readonly #times = new Map<string, number>();

  private constructor(blocks: readonly string[]) {
    this.#solid = blocks.join('\n');
  }

  static *of(drafts: readonly Draft[]): Steps<Recurrence> {
    const blocks: string[] = [];
    let length = 0;
    for (const { bare } of drafts) {
      if (length > COUNTED) break;
      blocks.push(solidOf(bare));
      length += bare.length;
      yield;
    }
    return new Recurrence(blocks);
  }

  times(string: string): number {
    const known = this.#times.get(string);
    if (known !== undefined) return known;
    const times = isChinese(string) ? this.#count(string) : 0;
    this.#times.set(string, times);
    return times;
  }

  #count(string: string): number {
    let times = 0;
    for (let at = this.#solid.indexOf(string); at >= 0; at = this.#solid.indexOf(string, at + 1)) times++;
    return times;
  }
}

/** The text without its blanks. */
const solidOf = remembered((text): string => text.replace(/\s+/gu, ''));

function isChinese(string: string): boolean {
  for (let i = 0; i < string.length; i++) if (!isHanAt(string, i)) return false;
  return string.length === 2 || string.length === 3;
}

/** The strings of two Chinese characters in a text, each once. */
export const pairsOf = remembered((text): ReadonlySet<string> => {
  const pairs = new Set<string>();
  const solid = solidOf(text);
  for (let i = 0; i + 1 < solid.length; i++) if (isHanAt(solid, i) && isHanAt(solid, i + 1)) pairs.add(solid.slice(i, i + 2));
  return pairs;
});

import { isNumeral } from './closed-classes.js';
import { isHan } from './lattice.js';

/** Han characters that must agree on each side of a place for two phrases to count as the same. */
const REACH = 3;
const COUNT = 1 << 16;

/** The contexts that were asked for. */
export class AskedContexts {
  readonly keys: number[] = [];
  /** Whether different characters stood in one of them: then it is to be asked again. */
  differed = false;
  /** Whether something was asked while no context of the page had different characters; which one, is not noted. */
  whileNoneDiffered = false;
}

/** Phrases of a page that agree but for one character in their middle: the same words, once misread. */
export class ParallelPhrases {
  /** The first character seen between two contexts, and how often (in the low 16 bits). */
  readonly #first = new Map<number, number>();
  /** Where characters differ: how often each stands there. */
  readonly #variants = new Map<number, Map<number, number>>();

  #asked: AskedContexts | undefined;

  /** Notes from now on what is asked, or no longer. */
  note(asked: AskedContexts | undefined): void {
    this.#asked = asked;
  }

  /** Whether everything that was asked is sure to be answered as it was. */
  agreesWith({ keys, differed, whileNoneDiffered }: AskedContexts): boolean {
    return !differed && (this.#variants.size === 0 || (!whileNoneDiffered && keys.every((key) => !this.#variants.has(key))));
  }

  /** Enters the phrases of a text given as folded units. */
  add(units: Uint16Array, length: number): void {
    for (let at = REACH; at + REACH < length; at++) {
      const key = gapKey(units, length, at);
      if (key === undefined) continue;
      this.#add(key, units[at] as number);
    }
  }

  #add(key: number, unit: number): void {
    const first = this.#first.get(key);
    if (first === undefined) this.#first.set(key, unit * COUNT + 1);
    else if (Math.floor(first / COUNT) === unit) this.#first.set(key, first + 1);
    else this.#addVariant(key, unit);
  }

  #addVariant(key: number, unit: number): void {
    const counts = this.#variants.get(key) ?? new Map<number, number>();
    this.#variants.set(key, counts);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }

  /** The character that stands there in most parallel phrases, where those outnumber the ones with the present character. */
  betterAt(units: Uint16Array, length: number, at: number): { unit: number; count: number } | undefined {
    if (this.#variants.size === 0) {
      if (this.#asked) this.#asked.whileNoneDiffered = true;
      return undefined;
    }
    const key = gapKey(units, length, at);
    const others = key === undefined ? undefined : this.#variants.get(key);
    if (this.#asked && key !== undefined) {
      this.#asked.keys.push(key);
      this.#asked.differed ||= others !== undefined;
    }
    if (key === undefined || !others) return undefined;
    const first = this.#first.get(key) ?? 0;
    const counts = new Map(others).set(Math.floor(first / COUNT), first % COUNT);
    const present = units[at] as number;
    const own = counts.get(present) ?? 0;
    for (const [unit, count] of counts) {
      if (unit !== present && count > own && isHan(unit) && !(isNumeral(unit) && isNumeral(present))) return { unit, count };
    }
    return undefined;
  }
}

/** A number for the characters around a place; undefined where they are not all Han. */
function gapKey(units: Uint16Array, length: number, at: number): number | undefined {
  if (at < REACH || at + REACH >= length || !isHan(units[at] as number)) return undefined;
  let [low, high] = [17, 31];
  for (let step = 1; step <= REACH; step++) {
    const [before, after] = [units[at - step] as number, units[at + step] as number];
    if (!isHan(before) || !isHan(after)) return undefined;
    low = Math.imul(low ^ before, 0x9e3779b1) ^ (low >>> 13);
    high = Math.imul(high ^ after, 0x85ebca6b) ^ (high >>> 11);
  }
  return (low >>> 0) * 0x100000 + (high >>> 12);
}

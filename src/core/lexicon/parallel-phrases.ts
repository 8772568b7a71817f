import { isNumeral } from './closed-classes.js';
import { isHan } from './lattice.js';

/** Han characters that must agree on each side of a place for two phrases to count as the same. */
export const PARALLEL_REACH = 3;
const COUNT = 1 << 16;

/** The contexts that were asked for. */
export class AskedContexts {
  readonly keys: number[] = [];
  /** Whether different characters stood in one of them: then it is to be asked again. */
  differed = false;
  /** Whether something was asked while no context of the page had different characters; which one, is not noted. */
  whileNoneDiffered = false;
  /** The phrases, by their number, that were last found sure to answer the same, and when. */
  agreed: { readonly phrases: number; readonly edition: number } | undefined;
}

let made = 0;

/** Phrases of a page that agree but for one character in their middle: the same words, once misread. */
export class ParallelPhrases {
  readonly #number = made++;
  /** The characters seen between two contexts, and how often: one and its count (in the low 16 bits), or several. */
  readonly #seen = new Map<number, number | Map<number, number>>();
  /** In how many contexts characters differ. */
  #differing = 0;

  #asked: AskedContexts | undefined;
  #edition = 0;
  /** Whether characters have begun to differ in some context since this edition began. */
  #beganToDiffer = false;

  /** Notes from now on what is asked, or no longer. */
  note(asked: AskedContexts | undefined): void {
    this.#asked = asked;
  }

  /** Begins an edition: texts are added and removed, and nothing is asked before that is done. */
  beginEdition(): void {
    this.#edition++;
    this.#beganToDiffer = false;
  }

  /** Whether everything that was asked is sure to be answered as it was. It is, as long as no more contexts differ. */
  agreesWith(asked: AskedContexts): boolean {
    if (asked.differed) return false;
    if (this.#differing === 0) return true;
    if (asked.whileNoneDiffered) return false;
    const last = asked.agreed?.phrases === this.#number ? asked.agreed.edition : undefined;
    const isUntouched = last === this.#edition || (last === this.#edition - 1 && !this.#beganToDiffer);
    if (!isUntouched && !asked.keys.every((key) => typeof this.#seen.get(key) !== 'object')) return false;
    asked.agreed = { phrases: this.#number, edition: this.#edition };
    return true;
  }

  /** Enters the phrases of a text given as folded units. */
  add(units: Uint16Array, length: number): void {
    forEachContext(units, length, (key, unit) => this.#count(key, unit, 1));
  }

  /** Takes the phrases of a text that was entered out again. */
  remove(units: Uint16Array, length: number): void {
    forEachContext(units, length, (key, unit) => this.#count(key, unit, -1));
  }

  #count(key: number, unit: number, by: 1 | -1): void {
    const seen = this.#seen.get(key);
    if (seen === undefined) {
      this.#seen.set(key, unit * COUNT + by);
      return;
    }
    if (typeof seen === 'number' && Math.floor(seen / COUNT) === unit) {
      if (seen % COUNT + by === 0) this.#seen.delete(key);
      else this.#seen.set(key, seen + by);
      return;
    }
    this.#countVariant(key, typeof seen === 'number' ? new Map([[Math.floor(seen / COUNT), seen % COUNT]]) : seen, unit, by);
  }

  #countVariant(key: number, counts: Map<number, number>, unit: number, by: 1 | -1): void {
    if (counts.size === 1) {
      this.#differing++;
      this.#beganToDiffer = true;
    }
    const count = (counts.get(unit) ?? 0) + by;
    if (count === 0) counts.delete(unit);
    else counts.set(unit, count);
    const [only] = counts;
    if (counts.size > 1 || !only) {
      this.#seen.set(key, counts);
    } else {
      this.#differing--;
      this.#seen.set(key, only[0] * COUNT + only[1]);
    }
  }

  /** The character that stands there in most parallel phrases, where those outnumber the ones with the present character. */
  betterAt(units: Uint16Array, length: number, at: number): { unit: number; count: number } | undefined {
    if (this.#differing === 0) {
      if (this.#asked) this.#asked.whileNoneDiffered = true;
      return undefined;
    }
    const key = gapKey(units, length, at);
    const counts = key === undefined ? undefined : this.#seen.get(key);
    const differ = typeof counts === 'object';
    if (this.#asked && key !== undefined) {
      this.#asked.keys.push(key);
      this.#asked.differed ||= differ;
    }
    return differ ? mostOther(counts, units[at] as number) : undefined;
  }
}

function forEachContext(units: Uint16Array, length: number, note: (key: number, unit: number) => void): void {
  for (let at = PARALLEL_REACH; at + PARALLEL_REACH < length; at++) {
    const key = gapKey(units, length, at);
    if (key !== undefined) note(key, units[at] as number);
  }
}

/** The commonest of the other characters, where it is commoner than the present one; the lower one of two as common. */
function mostOther(counts: ReadonlyMap<number, number>, present: number): { unit: number; count: number } | undefined {
  let best = { unit: 0, count: counts.get(present) ?? 0 };
  for (const [unit, count] of counts) {
    if (unit === present || !isHan(unit) || (isNumeral(unit) && isNumeral(present))) continue;
    if (count > best.count || (count === best.count && best.unit > unit)) best = { unit, count };
  }
  return best.unit === 0 ? undefined : best;
}

/** A number for the characters around a place; undefined where they are not all Han. */
function gapKey(units: Uint16Array, length: number, at: number): number | undefined {
  if (at < PARALLEL_REACH || at + PARALLEL_REACH >= length || !isHan(units[at] as number)) return undefined;
  let [low, high] = [17, 31];
  for (let step = 1; step <= PARALLEL_REACH; step++) {
    const [before, after] = [units[at - step] as number, units[at + step] as number];
    if (!isHan(before) || !isHan(after)) return undefined;
    low = Math.imul(low ^ before, 0x9e3779b1) ^ (low >>> 13);
    high = Math.imul(high ^ after, 0x85ebca6b) ^ (high >>> 11);
  }
  return (low >>> 0) * 0x100000 + (high >>> 12);
}

import { isHan } from './lattice.js';

const LEAST_LENGTH = 2;
/** Longest phrase counted, in characters. */
export const LONGEST_PHRASE = 4;

/** What was asked of some counts, and what they answered. */
export class AskedCounts {
  readonly keys: number[] = [];
  readonly answers: number[] = [];
  /** Undefined where it was not asked for. */
  total: number | undefined;
  /** The counts, by their number, that were last found to answer the same, and when. */
  agreed: { readonly counts: number; readonly edition: number } | undefined;
  #keySet: ReadonlySet<number> | undefined;

  asksAnyOf(keys: readonly number[]): boolean {
    if (keys.length === 0) return false;
    const own = this.#keySet ??= new Set(this.keys);
    return keys.some((key) => own.has(key));
  }
}

/** How often phrases occur in some texts. */
export interface Phrases {
  /** About how many characters were counted. */
  readonly total: number;
  /** Occurrences of the phrase of `size` (2 to 4) units from `start`. */
  count(units: ArrayLike<number>, start: number, size: number): number;
  /** Notes from now on what is asked, or no longer. */
  note(asked: AskedCounts | undefined): void;
  /** Whether everything that was asked would be answered as it was. */
  agreesWith(asked: AskedCounts): boolean;
}

let made = 0;

/** More phrases than an edit of a sentence changes. */
const MOST_CHANGES = 1000;

/**
 * How often each run of 2 to 4 Han characters occurs in some texts: what a page or a project says of its own words.
 * A hash table of signatures without the phrases themselves.
 */
export class PhraseCounts implements Phrases {
  readonly #number = made++;
  #slots = new Uint32Array(1 << 10);
  #counts = new Uint32Array(1 << 10);
  #used = 0;
  #total = 0;
  #asked: AskedCounts | undefined;
  #edition = 0;
  /** By how much the counts have changed since this edition began; undefined where too many did. */
  #changes: Map<number, number> | undefined = new Map();
  #changed: readonly number[] | undefined;

  get total(): number {
    const total = roughly(this.#total);
    if (this.#asked) this.#asked.total = total;
    return total;
  }

  /** Notes from now on what is asked, or no longer. */
  note(asked: AskedCounts | undefined): void {
    this.#asked = asked;
  }

  /** Begins an edition: texts are added and removed, and nothing is asked before that is done. */
  beginEdition(): void {
    this.#edition++;
    this.#changes = new Map();
    this.#changed = undefined;
  }

  /** Whether everything that was asked would be answered as it was. What the last edition did not touch is not looked up again. */
  agreesWith(asked: AskedCounts): boolean {
    if (asked.total !== undefined && asked.total !== roughly(this.#total)) return false;
    const last = asked.agreed?.counts === this.#number ? asked.agreed.edition : undefined;
    if (last === this.#edition) return true;
    const isUntouched = last === this.#edition - 1 && this.#changes !== undefined && !asked.asksAnyOf(this.#changedIn(this.#changes));
    if (!isUntouched && !this.#answers(asked)) return false;
    asked.agreed = { counts: this.#number, edition: this.#edition };
    return true;
  }

  #answers({ keys, answers }: AskedCounts): boolean {
    for (let i = 0; i < keys.length; i++) if (this.#counts[this.#slotOf(keys[i] as number)] !== answers[i]) return false;
    return true;
  }

  /** Counts the phrases of a text given as UTF-16 units (folded as the language model reads them). */
  add(units: ArrayLike<number>, length = units.length): void {
    this.#total += length;
    forEachPhrase(units, length, (key) => {
      this.#note(key, 1);
      this.#increment(key);
    });
  }

  /** Counts the phrases of a text that was added no more. */
  remove(units: ArrayLike<number>, length = units.length): void {
    this.#total -= length;
    forEachPhrase(units, length, (key) => {
      this.#note(key, -1);
      const slot = this.#slotOf(key);
      this.#counts[slot] = (this.#counts[slot] as number) - 1;
    });
  }

  #note(key: number, by: 1 | -1): void {
    if (this.#changes && this.#changes.set(key, (this.#changes.get(key) ?? 0) + by).size > MOST_CHANGES) this.#changes = undefined;
  }

  #changedIn(changes: ReadonlyMap<number, number>): readonly number[] {
    return this.#changed ??= [...changes].filter(([, by]) => by !== 0).map(([key]) => key);
  }

  count(units: ArrayLike<number>, start: number, size: number): number {
    const key = signature(units, start, size);
    const answer = this.#counts[this.#slotOf(key)] as number;
    if (this.#asked) {
      this.#asked.keys.push(key);
      this.#asked.answers.push(answer);
    }
    return answer;
  }

  #increment(key: number): void {
    const slot = this.#slotOf(key);
    if (this.#slots[slot] === 0) {
      this.#slots[slot] = key;
      if (++this.#used * 2 > this.#slots.length) {
        this.#counts[slot] = 1;
        this.#grow();
        return;
      }
    }
    this.#counts[slot] = (this.#counts[slot] as number) + 1;
  }

  #slotOf(key: number): number {
    const mask = this.#slots.length - 1;
    let slot = (key ^ (key >>> 16)) & mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [slots, counts] = [this.#slots, this.#counts];
    this.#slots = new Uint32Array(slots.length * 2);
    this.#counts = new Uint32Array(slots.length * 2);
    for (let old = 0; old < slots.length; old++) {
      if (slots[old] === 0) continue;
      const slot = this.#slotOf(slots[old] as number);
      this.#slots[slot] = slots[old] as number;
      this.#counts[slot] = counts[old] as number;
    }
  }
}

/** A number but for what follows its four leading binary digits: a few characters more or less seldom change it. */
function roughly(count: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(count)) - 3);
  return Math.floor(count / step) * step;
}

function forEachPhrase(units: ArrayLike<number>, length: number, note: (key: number) => void): void {
  let run = 0;
  for (let end = 0; end < length; end++) {
    run = isHan(units[end] as number) ? run + 1 : 0;
    for (let size = LEAST_LENGTH; size <= LONGEST_PHRASE && size <= run; size++) note(signature(units, end + 1 - size, size));
  }
}

function signature(units: ArrayLike<number>, start: number, size: number): number {
  let hash = size;
  for (let i = start; i < start + size; i++) {
    hash = Math.imul(hash ^ (units[i] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0 || 1;
}

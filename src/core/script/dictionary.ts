import type { Steps } from '../text/steps.js';

/** The longest entry that begins at an offset: where it ends and what replaces it. */
export interface Match {
  readonly end: number;
  readonly replacement: string;
}

/** The entries whose keys begin with the same UTF-16 unit. */
interface Entries {
  /** The value of the unit alone. */
  alone: string | undefined;
  readonly bySecond: Map<number, LongerEntries>;
}

/** The entries whose keys begin with the same two units: almost every place of a text is decided by them. */
interface LongerEntries {
  /** The value of the two units alone. */
  pair: string | undefined;
  /** The values of longer keys, by the rest of the key. */
  rest: Map<string, string> | null;
  /** Lengths of the rests, longest first. */
  lengths: number[];
}

const ENTRIES_A_STEP = 2000;

/**
 * A group of conversion dictionaries searched as one: the longest key wins, and among equal keys the one of the earlier dictionary
 * (the matching of OpenCC's dictionary groups).
 */
export class Dictionary {
  readonly #byFirst = new Map<number, Entries>();
  /** The lowest first unit: most of a text lies below that of the compatibility ideographs. */
  #lowest = 0xffff;

  /** @param dictionaries each `key value|key value|…`, the first one strongest */
  static *read(dictionaries: readonly string[]): Steps<Dictionary> {
    const group = new Dictionary();
    for (const dictionary of dictionaries) {
      for (const [i, entry] of dictionary.split('|').entries()) {
        if (i % ENTRIES_A_STEP === ENTRIES_A_STEP - 1) yield;
        const space = entry.indexOf(' ');
        if (space > 0) group.#add(entry.slice(0, space), entry.slice(space + 1));
      }
      yield;
    }
    return group;
  }

  #add(key: string, value: string): void {
    const first = key.charCodeAt(0);
    this.#lowest = Math.min(this.#lowest, first);
    let entries = this.#byFirst.get(first);
    if (!entries) this.#byFirst.set(first, entries = { alone: undefined, bySecond: new Map() });
    if (key.length === 1) {
      entries.alone ??= value;
      return;
    }
    const second = key.charCodeAt(1);
    let longer = entries.bySecond.get(second);
    if (!longer) entries.bySecond.set(second, longer = { pair: undefined, rest: null, lengths: [] });
    if (key.length === 2) {
      longer.pair ??= value;
      return;
    }
    longer.rest ??= new Map();
    const rest = key.slice(2);
    if (!longer.rest.has(rest)) longer.rest.set(rest, value);
    if (!longer.lengths.includes(rest.length)) longer.lengths = [...longer.lengths, rest.length].sort((a, b) => b - a);
  }

  get(key: string): string | undefined {
    const match = this.longestAt(key, 0);
    return match?.end === key.length ? match.replacement : undefined;
  }

  *entries(): Iterable<readonly [key: string, value: string]> {
    for (const [first, { alone, bySecond }] of this.#byFirst) {
      if (alone !== undefined) yield [String.fromCharCode(first), alone];
      for (const [second, { pair, rest }] of bySecond) {
        const start = String.fromCharCode(first, second);
        if (pair !== undefined) yield [start, pair];
        for (const [end, value] of rest ?? []) yield [start + end, value];
      }
    }
  }

  /** The longest key that stands at `offset` of the text. */
  longestAt(text: string, offset: number): Match | null {
    const first = text.charCodeAt(offset);
    const entries = first < this.#lowest ? undefined : this.#byFirst.get(first);
    if (!entries) return null;
    const longer = entries.bySecond.get(text.charCodeAt(offset + 1));
    if (longer) {
      for (const length of longer.lengths) {
        const end = offset + 2 + length;
        const replacement = end > text.length ? undefined : longer.rest?.get(text.slice(offset + 2, end));
        if (replacement !== undefined) return { end, replacement };
      }
      if (longer.pair !== undefined) return { end: offset + 2, replacement: longer.pair };
    }
    return entries.alone === undefined ? null : { end: offset + 1, replacement: entries.alone };
  }
}

/** The longest entry that begins at an offset: where it ends and what replaces it. */
export interface Match {
  readonly end: number;
  readonly replacement: string;
}

/**
 * A group of conversion dictionaries searched as one: the longest key wins, and among equal keys the one of the earlier dictionary
 * (the matching of OpenCC's dictionary groups).
 */
export class Dictionary {
  readonly #entries = new Map<string, string>();
  /** By the first UTF-16 unit of the keys: their lengths, longest first. */
  readonly #lengths = new Map<number, readonly number[]>();

  /** @param dictionaries each `key value|key value|…`, the first one strongest */
  constructor(dictionaries: readonly string[]) {
    const masks = new Map<number, number>();
    for (const dictionary of dictionaries) {
      for (const entry of dictionary.split('|')) {
        const space = entry.indexOf(' ');
        if (space < 1) continue;
        const key = entry.slice(0, space);
        if (this.#entries.has(key)) continue;
        this.#entries.set(key, entry.slice(space + 1));
        const first = key.charCodeAt(0);
        masks.set(first, (masks.get(first) ?? 0) | (1 << Math.min(key.length, 31)));
      }
    }
    for (const [first, mask] of masks) this.#lengths.set(first, lengthsIn(mask));
  }

  get(key: string): string | undefined {
    return this.#entries.get(key);
  }

  entries(): IterableIterator<[key: string, value: string]> {
    return this.#entries.entries();
  }

  /** The longest key that stands at `offset` of the text and ends at `limit` at the latest. */
  longestAt(text: string, offset: number, limit = text.length): Match | null {
    const lengths = this.#lengths.get(text.charCodeAt(offset));
    if (!lengths) return null;
    for (const length of lengths) {
      if (offset + length > limit) continue;
      const replacement = this.#entries.get(text.slice(offset, offset + length));
      if (replacement !== undefined) return { end: offset + length, replacement };
    }
    return null;
  }
}

function lengthsIn(mask: number): number[] {
  const lengths: number[] = [];
  for (let length = 31; length > 0; length--) if (mask & (1 << length)) lengths.push(length);
  return lengths;
}

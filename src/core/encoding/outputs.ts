/** A character of a repaired text. */
export interface OutputCharacter {
  readonly codePoint: number;
  /** The packed bytes of a character that has lost one (0 in its place); 0 for whole characters. */
  readonly lostBytes: number;
}

/** The repaired characters of all readings, each linked to the one before it. */
export class Outputs {
  #codePoints = new Uint32Array(256);
  #lostBytes = new Uint32Array(256);
  #before = new Int32Array(256);
  #count = 0;

  /** @param before index of the character before, -1 for none; @returns the new index */
  add(codePoint: number, lostBytes: number, before: number): number {
    const index = this.#count++;
    if (index === this.#codePoints.length) this.#grow();
    this.#codePoints[index] = codePoint;
    this.#lostBytes[index] = lostBytes;
    this.#before[index] = before;
    return index;
  }

  /** The characters up to and with the one at `index`. */
  upTo(index: number): OutputCharacter[] {
    const characters: OutputCharacter[] = [];
    for (let at = index; at >= 0; at = this.#before[at] ?? -1) {
      characters.push({ codePoint: this.#codePoints[at] ?? 0, lostBytes: this.#lostBytes[at] ?? 0 });
    }
    return characters.reverse();
  }

  #grow(): void {
    const size = this.#codePoints.length * 2;
    const grown = <T extends Uint32Array | Int32Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.#codePoints = grown(this.#codePoints, new Uint32Array(size));
    this.#lostBytes = grown(this.#lostBytes, new Uint32Array(size));
    this.#before = grown(this.#before, new Int32Array(size));
  }
}

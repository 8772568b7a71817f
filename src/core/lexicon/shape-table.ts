import type { ByteReader } from './model-file.js';

/** Levels of likeness that the table tells apart; 0 stands for characters that are no neighbours. */
export const LIKENESS_LEVELS = 64;
/** Natural-logarithm units of one step of a stored share, and how many steps there are. */
export const SHARE_STEP = 0.1;
const SHARE_STEPS = 160;
const NO_NEIGHBOURS = { units: new Uint16Array(0), likenesses: new Uint8Array(0) };

/** Steps of likeness that make a confusion e times as frequent. */
const STEPS_PER_E = 5;

/**
 * Which characters look alike: for every character the nearest others, from pictures of the glyphs and from the parts
 * that characters share. Also folds traditional characters to simplified ones, where one stands for one.
 */
export class ShapeTable {
  /** By row, the logarithm of how often the character is taken for any of its neighbours, on the scale of `STEPS_PER_E`; NaN until asked for. */
  readonly #confusability: Float32Array;

  private constructor(
    /** Row of a character by UTF-16 unit, plus one; 0 for a character without neighbours. */
    private readonly rows: Uint16Array,
    private readonly commonness: Uint8Array,
    private readonly neighbours: Uint16Array,
    private readonly likenesses: Uint8Array,
    private readonly width: number,
    private readonly simplified: Uint16Array,
    private readonly traditional: Uint16Array,
  ) {
    this.#confusability = new Float32Array(commonness.length).fill(NaN);
  }

  /** @throws ModelError when the content ends too early */
  static read(reader: ByteReader): ShapeTable {
    const count = reader.number();
    const width = reader.number();
    const characters = new Uint16Array(count);
    const rows = new Uint16Array(1 << 16);
    for (let row = 0, unit = 0; row < count; row++) {
      unit += reader.number();
      characters[row] = unit;
      rows[unit] = row + 1;
    }
    const neighbours = new Uint16Array(count * width);
    const likenesses = new Uint8Array(count * width);
    for (let row = 0; row < count; row++) {
      for (let i = 0, other = 0; i < width; i++) {
        other += reader.number();
        neighbours[row * width + i] = characters[other] ?? 0;
      }
    }
    likenesses.set(reader.take(count * width));
    const commonness = reader.take(count).slice();
    const [simplified, traditional] = readFolding(reader);
    return new ShapeTable(rows, commonness, neighbours, likenesses, width, simplified, traditional);
  }

  /** The neighbours of a character by UTF-16 unit, and in the same order how alike they are (1 to LIKENESS_LEVELS - 1). */
  neighboursOf(unit: number): { units: Uint16Array; likenesses: Uint8Array } {
    const row = (this.rows[unit] as number) - 1;
    if (row < 0) return NO_NEIGHBOURS;
    const [from, to] = [row * this.width, (row + 1) * this.width];
    return { units: this.neighbours.subarray(from, to), likenesses: this.likenesses.subarray(from, to) };
  }

  /** Logarithm of a character's share of running text; that of the rarest for one not listed. */
  logShare(unit: number): number {
    const row = (this.rows[unit] as number) - 1;
    return row < 0 ? -SHARE_STEPS * SHARE_STEP : -(this.commonness[row] as number) * SHARE_STEP;
  }

  /** How much two characters look alike, 0 when they are no neighbours. */
  likeness(unit: number, other: number): number {
    const row = (this.rows[unit] as number) - 1;
    if (row < 0) return 0;
    for (let at = row * this.width; at < (row + 1) * this.width; at++) if (this.neighbours[at] === other) return this.likenesses[at] as number;
    return 0;
  }

  /**
   * Logarithm of the estimated share of the confusions of `truth` in which it is taken for `read`: near 0 for its twin, below -4
   * where many others are more alike.
   */
  logConfusion(read: number, truth: number): number {
    const own = this.likeness(read, truth) / STEPS_PER_E;
    const row = (this.rows[truth] as number) - 1;
    return row < 0 ? 0 : Math.min(0, own - this.#confusabilityOf(row));
  }

  #confusabilityOf(row: number): number {
    const known = this.#confusability[row] as number;
    if (known === known) return known;
    let sum = 0;
    for (let at = row * this.width; at < (row + 1) * this.width; at++) sum += Math.exp((this.likenesses[at] as number) / STEPS_PER_E);
    this.#confusability[row] = Math.log(sum);
    // As it is kept, so that the first answer is that of later ones.
    return this.#confusability[row];
  }

  /** How much the nearest neighbour of a character looks like it; 0 where it has none. */
  nearestLikeness(unit: number): number {
    return this.neighboursOf(unit).likenesses.reduce((most, likeness) => Math.max(most, likeness), 0);
  }

  /** The simplified form of a traditional character, where there is one; else the character itself. */
  simplify(unit: number): number {
    return (this.simplified[unit] as number) || unit;
  }

  /** The commonest traditional form of a simplified character, else the character itself. */
  traditionalise(unit: number): number {
    return (this.traditional[unit] as number) || unit;
  }
}

function readFolding(reader: ByteReader): [Uint16Array, Uint16Array] {
  const simplified = new Uint16Array(1 << 16);
  const traditional = new Uint16Array(1 << 16);
  for (const table of [simplified, traditional]) {
    const count = reader.number();
    for (let i = 0, unit = 0; i < count; i++) {
      unit += reader.number();
      table[unit] = reader.number();
    }
  }
  return [simplified, traditional];
}

import type { Draft } from '../blocks/draft.js';
import type { BlockKind, BlockReason } from '../page.js';
import { isForeignKind } from './furniture.js';

/** A block's kind while the page is being read: what kind of heading it is comes last. */
export type RoughKind = BlockKind | 'heading';

/** The drafts of a page with what is known of each so far. The steps of reading refine it one after another. */
export class Reading {
  readonly drafts: readonly Draft[];
  readonly #kinds: RoughKind[];
  readonly #reasons: BlockReason[][];
  readonly #ends = new Set<number>();
  readonly #levels: readonly number[];
  #marksSome: boolean | undefined;

  constructor(drafts: readonly Draft[]) {
    this.drafts = drafts;
    this.#kinds = drafts.map(() => 'body');
    this.#reasons = drafts.map(() => []);
    this.#levels = [...new Set(drafts.map(({ lines }) => lines[0]?.mark.level ?? 0))].filter((level) => level > 0).sort((a, b) => a - b);
  }

  get length(): number {
    return this.drafts.length;
  }

  draft(i: number): Draft {
    const draft = this.drafts[i];
    if (!draft) throw new RangeError(`no block ${i}`);
    return draft;
  }

  /** The kind of block `i`, or null outside the page. */
  kind(i: number): RoughKind | null {
    return this.#kinds[i] ?? null;
  }

  reasons(i: number): readonly BlockReason[] {
    return this.#reasons[i] ?? [];
  }

  set(i: number, kind: RoughKind, ...reasons: BlockReason[]): void {
    this.#kinds[i] = kind;
    this.#reasons[i] = reasons;
  }

  /** Keeps that a text ends with block `i`, whatever kind the block turns out to be. */
  endStory(i: number): void {
    this.#ends.add(i);
  }

  /** Whether block `i` is known to end its text: it signs it. */
  endsStory(i: number): boolean {
    return this.#ends.has(i);
  }

  isForeign(i: number): boolean {
    const kind = this.kind(i);
    return kind !== null && isForeignKind(kind);
  }

  /** The levels of Markdown headings that the page uses, ascending. */
  markLevels(): readonly number[] {
    return this.#levels;
  }

  /** Whether some headings of the page have a Markdown mark and others have none. */
  marksSomeHeadings(): boolean {
    return (this.#marksSome ??= this.#levels.length > 0 && this.drafts.some(({ lines }, i) => this.#kinds[i] === 'heading' && lines[0]?.mark.level === 0));
  }

  /** The nearest block after `i` that is not foreign, or null. */
  after(i: number): number | null {
    for (let next = i + 1; next < this.length; next++) if (!this.isForeign(next)) return next;
    return null;
  }

  /** The nearest block before `i` that is not foreign, or null. */
  before(i: number): number | null {
    for (let previous = i - 1; previous >= 0; previous--) if (!this.isForeign(previous)) return previous;
    return null;
  }
}

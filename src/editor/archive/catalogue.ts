import type { Grouping } from '../../core/page/outline/issues.js';
import { runToEnd, type Steps } from '../../core/text/steps.js';
import { runInSlices } from '../slices.js';
import type { ArchivedPage } from './archived-page.js';
import { Shelf } from './shelf.js';

/** How often it is tried to put the pages into issues while nothing becomes known that groups them in another way. */
const PATIENCE = 5;

/** The issues of an archive, put together when they are asked for: that takes long with thousands of pages. */
export class Catalogue {
  #shelf: Shelf | undefined;
  #preparing: Promise<void> | undefined;
  /** How often the pages had to be put into issues anew. */
  #groupings = 0;
  /** Pages that became known better while a shelf is put together, as they were and as they are. */
  readonly #meanwhile: [ArchivedPage, ArchivedPage][] = [];

  constructor(private readonly pages: () => readonly ArchivedPage[], private readonly grouping: () => Grouping) {}

  /** The issues as they are now. */
  get shelf(): Shelf {
    return this.#shelf ??= runToEnd(this.#shelve());
  }

  /** Puts the issues together in slices of time, so that `shelf` finds them. */
  prepare(): Promise<void> {
    this.#preparing ??= this.#prepare().finally(() => { this.#preparing = undefined; });
    return this.#preparing;
  }

  /** There are other pages, or they are grouped in another way. */
  regroup(): void {
    this.#groupings++;
    this.#shelf = undefined;
  }

  /** A page is known better, and stays in its place. */
  replace(before: ArchivedPage, now: ArchivedPage): void {
    this.#shelf?.replace(before, now);
    if (this.#preparing) this.#meanwhile.push([before, now]);
  }

  #shelve(): Steps<Shelf> {
    return Shelf.of(this.pages(), this.grouping());
  }

  async #prepare(): Promise<void> {
    for (let tries = 0; !this.#shelf && tries < PATIENCE; tries++) {
      const groupings = this.#groupings;
      this.#meanwhile.length = 0;
      const shelf = await runInSlices(this.#shelve(), () => groupings !== this.#groupings);
      if (!shelf || groupings !== this.#groupings) continue;
      for (const [before, now] of this.#meanwhile) shelf.replace(before, now);
      this.#shelf ??= shelf;
    }
    this.#meanwhile.length = 0;
  }
}

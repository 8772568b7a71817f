import type { LongSection } from '../sections/long-section.js';
import type { Sectioning } from '../sections/sections.js';
import { Generations } from './generations.js';

/** A long text as it was analysed last. */
export interface ReadSections extends Sectioning {
  /** What was read of each of its sections. */
  readonly readings: readonly LongSection[];
}

/**
 * What the analyses of one long text leave for the next one, so that an edit costs its section. It holds sections by all that they were
 * computed from: an analysis with a memory gives what it would give without.
 */
export class AnalysisMemory {
  /** The sections of a long text, by their text. */
  sections = new Generations<LongSection>();
  last: ReadSections | undefined;
  #basis: readonly unknown[] = [];

  /** Forgets everything where the analysis goes by anything else than the last one: `basis` is compared by identity. */
  goBy(basis: readonly unknown[]): void {
    if (basis.length === this.#basis.length && basis.every((part, i) => part === this.#basis[i])) return;
    this.#basis = basis;
    this.sections = new Generations();
    this.last = undefined;
  }
}

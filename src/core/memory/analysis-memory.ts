import type { LongSection } from '../sections/long-section.js';
import { Generations } from './generations.js';

/**
 * What the analyses of one long text leave for the next one, so that an edit costs its section. It holds sections by all that they were
 * computed from: an analysis with a memory gives what it would give without.
 */
export class AnalysisMemory {
  /** The sections of a long text, by their text. */
  sections = new Generations<LongSection>();
  #basis: readonly unknown[] = [];

  /** Forgets everything where the analysis goes by anything else than the last one: `basis` is compared by identity. */
  goBy(basis: readonly unknown[]): void {
    if (basis.length === this.#basis.length && basis.every((part, i) => part === this.#basis[i])) return;
    this.#basis = basis;
    this.sections = new Generations();
  }
}

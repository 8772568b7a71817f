import type { Decorations } from './editor/marks/decorations.js';
import type { Proofs } from './editor/proofs.js';

/** What `activate` returns, for tests and for other extensions. */
export interface GalleyApi {
  /** The analyses of the open pages. */
  readonly proofs: Proofs;
  /** What is marked in the editors. */
  readonly decorations: Decorations;
}

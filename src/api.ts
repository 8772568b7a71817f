import type { Proofs } from './editor/proofs.js';

/** What `activate` returns: the store that the features read from, for tests and for other extensions. */
export interface GalleyApi {
  readonly proofs: Proofs;
}

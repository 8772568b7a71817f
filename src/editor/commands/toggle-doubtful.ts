import type { Proofs } from '../proofs/proofs.js';
import type { Command } from './command.js';

/** Shows the doubtful look-alikes and suspect passages, or hides them again. */
export function toggleDoubtful(proofs: Proofs): Command {
  return { id: 'galley.toggleDoubtful', execute: () => proofs.toggleDoubtful() };
}

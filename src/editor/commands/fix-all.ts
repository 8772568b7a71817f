import * as vscode from 'vscode';
import { fixInBulk, type BulkHost } from './bulk-fix.js';
import type { Command } from './command.js';
import { targetProof } from './target.js';

/** Fixes every certain artifact of the selection, the story, the page or the workspace. */
export function fixAll(host: BulkHost): Command {
  return {
    id: 'galley.fixAll',
    async execute(argument) {
      const proof = await targetProof(host.proofs, argument);
      return proof !== undefined && fixInBulk(host, proof, {
        title: vscode.l10n.t('Fix all that is certain'),
        repair: { certainty: 'certain' },
        nothing: vscode.l10n.t('Nothing here is certain enough to be fixed unasked.'),
      }, argument);
    },
  };
}

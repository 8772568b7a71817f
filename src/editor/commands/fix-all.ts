import * as vscode from 'vscode';
import { changeInBulk } from '../fixes/bulk-change.js';
import { certainArtifacts, classesOf } from '../fixes/edit-class.js';
import type { Preview } from '../fixes/preview.js';
import type { Proofs } from '../proofs.js';
import type { Command } from './command.js';
import { changedText, targetProof } from './target.js';

/** Fixes every certain artifact of the page. */
export function fixAll(proofs: Proofs, preview: Preview): Command {
  return {
    id: 'galley.fixAll',
    async execute(argument) {
      const proof = await targetProof(proofs, argument);
      if (!proof) return false;
      const classes = classesOf(certainArtifacts(proof.analysis.artifacts));
      if (classes.length > 0) return changeInBulk(preview, vscode.l10n.t('Fix all that is certain'), changedText(proof), classes);
      void vscode.window.showInformationMessage(vscode.l10n.t('Nothing on this page is certain enough to be fixed unasked.'));
      return false;
    },
  };
}

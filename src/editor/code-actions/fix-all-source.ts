import * as vscode from 'vscode';
import { repairEdits } from '../../core/artifacts/repair.js';
import type { Proof } from '../proofs/proof.js';
import { rangeOf } from '../ranges.js';

export const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('galley');

/**
 * All certain fixes: on saving as one edit, by hand as the command, which shows first what changes much.
 * @param asked whether a person asked for them
 */
export function fixAllSource({ document, analysis }: Proof, asked: boolean): vscode.CodeAction[] {
  const edits = repairEdits(analysis.artifacts, analysis.page.text, { certainty: 'certain' });
  if (edits.length === 0) return [];
  const title = vscode.l10n.t('Fix all that is certain');
  const action = new vscode.CodeAction(title, FIX_ALL);
  if (asked) {
    action.command = { title, command: 'galley.fixAll', arguments: [{ uri: document.uri.toString(), scope: 'page' }] };
    return [action];
  }
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(document.uri, edits.map((edit) => new vscode.TextEdit(rangeOf(document, edit), edit.text)));
  return [action];
}

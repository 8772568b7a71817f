import * as vscode from 'vscode';
import { repairEdits } from '../../core/artifacts/repair.js';
import type { Proof } from '../proof.js';
import { rangeOf } from '../ranges.js';

export const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('galley');

/** All certain fixes as one edit, for `source.fixAll` by hand or on saving. */
export function fixAllSource({ document, analysis }: Proof): vscode.CodeAction[] {
  const edits = repairEdits(analysis.artifacts, analysis.page.text, { certainty: 'certain' });
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Fix all that is certain'), FIX_ALL);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(document.uri, edits.map((edit) => new vscode.TextEdit(rangeOf(document, edit), edit.text)));
  return [action];
}

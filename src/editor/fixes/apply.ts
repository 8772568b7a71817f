import * as vscode from 'vscode';
import { rangeOf } from '../ranges.js';
import { isStale, type PreparedFix } from './prepared-fix.js';

/**
 * Applies a fix in one undo step. A fix for another text than the document now holds is refused with a word.
 * @returns whether the text was changed
 */
export async function applyFix(fix: PreparedFix): Promise<boolean> {
  const uri = vscode.Uri.parse(fix.uri, true);
  const document = await vscode.workspace.openTextDocument(uri);
  if (isStale(fix, document.version, (span) => document.getText(rangeOf(document, span)))) return refuse();
  const edit = new vscode.WorkspaceEdit();
  edit.set(uri, fix.edits.map((part) => new vscode.TextEdit(rangeOf(document, part), part.text)));
  return await vscode.workspace.applyEdit(edit) || refuse();
}

function refuse(): false {
  void vscode.window.showWarningMessage(vscode.l10n.t('The text has changed since this fix was found, so nothing was changed.'));
  return false;
}

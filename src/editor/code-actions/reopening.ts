import * as vscode from 'vscode';
import { ENCODING_TITLES } from '../../core/encoding/titles.js';
import { isSignOfMisreading, type Misopened } from '../encoding/misopened.js';
import { ruleOf } from '../problems/listed.js';

/** For garbled text in a file whose own bytes are whole: read it again in the right encoding, before any repair of the text. */
export function reopening(misopened: Misopened, document: vscode.TextDocument, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  const known = misopened.of(document);
  const signs = diagnostics.filter((diagnostic) => isSignOfMisreading(ruleOf(diagnostic)));
  if (!known || document.isDirty || signs.length === 0) return [];
  const title = vscode.l10n.t('Reopen with {0}: the file itself is whole', ENCODING_TITLES[known.right]);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: 'galley.reopenWithEncoding', arguments: [{ uri: document.uri.toString(), encoding: known.editorName }] };
  action.diagnostics = signs;
  action.isPreferred = true;
  return [action];
}

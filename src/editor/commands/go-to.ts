import * as vscode from 'vscode';
import type { Span } from '../../core/text/span.js';
import { rangeOf } from '../ranges.js';

/** How long a word in the status bar stays, in milliseconds. */
const READING_TIME = 4000;

/** Puts the cursor at the start of a span, brings it into sight and shows what is said about it; says so when there is none. */
export async function goTo(editor: vscode.TextEditor, span: Span | undefined): Promise<void> {
  if (!span) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Galley finds nothing more to proofread on this page.'), READING_TIME);
    return;
  }
  const range = rangeOf(editor.document, span);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

import * as vscode from 'vscode';
import type { Span } from '../../core/text/span.js';
import { activePage } from '../pages.js';
import type { Proof } from '../proofs/proof.js';
import type { Proofs } from '../proofs/proofs.js';
import { spanOf } from '../ranges.js';
import { stringOf } from './command.js';

/** The analysis of the page that a command is meant for: the one its argument names as `uri`, else the active one. */
export async function targetProof(proofs: Proofs, argument: unknown): Promise<Proof | undefined> {
  const uri = stringOf(argument, 'uri');
  const document = uri === undefined
    ? activePage()?.document
    : await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const proof = document && await proofs.fresh(document);
  if (!proof) void vscode.window.showInformationMessage(vscode.l10n.t('Open a page of scanned news first.'));
  return proof;
}

/** What a bulk change needs to know of an analysed page. */
export function changedText({ document, version, analysis }: Proof): { document: vscode.TextDocument; version: number; text: string } {
  return { document, version, text: analysis.page.text };
}

/** What is selected on the page in the active editor; the start of the page where another page is active. */
export function selectionIn({ document }: Proof): Span {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document ? spanOf(document, editor.selection) : { start: 0, end: 0 };
}

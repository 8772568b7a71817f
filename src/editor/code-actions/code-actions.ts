import * as vscode from 'vscode';
import type { Span } from '../../core/text/span.js';
import { LANGUAGE_ID } from '../pages.js';
import type { Proof } from '../proofs/proof.js';
import type { Proofs } from '../proofs/proofs.js';
import { spanOf } from '../ranges.js';
import type { Misopened } from '../encoding/misopened.js';
import { FIX_ALL, fixAllSource } from './fix-all-source.js';
import { ignoreActions } from './ignore-actions.js';
import { quickFixes } from './quick-fixes.js';
import { reopening } from './reopening.js';
import { REWRITE, rewrites } from './rewrites.js';

/** Offers to reopen a file that was opened in the wrong encoding, quick fixes, “fix all” and rewrites of a selection, a story or the page. */
export function registerCodeActions(proofs: Proofs, misopened: Misopened): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider({ language: LANGUAGE_ID }, {
    async provideCodeActions(document, range, context, token) {
      const proof = isOnSave(context) ? analysedAlready(proofs, document) : await proofs.fresh(document);
      return proof && !token.isCancellationRequested ? actionsFor(proof, misopened, range, context) : undefined;
    },
  }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL, REWRITE] });
}

/** Whether nobody asked for the fixes but the saving of the page, which waits for them. */
function isOnSave({ only, triggerKind }: vscode.CodeActionContext): boolean {
  return triggerKind === vscode.CodeActionTriggerKind.Automatic && only !== undefined && vscode.CodeActionKind.Source.contains(only);
}

/** The analysis of the current text, if there is one: saving does not wait for another. */
function analysedAlready(proofs: Proofs, document: vscode.TextDocument): Proof | undefined {
  const proof = proofs.get(document);
  return proof?.informed && !proof.isStale() ? proof : undefined;
}

function actionsFor(proof: Proof, misopened: Misopened, range: vscode.Range, { only, diagnostics, triggerKind }: vscode.CodeActionContext): vscode.CodeAction[] {
  const wants = (kind: vscode.CodeActionKind): boolean => only === undefined || only.contains(kind);
  const asked = triggerKind === vscode.CodeActionTriggerKind.Invoke;
  return [
    ...wants(vscode.CodeActionKind.QuickFix) ? fixesAndMore(proof, misopened, spanOf(proof.document, range), diagnostics) : [],
    ...only !== undefined && wants(FIX_ALL) ? fixAllSource(proof, asked) : [],
    ...asked && wants(REWRITE) ? rewrites(proof, range) : [],
  ];
}

function fixesAndMore(proof: Proof, misopened: Misopened, place: Span, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  return [...reopening(misopened, proof.document, diagnostics), ...quickFixes(proof, place, diagnostics), ...ignoreActions(proof, place)];
}

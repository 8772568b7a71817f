import * as vscode from 'vscode';
import { VARIANTS } from '../../core/script/converters.js';
import { VARIANT_NAMES } from '../conversion/variants.js';
import { localise } from '../messages.js';
import type { Proof } from '../proofs/proof.js';

export const REWRITE = vscode.CodeActionKind.RefactorRewrite.append('galley');

/** Conversions of script and repairs of mojibake, for the selection where there is one, and for the story and the page. */
export function rewrites(proof: Proof, range: vscode.Range): vscode.CodeAction[] {
  const hasMojibake = proof.fixableOf('mojibake').length > 0;
  return [
    ...range.isEmpty ? [] : VARIANTS.map((to) => (
      rewrite(vscode.l10n.t('Convert the selection to {0}', localise(VARIANT_NAMES[to])), 'galley.convertSelection', { to })
    )),
    rewrite(vscode.l10n.t('Convert the story to…'), 'galley.convertStory'),
    rewrite(vscode.l10n.t('Convert the page to…'), 'galley.convertPage'),
    ...hasMojibake && !range.isEmpty ? [rewrite(vscode.l10n.t('Repair mojibake in the selection'), 'galley.repairMojibakeInSelection')] : [],
    ...hasMojibake ? [rewrite(vscode.l10n.t('Repair mojibake on the page'), 'galley.repairMojibakeOnPage')] : [],
  ];
}

function rewrite(title: string, command: string, argument?: object): vscode.CodeAction {
  const action = new vscode.CodeAction(title, REWRITE);
  action.command = { title, command, arguments: argument ? [argument] : [] };
  return action;
}

import * as vscode from 'vscode';
import type { Span } from '../../core/text/span.js';
import { ENCODING_TITLES } from '../../core/encoding/titles.js';
import type { Misopened } from '../encoding/misopened.js';
import { mojibakeClasses } from '../encoding/mojibake-classes.js';
import { changeInBulk } from '../fixes/bulk-change.js';
import type { Preview } from '../fixes/preview.js';
import { activePage } from '../pages.js';
import type { Proof } from '../proofs/proof.js';
import type { Proofs } from '../proofs/proofs.js';
import { spanOf } from '../ranges.js';
import type { Command } from './command.js';
import { changedText } from './target.js';

/** What a repair needs. */
export interface RepairHost {
  readonly proofs: Proofs;
  readonly preview: Preview;
  readonly misopened: Misopened;
}

type PartsOf = (proof: Proof, editor: vscode.TextEditor) => readonly Span[];

export function repairMojibakeInSelection(host: RepairHost): Command {
  const selected: PartsOf = ({ document }, { selections }) => selections.map((selection) => spanOf(document, selection));
  return { id: 'galley.repairMojibakeInSelection', execute: () => repairActive(host, selected) };
}

export function repairMojibakeOnPage(host: RepairHost): Command {
  const whole: PartsOf = ({ analysis }) => [{ start: 0, end: analysis.page.text.length }];
  return { id: 'galley.repairMojibakeOnPage', execute: () => repairActive(host, whole) };
}

/**
 * Brings text that was decoded with a wrong encoding back, where its bytes allow it: by reading the file again where the file itself is
 * whole and the person agrees, else by a repair that is shown first.
 */
async function repairActive({ proofs, preview, misopened }: RepairHost, partsOf: PartsOf): Promise<boolean> {
  const editor = activePage();
  const proof = editor && await proofs.fresh(editor.document);
  if (!proof) return false;
  const choice = await chooseReopening(misopened, proof.document);
  if (choice !== 'repair') return choice === 'reopen' && await vscode.commands.executeCommand<boolean>('galley.reopenWithEncoding', { uri: proof.document.uri.toString() });
  const artifacts = new Set(partsOf(proof, editor).flatMap((part) => proof.artifactsAt(part)));
  const classes = mojibakeClasses([...artifacts].sort((a, b) => a.start - b.start));
  if (classes.length > 0) return changeInBulk(preview, vscode.l10n.t('Repair mojibake'), changedText(proof), classes, { always: true });
  void vscode.window.showInformationMessage(vscode.l10n.t('There is no mojibake here that its bytes allow to be repaired.'));
  return false;
}

async function chooseReopening(misopened: Misopened, document: vscode.TextDocument): Promise<'reopen' | 'repair' | undefined> {
  const known = document.isDirty ? undefined : await misopened.judge(document);
  if (!known) return 'repair';
  const reopen = vscode.l10n.t('Reopen with {0}', ENCODING_TITLES[known.right]);
  const repair = vscode.l10n.t('Repair the Text');
  const message = vscode.l10n.t('The file itself is whole: it is written in {0} and was opened as {1}.', ENCODING_TITLES[known.right], ENCODING_TITLES[known.opened]);
  const answer = await vscode.window.showInformationMessage(message, reopen, repair);
  return answer === reopen ? 'reopen' : answer === repair ? 'repair' : undefined;
}

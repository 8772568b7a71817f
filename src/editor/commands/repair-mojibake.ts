import * as vscode from 'vscode';
import type { Span } from '../../core/text/span.js';
import { changeInBulk } from '../fixes/bulk-change.js';
import { classesOf } from '../fixes/edit-class.js';
import type { Preview } from '../fixes/preview.js';
import { activePage } from '../pages.js';
import type { Proof } from '../proof.js';
import type { Proofs } from '../proofs.js';
import { spanOf } from '../ranges.js';
import type { Command } from './command.js';
import { changedText } from './target.js';

type PartsOf = (proof: Proof, editor: vscode.TextEditor) => readonly Span[];

export function repairMojibakeInSelection(proofs: Proofs, preview: Preview): Command {
  const selected: PartsOf = ({ document }, { selections }) => selections.map((selection) => spanOf(document, selection));
  return { id: 'galley.repairMojibakeInSelection', execute: () => repairActive(proofs, preview, selected) };
}

export function repairMojibakeOnPage(proofs: Proofs, preview: Preview): Command {
  const whole: PartsOf = ({ analysis }) => [{ start: 0, end: analysis.page.text.length }];
  return { id: 'galley.repairMojibakeOnPage', execute: () => repairActive(proofs, preview, whole) };
}

/** Brings text that was decoded with a wrong encoding back, where its bytes allow it. */
async function repairActive(proofs: Proofs, preview: Preview, partsOf: PartsOf): Promise<boolean> {
  const editor = activePage();
  const proof = editor && await proofs.fresh(editor.document);
  if (!proof) return false;
  const artifacts = new Set(partsOf(proof, editor).flatMap((part) => proof.artifactsAt(part)));
  const classes = classesOf([...artifacts].filter(({ rule }) => rule === 'mojibake'));
  if (classes.length > 0) return changeInBulk(preview, vscode.l10n.t('Repair mojibake'), changedText(proof), classes);
  void vscode.window.showInformationMessage(vscode.l10n.t('There is no mojibake here that its bytes allow to be repaired.'));
  return false;
}

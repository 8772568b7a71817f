import * as vscode from 'vscode';
import type { Correction } from '../../core/page/corrections/correction.js';
import { kindName } from '../stories/kind-names.js';

/** What a correction says, in a line. */
export function correctionName(correction: Correction): string {
  const { text } = correction.at;
  switch (correction.type) {
    case 'split': return vscode.l10n.t('A story begins with “{0}”', text);
    case 'merge': return vscode.l10n.t('“{0}” is a part of “{1}”', text, correction.into.text);
    case 'kind': return vscode.l10n.t('“{0}” is of the kind: {1}', text, kindName(correction.kind));
    case 'headline': return vscode.l10n.t('“{0}” is the headline', text);
    case 'move': return vscode.l10n.t('“{0}” belongs to “{1}”', text, correction.into.text);
  }
}

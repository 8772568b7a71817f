import * as vscode from 'vscode';
import type { Anchor } from '../../core/page/corrections/anchor.js';
import type { Correction } from '../../core/page/corrections/correction.js';
import { kindName } from '../stories/kind-names.js';

/** What a correction says, in a line. */
export function correctionName(correction: Correction): string {
  const text = asPrinted(correction.at);
  switch (correction.type) {
    case 'split': return vscode.l10n.t('A story begins with “{0}”', text);
    case 'merge': return vscode.l10n.t('“{0}” is a part of “{1}”', text, asPrinted(correction.into));
    case 'kind': return vscode.l10n.t('“{0}” is of the kind: {1}', text, kindName(correction.kind));
    case 'headline': return vscode.l10n.t('“{0}” is the headline', text);
    case 'move': return vscode.l10n.t('“{0}” belongs to “{1}”', text, asPrinted(correction.into));
  }
}

/** The anchor's text without the mark of a heading. */
function asPrinted({ text }: Anchor): string {
  return text.replace(/^#+\s*/, '');
}

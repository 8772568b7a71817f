import * as vscode from 'vscode';
import type { Status } from './statuses.js';

export const STATUS_ICONS: Readonly<Record<Status, string>> = { 'new': 'circle-outline', 'in work': 'edit', 'proofread': 'check', 'checked': 'check-all' };

/** What a status of a page is called. */
export function statusName(status: Status): string {
  switch (status) {
    case 'new': return vscode.l10n.t('new');
    case 'in work': return vscode.l10n.t('in work');
    case 'proofread': return vscode.l10n.t('proofread');
    case 'checked': return vscode.l10n.t('checked');
  }
}

import * as vscode from 'vscode';
import { activePage } from '../pages.js';
import { STATUS_ICONS, statusName } from '../statuses/status-names.js';
import { STATUSES, type Status, type Statuses } from '../statuses/statuses.js';
import { isTreeNode, type TreeNode } from '../stories/nodes.js';
import { stringOf, type Command } from './command.js';

/** Says how far a page is proofread: the page or all pages of the issue of a row in the sidebar, else the one in the editor. */
export function setStatusCommand(statuses: Statuses): Command {
  return {
    id: 'galley.setStatus',
    async execute(argument) {
      const pages = pagesOf(argument);
      const [first] = pages;
      if (!first) {
        void vscode.window.showInformationMessage(vscode.l10n.t('Open a page of scanned news first.'));
        return;
      }
      const named = stringOf(argument, 'status');
      const status = STATUSES.find((known) => known === named) ?? await pick(statuses.of(first));
      if (status) await statuses.set(pages, status);
    },
  };
}

function pagesOf(argument: unknown): vscode.Uri[] {
  if (isTreeNode(argument)) return pagesOfRow(argument);
  const uri = stringOf(argument, 'uri');
  const page = uri === undefined ? activePage()?.document.uri : vscode.Uri.parse(uri, true);
  return page ? [page] : [];
}

function pagesOfRow(row: TreeNode): vscode.Uri[] {
  switch (row.type) {
    case 'issue': return row.issue.pages.map(({ uri }) => uri);
    case 'stretch': return row.parent.type === 'page' ? [row.parent.uri] : row.rows.flatMap(pagesOfRow);
    default: return [row.uri];
  }
}

async function pick(current: Status): Promise<Status | undefined> {
  const items = STATUSES.map((status) => ({
    label: `$(${STATUS_ICONS[status]}) ${statusName(status)}`, status, ...(status === current && { description: vscode.l10n.t('now') }),
  }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Status of the Page') }))?.status;
}

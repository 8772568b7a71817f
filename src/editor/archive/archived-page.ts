import * as vscode from 'vscode';
import type { FiledPage } from '../../core/page/outline/issues.js';
import type { PageOutline } from '../../core/page/outline/outline.js';
import type { PageBasis } from '../../core/project/basis.js';

/** A page of the workspace, or an open one, and what is known of it. */
export interface ArchivedPage extends FiledPage {
  readonly uri: vscode.Uri;
  readonly outline?: PageOutline;
  /** What of the project the outline was read by. */
  readonly basis?: PageBasis;
  /** Why it could not be read. */
  readonly failure?: string;
  /** Which state of the file the outline was read from; absent where it came from an open document. */
  readonly stamp?: string;
  /** Whether the page is in the workspace, or only open. */
  readonly filed: boolean;
}

/** A page of which nothing is known, and which is not known to be in the workspace. */
export function unreadPage(uri: vscode.Uri): ArchivedPage {
  return { uri, path: vscode.workspace.asRelativePath(uri), folder: folderOf(uri), facts: undefined, filed: false };
}

function folderOf(uri: vscode.Uri): string {
  const parent = vscode.Uri.joinPath(uri, '..');
  const root = vscode.workspace.getWorkspaceFolder(uri);
  return root?.uri.path === parent.path ? root.name : vscode.workspace.asRelativePath(parent);
}

/** The page after it was read. */
export function readPage({ uri, path, folder, filed }: ArchivedPage, outline: PageOutline, basis: PageBasis, stamp: string | undefined): ArchivedPage {
  return { uri, path, folder, filed, outline, basis, facts: outline.issue, ...(stamp !== undefined && { stamp }) };
}

/** The page as it is known, to be read again whatever its file's stamp. */
export function outdated({ uri, path, folder, filed, facts, outline }: ArchivedPage): ArchivedPage {
  return { uri, path, folder, filed, facts, ...(outline && { outline }) };
}

export function unreadablePage({ uri, path, folder, filed }: ArchivedPage, error: unknown): ArchivedPage {
  return { uri, path, folder, filed, facts: undefined, failure: error instanceof Error ? error.message : String(error) };
}

/** Whether the page would be read in another way by what its project says now. */
export function goesByOther({ outline, basis }: ArchivedPage, now: PageBasis): boolean {
  return outline !== undefined && basis !== undefined && (basis.stories !== now.stories || basis.artifacts !== now.artifacts);
}

/** Whether both states of a page belong to the same issue, at the same place. */
export function tellsSameIssue(a: ArchivedPage, b: ArchivedPage): boolean {
  return a.facts?.title === b.facts?.title && a.facts?.date === b.facts?.date && a.facts?.page === b.facts?.page;
}

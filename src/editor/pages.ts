import * as vscode from 'vscode';

export const LANGUAGE_ID = 'scanned-news';

/** Where the text before and after a change is shown side by side. */
export const PREVIEW_SCHEME = 'galley-preview';

/** Where a story is shown put together in reading order. */
export const READING_SCHEME = 'galley-reading';

/** Schemes of read-only copies of a page: the page itself is proofread, not its old version beside it in a comparison. */
const COPIES: ReadonlySet<string> = new Set(['git', PREVIEW_SCHEME, READING_SCHEME]);

/** Whether Galley proofreads the document. */
export function isPage(document: vscode.TextDocument): boolean {
  return document.languageId === LANGUAGE_ID && !COPIES.has(document.uri.scheme);
}

/** The page in the active editor. */
export function activePage(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && isPage(editor.document) ? editor : undefined;
}

/** The page with this address, if it is open. */
export function openPage(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key && isPage(document));
}

/** Whether the page stands in an editor, in sight or behind another one. */
export function hasTab(page: vscode.Uri): boolean {
  const key = page.toString();
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => (
    (input instanceof vscode.TabInputText && input.uri.toString() === key) || (input instanceof vscode.TabInputTextDiff && input.modified.toString() === key)
  )));
}

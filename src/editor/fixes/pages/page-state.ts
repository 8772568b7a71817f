import * as vscode from 'vscode';
import { stampOf, textOfFile } from '../../archive/page-text.js';

/** A page's text, of the open document or else of the file, and a word that is another one when the text is. */
export interface PageState {
  readonly text: string;
  readonly state: string;
}

/**
 * What is not saved goes by the document's version, all else by the file: a page may be opened or closed meanwhile.
 * @throws when the file cannot be read
 */
export async function pageState(uri: vscode.Uri): Promise<PageState> {
  const document = openDocument(uri);
  if (document?.isDirty) return { text: document.getText(), state: `version ${document.version}` };
  const state = await stampOf(uri);
  return { text: document?.getText() ?? await textOfFile(uri), state };
}

export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
}

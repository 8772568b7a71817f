import * as vscode from 'vscode';
import { withOneLineEnd } from '../../core/text/line-ends.js';

/** In bytes. The editor itself gives no larger text to an extension. */
const LARGEST_PAGE = 50 * 1024 * 1024;

/**
 * Modification time and size of a page's file: with another stamp it has another text.
 * @throws when the file is gone, or too large for a page
 */
export async function stampOf(uri: vscode.Uri): Promise<string> {
  const { mtime, size } = await vscode.workspace.fs.stat(uri);
  if (size > LARGEST_PAGE) throw new Error(vscode.l10n.t('The file is larger than {0} MB.', LARGEST_PAGE / 1024 / 1024));
  return `${mtime} ${size}`;
}

/**
 * The text of a closed page as the editor would open it.
 * @throws when the file cannot be read
 */
export async function textOfFile(uri: vscode.Uri): Promise<string> {
  return withOneLineEnd(await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri }));
}

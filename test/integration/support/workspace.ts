import { commands, Uri, window, workspace, type TextEditor } from 'vscode';
import { until } from './until.js';

let pages = 0;

/** The folder that VS Code opened: a copy, so that tests may change it. */
export function workspaceFolder(): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The tests run in a folder');
  return folder.uri;
}

/** Opens a fresh copy of the seed whose name begins with `number` ('000' to '004'), in a folder `seeds` of its own. */
export async function openSeed(number: string): Promise<TextEditor> {
  const seeds = Uri.joinPath(workspaceFolder(), 'seeds');
  const [name] = (await workspace.fs.readDirectory(seeds)).map(([entry]) => entry).filter((entry) => entry.startsWith(number));
  if (name === undefined) throw new Error(`No seed begins with ${number}`);
  const copy = Uri.joinPath(freshFolder(), 'seeds', name);
  await workspace.fs.copy(Uri.joinPath(seeds, name), copy);
  return await window.showTextDocument(copy);
}

/** Writes `content` as a new file in a folder of its own and opens it; the default name makes it a scanned page. */
export async function openPage(content: string | Uint8Array, name = 'page.ocr.txt'): Promise<TextEditor> {
  return await window.showTextDocument(await writePage(content, name));
}

/** The same, as a person opens it: the page is closed with its editor, not minutes later. */
export async function openPageByHand(content: string, name = 'page.ocr.txt'): Promise<TextEditor> {
  const uri = await writePage(content, name);
  await commands.executeCommand('vscode.open', uri, { preview: false });
  return await until('the editor', () => window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString()), 60_000);
}

/** Writes `content` as a new file in a folder of its own. */
export async function writePage(content: string | Uint8Array, name: string): Promise<Uri> {
  const file = Uri.joinPath(freshFolder(), name);
  await workspace.fs.writeFile(file, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return file;
}

/** Closes all editors without asking to save; for `afterEach`. */
export async function closeEditors(): Promise<void> {
  for (const document of workspace.textDocuments.filter((open) => open.isDirty)) {
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.files.revert');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** A folder that no other test uses; it comes into being with its first file. */
export function freshFolder(): Uri {
  pages += 1;
  return Uri.joinPath(workspaceFolder(), `test-${pages}`);
}

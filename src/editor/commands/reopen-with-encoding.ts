import * as vscode from 'vscode';
import type { EncodingName } from '../../core/encoding/code-table.js';
import { ENCODING_TITLES } from '../../core/encoding/titles.js';
import { editorNamesOf } from '../encoding/editor-encodings.js';
import type { Misopened } from '../encoding/misopened.js';
import { stringOf, type Command } from './command.js';

const LONGEST_EXCERPT = 60;

/**
 * Reads the file of a document again in another encoding: the one that the argument names (`uri`, `encoding` as VS Code calls it), the one
 * that its bytes tell, or one to be chosen. A document with changes that are not saved is left alone, so that nothing is lost.
 * @param reopened told of each document that was read again
 */
export function reopenWithEncoding(misopened: Misopened, reopened: (document: vscode.TextDocument) => void): Command {
  return {
    id: 'galley.reopenWithEncoding',
    async execute(argument) {
      const document = await documentOf(stringOf(argument, 'uri'));
      if (!document) return false;
      if (document.isDirty) return refuse();
      const encoding = stringOf(argument, 'encoding') ?? (await misopened.judge(document))?.editorName ?? await pickEncoding(document.uri);
      if (encoding === undefined) return false;
      reopened(await vscode.workspace.openTextDocument(document.uri, { encoding }));
      return true;
    },
  };
}

async function documentOf(uri: string | undefined): Promise<vscode.TextDocument | undefined> {
  return uri === undefined ? vscode.window.activeTextEditor?.document : await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
}

function refuse(): false {
  void vscode.window.showWarningMessage(vscode.l10n.t('Reading the file again would lose the changes that are not saved: undo them first.'));
  return false;
}

/** Asks for an encoding, showing how the file begins in each. */
async function pickEncoding(uri: vscode.Uri): Promise<string | undefined> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  const items = Object.entries(ENCODING_TITLES).map(async ([name, label]) => {
    const [encoding] = editorNamesOf(name as EncodingName);
    const text = await vscode.workspace.decode(bytes, { encoding });
    return { label, encoding, detail: text.slice(0, LONGEST_EXCERPT).replace(/\s+/g, ' ') };
  });
  const picked = await vscode.window.showQuickPick(Promise.all(items), { title: vscode.l10n.t('Reopen with Encoding'), matchOnDetail: true });
  return picked?.encoding;
}

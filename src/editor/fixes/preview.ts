import * as vscode from 'vscode';
import { applyEdits } from '../../core/text/edits.js';
import { Disposable } from '../disposable.js';
import { localise } from '../messages.js';
import { LANGUAGE_ID, PREVIEW_SCHEME } from '../pages.js';
import { editsOf, type EditClass } from './edit-class.js';

interface ClassItem extends vscode.QuickPickItem {
  readonly editClass: EditClass;
}

/** Shows a page before and after a bulk change, side by side, and lets the reader leave out classes of fixes. */
export class Preview extends Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = this._register(new vscode.EventEmitter<vscode.Uri>());

  constructor() {
    super();
    this._register(vscode.workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()) ?? '',
    }));
  }

  /** @returns the classes that the reader left ticked, or undefined when the change was called off */
  async choose(document: vscode.TextDocument, title: string, classes: readonly EditClass[]): Promise<EditClass[] | undefined> {
    const text = document.getText();
    const uri = document.uri.with({ scheme: PREVIEW_SCHEME, authority: '', query: document.uri.toString() });
    const render = (chosen: readonly EditClass[]): void => {
      this.#texts.set(uri.toString(), applyEdits(text, editsOf(chosen)));
      this.#changed.fire(uri);
    };
    render(classes);
    try {
      await vscode.languages.setTextDocumentLanguage(await vscode.workspace.openTextDocument(uri), LANGUAGE_ID);
      await vscode.commands.executeCommand('vscode.diff', document.uri, uri, title, { preview: false });
      return await pick(title, classes, render);
    } finally {
      this.#texts.delete(uri.toString());
      await closeComparison(uri);
    }
  }
}

function pick(title: string, classes: readonly EditClass[], render: (chosen: readonly EditClass[]) => void): Promise<EditClass[] | undefined> {
  const list = vscode.window.createQuickPick<ClassItem>();
  list.title = title;
  list.placeholder = vscode.l10n.t('Enter applies what is ticked, Escape changes nothing');
  list.canSelectMany = true;
  list.ignoreFocusOut = true;
  list.items = classes.map((editClass) => ({
    label: localise(editClass.name),
    description: `${editClass.fixes.length} · ${localise(editClass.detail)}`,
    editClass,
  }));
  list.selectedItems = list.items;
  return new Promise((resolve) => {
    list.onDidChangeSelection((items) => render(items.map(({ editClass }) => editClass)));
    list.onDidAccept(() => {
      resolve(list.selectedItems.map(({ editClass }) => editClass));
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

async function closeComparison(modified: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(tabs.filter(({ input }) => (
    input instanceof vscode.TabInputTextDiff && input.modified.toString() === modified.toString()
  )));
}

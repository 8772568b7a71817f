import * as vscode from 'vscode';
import { Disposable } from '../disposable.js';
import { LANGUAGE_ID, PREVIEW_SCHEME } from '../pages.js';

/** Read-only texts of pages as they would be after a change, to be compared with the pages side by side. */
export class ProposedTexts extends Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = this._register(new vscode.EventEmitter<vscode.Uri>());

  constructor() {
    super();
    this._register(vscode.workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()) ?? '',
    }));
  }

  propose(page: vscode.Uri, text: string): void {
    const uri = proposalOf(page);
    this.#texts.set(uri.toString(), text);
    this.#changed.fire(uri);
  }

  /** Shows a page beside what was proposed for it. */
  async compare(page: vscode.Uri, title: string, options: vscode.TextDocumentShowOptions): Promise<void> {
    const uri = proposalOf(page);
    await vscode.languages.setTextDocumentLanguage(await vscode.workspace.openTextDocument(uri), LANGUAGE_ID);
    await vscode.commands.executeCommand('vscode.diff', page, uri, title, options);
  }

  /** Closes the comparisons of all proposals and forgets these. */
  async withdraw(): Promise<void> {
    this.#texts.clear();
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    await vscode.window.tabGroups.close(tabs.filter(({ input }) => (
      input instanceof vscode.TabInputTextDiff && input.modified.scheme === PREVIEW_SCHEME
    )));
  }
}

function proposalOf(page: vscode.Uri): vscode.Uri {
  return page.with({ scheme: PREVIEW_SCHEME, authority: '', query: page.toString() });
}

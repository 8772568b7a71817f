import * as vscode from 'vscode';
import { Disposable } from '../disposable.js';
import type { Proof } from '../proofs/proof.js';
import type { Proofs } from '../proofs/proofs.js';

/** The page that was last active in an editor, as long as it has a tab. */
export class CurrentPage extends Disposable {
  readonly #changed = this._register(new vscode.EventEmitter<undefined>());
  #document: vscode.TextDocument | undefined;

  /** Another page is current, or the current one is understood anew. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly proofs: Proofs) {
    super();
    this._register(vscode.window.onDidChangeActiveTextEditor((editor) => this.#visit(editor)));
    this._register(proofs.onDidChange((uri) => this.#read(uri)));
    this._register(vscode.window.tabGroups.onDidChangeTabs(({ closed }) => this.#leave(closed)));
    this.#visit(vscode.window.activeTextEditor);
  }

  /** Its latest analysis, which may be stale; undefined where no page is open. */
  get proof(): Proof | undefined {
    return this.#document && this.proofs.get(this.#document);
  }

  #visit(editor: vscode.TextEditor | undefined): void {
    if (!editor || editor.document === this.#document || !this.proofs.get(editor.document)) return;
    this.#document = editor.document;
    this.#changed.fire(undefined);
  }

  /** A document outlives its last tab for a while; the view does not show it any longer. */
  #leave(closed: readonly vscode.Tab[]): void {
    const key = this.#document?.uri.toString();
    const showsIt = ({ input }: vscode.Tab): boolean => input instanceof vscode.TabInputText && input.uri.toString() === key;
    if (!closed.some(showsIt) || vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(showsIt))) return;
    this.#document = undefined;
    this.#changed.fire(undefined);
  }

  #read(uri: vscode.Uri): void {
    const active = vscode.window.activeTextEditor;
    if (active?.document.uri.toString() === uri.toString() && this.proofs.get(active.document)) this.#document = active.document;
    if (this.#document?.uri.toString() === uri.toString()) this.#changed.fire(undefined);
  }
}

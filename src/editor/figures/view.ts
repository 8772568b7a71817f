import * as vscode from 'vscode';
import { Disposable } from '../disposable.js';
import type { Proofs } from '../proofs.js';
import { CurrentPage } from './current-page.js';
import type { FigureTreeNode } from './nodes.js';
import { FigureTree } from './tree.js';

/** The view of the figures of the current page. */
export class FiguresView extends Disposable {
  readonly page: CurrentPage;
  readonly tree: FigureTree;
  readonly view: vscode.TreeView<FigureTreeNode>;

  constructor(proofs: Proofs) {
    super();
    this.page = this._register(new CurrentPage(proofs));
    this._register(this.page.onDidChange(() => this.#announce()));
    this.tree = this._register(new FigureTree(this.page));
    this.view = this._register(vscode.window.createTreeView('galley.figures', { treeDataProvider: this.tree, showCollapseAll: true }));
    this.#announce();
  }

  /** Its commands are offered while there is a page. */
  #announce(): void {
    void vscode.commands.executeCommand('setContext', 'galley.hasFigures', this.page.proof !== undefined);
  }
}

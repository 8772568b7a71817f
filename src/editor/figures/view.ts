import * as vscode from 'vscode';
import { Disposable } from '../disposable.js';
import type { Proofs } from '../proofs/proofs.js';
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
    this._register(this.tree.onDidChangeTreeData(() => this.#explain()));
    this.#announce();
    this.#explain();
  }

  /** Its commands are offered while there is a page. */
  #announce(): void {
    void vscode.commands.executeCommand('setContext', 'galley.hasFigures', this.page.proof !== undefined);
  }

  /** Says why the view of a page is empty. Without a page it has its welcome, which a message would hide. */
  #explain(): void {
    const { proof } = this.page;
    this.view.message = proof ? whyEmpty(proof.analysis.figures.length, this.tree.shown(proof).length, this.tree.filter) : '';
  }
}

function whyEmpty(found: number, shown: number, filter: string): string {
  if (shown > 0) return '';
  if (found === 0) return vscode.l10n.t('No figures on this page.');
  return filter === '' ? vscode.l10n.t('All figures of this page are of hidden kinds.') : vscode.l10n.t('No figure of this page holds “{0}”.', filter);
}

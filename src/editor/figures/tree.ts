import * as vscode from 'vscode';
import { groupByKind, groupByStory } from '../../core/figures/grouping.js';
import { onDidChangeSetting } from '../configuration.js';
import { Disposable } from '../disposable.js';
import type { CurrentPage } from './current-page.js';
import type { FigureTreeNode } from './nodes.js';
import { withShownFigures } from './shown-kinds.js';
import { figureItem, groupItem } from './tree-items.js';

export type Grouping = 'kind' | 'story';

/** The figures of the current page, by kind or by story. */
export class FigureTree extends Disposable implements vscode.TreeDataProvider<FigureTreeNode> {
  readonly #changed = this._register(new vscode.EventEmitter<undefined>());
  #grouping: Grouping = 'kind';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(private readonly page: CurrentPage) {
    super();
    this._register(page.onDidChange(() => this.#changed.fire(undefined)));
    this._register(onDidChangeSetting(['figures.hiddenKinds'], () => this.#changed.fire(undefined)));
  }

  get grouping(): Grouping {
    return this.#grouping;
  }

  groupBy(grouping: Grouping): void {
    this.#grouping = grouping;
    this.#changed.fire(undefined);
  }

  getChildren(node?: FigureTreeNode): FigureTreeNode[] {
    if (node?.type === 'figure') return [];
    if (node) return node.group.figures.map((figure) => ({ ...node, type: 'figure', figure }));
    const { proof } = this.page;
    if (!proof) return [];
    const analysis = withShownFigures(proof.analysis, proof.document);
    const groups = this.#grouping === 'kind' ? groupByKind(analysis) : groupByStory(analysis);
    return groups.map((group) => ({ type: 'group', proof, group }));
  }

  getTreeItem(node: FigureTreeNode): vscode.TreeItem {
    return node.type === 'group' ? groupItem(node, this.#grouping) : figureItem(node);
  }
}

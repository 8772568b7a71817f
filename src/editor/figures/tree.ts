import * as vscode from 'vscode';
import type { Figure } from '../../core/figures/figure.js';
import { groupByKind, groupByStory, type FigureGroup } from '../../core/figures/grouping.js';
import { onDidChangeSetting } from '../configuration.js';
import { Disposable } from '../disposable.js';
import type { Proof } from '../proofs/proof.js';
import type { CurrentPage } from './current-page.js';
import type { FigureNode, FigureTreeNode } from './nodes.js';
import { isShownKind } from './shown-kinds.js';
import { figureItem, groupItem, restItem } from './tree-items.js';

/** By what figures stand together; by page they stand in its order, without groups. */
export type Grouping = 'kind' | 'story' | 'page';
export const GROUPINGS: readonly Grouping[] = ['kind', 'story', 'page'];

/** More figures in a row are looked at in the table. */
const MOST = 1000;

/** The figures of the current page, by kind, by story or in its order. */
export class FigureTree extends Disposable implements vscode.TreeDataProvider<FigureTreeNode> {
  readonly #changed = this._register(new vscode.EventEmitter<undefined>());
  #grouping: Grouping = 'kind';
  #filter = '';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(private readonly page: CurrentPage) {
    super();
    this._register(page.onDidChange(() => this.#changed.fire(undefined)));
    this._register(onDidChangeSetting(['figures.hiddenKinds'], () => this.#changed.fire(undefined)));
  }

  get grouping(): Grouping {
    return this.#grouping;
  }

  get filter(): string {
    return this.#filter;
  }

  groupBy(grouping: Grouping): void {
    this.#grouping = grouping;
    this.#changed.fire(undefined);
  }

  /** Shows only figures that hold these words, as printed or as value and unit. */
  filterBy(filter: string): void {
    this.#filter = filter.trim();
    this.#changed.fire(undefined);
  }

  /** The figures of the page that are shown: of no hidden kind, and holding the words of the filter. */
  shown({ document, analysis: { figures, page } }: Proof): readonly Figure[] {
    const isShown = isShownKind(document);
    const words = this.#filter.toLowerCase().split(/\s+/).filter((word) => word !== '');
    return figures.filter((figure) => {
      if (!isShown(figure) || words.length === 0) return isShown(figure);
      const text = `${page.text.slice(figure.start, figure.end).replace(/\s+/g, '')} ${figure.resolved ?? ''} ${figure.value} ${figure.unit}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  }

  /** The figures of an element of the tree; undefined for anything else. */
  figuresOf(node: unknown): readonly Figure[] | undefined {
    if (!isNode(node)) return undefined;
    return node.type === 'figure' ? [node.figure] : node.type === 'group' ? node.group.figures : undefined;
  }

  getChildren(node?: FigureTreeNode): FigureTreeNode[] {
    if (node) return node.type === 'group' ? figureNodes(node.proof, node.group) : [];
    const { proof } = this.page;
    if (!proof) return [];
    const figures = this.shown(proof);
    const analysis = { ...proof.analysis, figures };
    if (this.#grouping === 'page') return figureNodes(proof, { key: 'page', name: '', figures });
    const groups = this.#grouping === 'kind' ? groupByKind(analysis) : groupByStory(analysis);
    return groups.map((group) => ({ type: 'group', proof, group }));
  }

  getTreeItem(node: FigureTreeNode): vscode.TreeItem {
    if (node.type === 'rest') return restItem(node);
    return node.type === 'group' ? groupItem(node, this.#grouping) : figureItem(node);
  }
}

function figureNodes(proof: Proof, group: FigureGroup): FigureTreeNode[] {
  const all = group.figures.length;
  const nodes = group.figures.slice(0, MOST).map((figure): FigureNode => ({ type: 'figure', proof, group, figure }));
  return all > MOST ? [...nodes, { type: 'rest', shown: MOST, all }] : nodes;
}

function isNode(value: unknown): value is FigureTreeNode {
  return typeof value === 'object' && value !== null && /^(?:group|figure|rest)$/.test(String(Reflect.get(value, 'type')));
}

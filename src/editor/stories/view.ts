import * as vscode from 'vscode';
import type { Archive } from '../archive/archive.js';
import type { Corrections } from '../corrections/corrections.js';
import { Disposable } from '../disposable.js';
import type { JumpLinks } from '../jumps/jump-links.js';
import type { Proofs } from '../proofs/proofs.js';
import type { Statuses } from '../statuses/statuses.js';
import { registerBadges } from './badges.js';
import { StoryDragAndDrop } from './drag-and-drop.js';
import { StoryHighlights } from './highlights.js';
import { Navigation } from './navigation.js';
import type { StoryNode, TreeNode } from './nodes.js';
import { ReadingProgress } from './reading-progress.js';
import { StoryTree } from './tree.js';
import { ViewOptions } from './view-options.js';

const VIEW = 'galley.stories';

/** What the view of stories shows and changes. */
export interface StoriesHost {
  readonly archive: Archive;
  readonly proofs: Proofs;
  readonly jumps: JumpLinks;
  readonly statuses: Statuses;
  readonly corrections: Corrections;
  /** Where the options of the view are kept. */
  readonly memory: vscode.Memento;
}

/** The view of all stories of the workspace. */
export class StoriesView extends Disposable {
  readonly options: ViewOptions;
  readonly tree: StoryTree;
  readonly dragAndDrop: StoryDragAndDrop;
  readonly view: vscode.TreeView<TreeNode>;
  readonly #highlights = this._register(new StoryHighlights());

  constructor({ archive, proofs, jumps, statuses, corrections, memory }: StoriesHost) {
    super();
    this.options = this._register(new ViewOptions(memory));
    this.tree = this._register(new StoryTree(proofs, archive, jumps, statuses, this.options));
    this.dragAndDrop = new StoryDragAndDrop(proofs, corrections);
    this.view = this._register(vscode.window.createTreeView(VIEW, {
      treeDataProvider: this.tree, showCollapseAll: true, dragAndDropController: this.dragAndDrop,
    }));
    this._register(registerBadges());
    this._register(new ReadingProgress(archive, this.options, this.view, VIEW));
    const navigation = this._register(new Navigation(archive, proofs, () => this.view.visible && this.options.current.followCursor));
    this._register(navigation.onDidArrive((story) => void this.#select(story)));
    this._register(this.tree.onDidChangeTreeData(() => navigation.locate()));
    this._register(this.view.onDidChangeSelection(({ selection }) => this.#highlight(selection[0])));
    this._register(this.view.onDidChangeVisibility(({ visible }) => visible ? navigation.locate() : this.#highlights.clear()));
  }

  #highlight(node: TreeNode | undefined): void {
    if (node?.type === 'story' || node?.type === 'part') this.#highlights.show(node.uri, node.story);
    else this.#highlights.clear();
  }

  /**
   * Selects a story in the tree; one of its parts that is selected already stays so. A tree that is filled anew meanwhile
   * refuses, and the story is located again after that.
   */
  async #select(node: StoryNode): Promise<void> {
    if (this.#isSelected(node)) this.#highlights.show(node.uri, node.story);
    else if (this.tree.lists(node)) await this.view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  }

  #isSelected({ uri, story }: StoryNode): boolean {
    const selected = this.view.selection[0];
    return (selected?.type === 'story' || selected?.type === 'part') && selected.uri.toString() === uri.toString() && selected.story.id === story.id;
  }
}

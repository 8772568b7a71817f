import * as vscode from 'vscode';
import type { Archive } from '../archive/archive.js';
import { Disposable } from '../disposable.js';
import { isPage } from '../pages.js';
import type { Proofs } from '../proofs.js';
import { StoryHighlights } from './highlights.js';
import { storyAtCursor } from './navigation.js';
import { idOf, type StoryNode, type TreeNode } from './nodes.js';
import { StoryTree } from './tree.js';
import { ViewOptions } from './view-options.js';

export const STORIES_VIEW = 'galley.stories';

/** The cursor must rest this long before the view follows it, in milliseconds. */
const REST = 120;

/** The view of all stories of the workspace. */
export class StoriesView extends Disposable {
  readonly options: ViewOptions;
  readonly tree: StoryTree;
  readonly view: vscode.TreeView<TreeNode>;
  readonly #highlights = this._register(new StoryHighlights());
  #timer: ReturnType<typeof setTimeout> | undefined;
  #endProgress: (() => void) | undefined;

  constructor(private readonly archive: Archive, private readonly proofs: Proofs, memory: vscode.Memento) {
    super();
    this.options = this._register(new ViewOptions(memory));
    this.tree = this._register(new StoryTree(archive, this.options));
    this.view = this._register(vscode.window.createTreeView(STORIES_VIEW, { treeDataProvider: this.tree, showCollapseAll: true }));
    this._register(this.view.onDidChangeSelection(({ selection }) => this.#highlight(selection[0])));
    this._register(this.view.onDidChangeVisibility(({ visible }) => visible ? this.#followSoon() : this.#highlights.clear()));
    this._register(vscode.window.onDidChangeTextEditorSelection(() => this.#followSoon()));
    this._register(vscode.window.onDidChangeActiveTextEditor(() => this.#followSoon()));
    this._register(proofs.onDidChange(() => this.#followSoon()));
    this._register(archive.onDidChange(() => this.#showProgress()));
    this._register(this.options.onDidChange(() => this.#showProgress()));
    this._register(vscode.commands.registerCommand('galley.stopReading', () => archive.stopReading()));
    this._register(vscode.commands.registerCommand('galley.resumeReading', () => archive.startReading()));
  }

  override dispose(): void {
    clearTimeout(this.#timer);
    this.#endProgress?.();
    super.dispose();
  }

  #highlight(node: TreeNode | undefined): void {
    if (node?.type === 'story' || node?.type === 'part') this.#highlights.show(node.uri, node.story);
    else this.#highlights.clear();
  }

  #followSoon(): void {
    clearTimeout(this.#timer);
    if (this.view.visible && this.options.current.followCursor) this.#timer = setTimeout(() => void this.#follow(), REST);
  }

  /** Selects the story at the cursor; one of its parts that is selected already stays so. */
  async #follow(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isPage(editor.document)) return;
    await this.archive.open();
    const found = await storyAtCursor(editor, this.proofs);
    const page = await this.archive.read(editor.document.uri);
    const story = page?.outline?.stories.find(({ id }) => id === (found?.host ?? found?.id));
    if (!page || !story || editor !== vscode.window.activeTextEditor) return;
    const node: StoryNode = { type: 'story', uri: page.uri, story };
    if (this.#isSelected(node)) this.#highlights.show(page.uri, story);
    else if (await this.#isListed(node)) await this.view.reveal(node, { select: true, focus: false });
  }

  #isSelected({ uri, story }: StoryNode): boolean {
    const selected = this.view.selection[0];
    return (selected?.type === 'story' || selected?.type === 'part') && selected.uri.toString() === uri.toString() && selected.story.id === story.id;
  }

  async #isListed(node: StoryNode): Promise<boolean> {
    const listed = await this.tree.getChildren(this.tree.pageNode(node.uri));
    return listed.some((other) => idOf(other) === idOf(node));
  }

  #showProgress(): void {
    const { count, reading } = this.archive.unread;
    const total = this.archive.pages.length;
    const { filter } = this.options.current;
    const lines = [
      filter === '' ? '' : vscode.l10n.t('Showing stories with “{0}”.', filter),
      count === 0 ? '' : reading ? vscode.l10n.t('Reading pages: {0} of {1}', total - count, total) : vscode.l10n.t('Stopped reading at {0} of {1} pages.', total - count, total),
    ];
    this.view.message = lines.filter((line) => line !== '').join(' ');
    this.#showBusy(reading && count > 0);
    void vscode.commands.executeCommand('setContext', 'galley.reading', count === 0 ? 'done' : reading ? 'running' : 'stopped');
  }

  #showBusy(busy: boolean): void {
    if (!busy) this.#endProgress?.();
    if (!busy || this.#endProgress) return;
    void vscode.window.withProgress({ location: { viewId: STORIES_VIEW } }, () => new Promise<void>((resolve) => {
      this.#endProgress = (): void => {
        this.#endProgress = undefined;
        resolve();
      };
    }));
  }
}

import * as vscode from 'vscode';
import { storyAt } from '../../core/page/outline/outline.js';
import type { Archive } from '../archive/archive.js';
import { Disposable } from '../disposable.js';
import { currentOutline } from '../outlines.js';
import { isPage } from '../pages.js';
import type { Proofs } from '../proofs/proofs.js';
import type { StoryNode } from './nodes.js';

/** The cursor must rest this long before it is followed, in milliseconds. */
const REST = 120;

/** Tells in which story the cursor of the active editor stands, once it rests. */
export class Navigation extends Disposable {
  readonly #arrived = this._register(new vscode.EventEmitter<StoryNode>());
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidArrive = this.#arrived.event;

  /** @param isWatched whether anybody wants to know at present */
  constructor(private readonly archive: Archive, private readonly proofs: Proofs, private readonly isWatched: () => boolean) {
    super();
    this._register(vscode.window.onDidChangeTextEditorSelection(() => this.locate()));
    this._register(vscode.window.onDidChangeActiveTextEditor(() => this.locate()));
    this._register(proofs.onDidChange(() => this.locate()));
  }

  /** Finds the story of the cursor soon. */
  locate(): void {
    clearTimeout(this.#timer);
    if (this.isWatched()) this.#timer = setTimeout(() => void this.#locate(), REST);
  }

  override dispose(): void {
    clearTimeout(this.#timer);
    super.dispose();
  }

  async #locate(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isPage(editor.document)) return;
    await this.archive.open();
    const outline = await currentOutline(this.proofs, editor.document);
    const { line, character } = editor.selection.active;
    const found = outline && storyAt(outline, line, character);
    const page = await this.archive.read(editor.document.uri);
    const story = page?.outline?.stories.find(({ id }) => id === (found?.host ?? found?.id));
    if (page && story && editor === vscode.window.activeTextEditor) this.#arrived.fire({ type: 'story', uri: page.uri, story });
  }
}

import * as vscode from 'vscode';
import type { StoryOutline } from '../../core/page/outline/outline.js';
import { Disposable } from '../disposable.js';
import { toRange } from '../outlines.js';

/** Shows in the editor which text belongs to the story that is selected in the view. */
export class StoryHighlights extends Disposable {
  readonly #style = this._register(vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('galley.storyBackground'),
    overviewRulerColor: new vscode.ThemeColor('galley.storyRuler'),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  }));
  #story: { readonly uri: string; readonly ranges: vscode.Range[] } | undefined;

  constructor() {
    super();
    this._register(vscode.window.onDidChangeVisibleTextEditors(() => this.#draw()));
  }

  show(uri: vscode.Uri, story: StoryOutline): void {
    this.#story = { uri: uri.toString(), ranges: story.runs.map(toRange) };
    this.#draw();
  }

  clear(): void {
    this.#story = undefined;
    this.#draw();
  }

  #draw(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      editor.setDecorations(this.#style, editor.document.uri.toString() === this.#story?.uri ? this.#story.ranges : []);
    }
  }
}

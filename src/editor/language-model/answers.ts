import * as vscode from 'vscode';
import type { AskedParagraphs, Substitution } from '../../core/lexicon/asked.js';
import { Disposable } from '../disposable.js';

/** What language models answered about paragraphs of open pages, until the page is closed. */
export class Answers extends Disposable {
  readonly #pages = new Map<string, Map<string, readonly Substitution[]>>();
  readonly #changed = this._register(new vscode.EventEmitter<vscode.Uri>());

  /** There is another answer about this page. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    super();
    this._register(vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#pages.delete(uri.toString())));
  }

  of(page: vscode.Uri): AskedParagraphs | undefined {
    return this.#pages.get(page.toString());
  }

  set(page: vscode.Uri, paragraph: string, substitutions: readonly Substitution[]): void {
    const paragraphs = new Map(this.#pages.get(page.toString()));
    this.#pages.set(page.toString(), paragraphs.set(paragraph, substitutions));
    this.#changed.fire(page);
  }
}

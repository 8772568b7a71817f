import * as vscode from 'vscode';
import type { Phrases } from '../../core/lexicon/phrase-counts.js';
import type { ProjectWords } from '../../core/lexicon/project-words.js';
import type { Page } from '../../core/page/page.js';
import type { Steps } from '../../core/text/steps.js';
import { Disposable } from '../disposable.js';
import type { Engine, LoadedKnowledge } from '../loaded-knowledge.js';

/** How long no further page must have been counted before others hear of it, in milliseconds. */
const QUIET = 1000;
/** Pages of one folder that are counted: some ten megabytes of memory. */
const MOST_PAGES = 2000;

/** Which words of the dictionary stand on the pages that the archive has read: evidence for each page from the others of its workspace folder. */
export class WorkspaceWords extends Disposable {
  readonly #folders = new Map<string, ProjectWords>();
  readonly #around = new Map<string, Phrases>();
  readonly #changed = this._register(new vscode.EventEmitter<vscode.Uri>());
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** The words of this workspace folder are others than before; told once the reading of many pages is over. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly knowledge: LoadedKnowledge) {
    super();
  }

  /** Counts the words of a page as it was read, passage by passage. */
  *count(engine: Engine, uri: vscode.Uri, page: Page): Steps<void> {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    const language = this.knowledge.loaded?.language;
    if (!folder || !language) return;
    const words = this.#folders.get(folder.toString()) ?? new engine.ProjectWords(language.lookalikes.reader.lattice.model);
    this.#folders.set(folder.toString(), words);
    if (!words.has(uri.toString()) && words.size >= MOST_PAGES) return;
    words.set(uri.toString(), yield* engine.wordsOfPage(page, language.lookalikes));
    this.#announce(folder);
  }

  forget(page: vscode.Uri): void {
    const folder = vscode.workspace.getWorkspaceFolder(page)?.uri;
    const words = folder && this.#folders.get(folder.toString());
    if (!folder || !words?.has(page.toString())) return;
    words.delete(page.toString());
    this.#announce(folder);
  }

  /** What the other pages say: the same object until `onDidChange` tells otherwise. */
  around(page: vscode.Uri): Phrases | undefined {
    const known = this.#around.get(page.toString());
    if (known) return known;
    const folder = vscode.workspace.getWorkspaceFolder(page)?.uri;
    const phrases = folder && this.#folders.get(folder.toString())?.without(page.toString());
    if (phrases) this.#around.set(page.toString(), phrases);
    return phrases;
  }

  override dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    super.dispose();
  }

  #announce(folder: vscode.Uri): void {
    const key = folder.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.set(key, setTimeout(() => {
      this.#around.clear();
      this.#changed.fire(folder);
    }, QUIET));
  }
}

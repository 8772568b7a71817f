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
  /** Pages of each folder that were counted since others heard of it. */
  readonly #counted = new Map<string, Set<string>>();

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
    if (words.set(uri.toString(), yield* engine.wordsOfPage(page, language.lookalikes))) this.#announce(folder, uri);
  }

  forget(page: vscode.Uri): void {
    this.#around.delete(page.toString());
    const folder = vscode.workspace.getWorkspaceFolder(page)?.uri;
    const words = folder && this.#folders.get(folder.toString());
    if (!folder || !words?.has(page.toString())) return;
    words.delete(page.toString());
    this.#announce(folder, page);
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

  #announce(folder: vscode.Uri, page: vscode.Uri): void {
    const key = folder.toString();
    const counted = this.#counted.get(key) ?? new Set();
    this.#counted.set(key, counted.add(page.toString()));
    clearTimeout(this.#timers.get(key));
    this.#timers.set(key, setTimeout(() => {
      this.#counted.delete(key);
      this.#forgetOthersOf(counted);
      this.#changed.fire(folder);
    }, QUIET));
  }

  /** What the other pages say is another thing for all pages, but for one that alone was counted anew. */
  #forgetOthersOf(counted: ReadonlySet<string>): void {
    for (const page of [...this.#around.keys()]) if (counted.size > 1 || !counted.has(page)) this.#around.delete(page);
  }
}

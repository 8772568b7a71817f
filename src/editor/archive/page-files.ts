import * as vscode from 'vscode';
import { onDidChangeSetting, setting } from '../configuration.js';
import { Disposable } from '../disposable.js';

/** The names that the manifest gives to scanned news. */
const NAMED_PAGES = ['**/*.ocr.txt', '**/seeds/*.txt'];

/** The globs of all files in the workspace that are pages: by name, and by the user's setting. */
function pageGlobs(): string[] {
  return [...new Set([...NAMED_PAGES, ...setting('files')])];
}

/** The files of the workspace that are pages. */
export async function findPageFiles(): Promise<vscode.Uri[]> {
  const found = await Promise.all(pageGlobs().map((glob) => vscode.workspace.findFiles(glob)));
  return [...new Map(found.flat().map((uri) => [uri.toString(), uri])).values()];
}

/** Tells what happens to the files of the workspace that are pages. */
export class PageFiles extends Disposable {
  readonly #changed = this._register(new vscode.EventEmitter<vscode.Uri>());
  readonly #vanished = this._register(new vscode.EventEmitter<vscode.Uri>());
  readonly #relisted = this._register(new vscode.EventEmitter<void>());
  #watchers: vscode.Disposable[] = [];

  /** A page is new, or has other contents. */
  readonly onDidChange = this.#changed.event;
  readonly onDidVanish = this.#vanished.event;
  /** Other files may be pages now. */
  readonly onDidRelist = this.#relisted.event;

  constructor() {
    super();
    this._register(vscode.workspace.onDidChangeWorkspaceFolders(() => this.#relist()));
    this._register(vscode.workspace.onDidDeleteFiles(() => this.#relisted.fire()));
    this._register(vscode.workspace.onDidRenameFiles(() => this.#relisted.fire()));
    this._register(onDidChangeSetting(['files'], () => this.#relist()));
    this.#watch();
  }

  override dispose(): void {
    this.#unwatch();
    super.dispose();
  }

  #relist(): void {
    this.#unwatch();
    this.#watch();
    this.#relisted.fire();
  }

  #watch(): void {
    this.#watchers = pageGlobs().flatMap((glob) => {
      const watcher = vscode.workspace.createFileSystemWatcher(glob);
      return [
        watcher,
        watcher.onDidCreate((uri) => this.#changed.fire(uri)),
        watcher.onDidChange((uri) => this.#changed.fire(uri)),
        watcher.onDidDelete((uri) => this.#vanished.fire(uri)),
      ];
    });
  }

  #unwatch(): void {
    for (const watcher of this.#watchers.splice(0)) watcher.dispose();
  }
}

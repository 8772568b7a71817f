import * as vscode from 'vscode';
import { keptParts } from '../../core/project/basis.js';
import type { ProjectChange } from '../../core/project/change.js';
import { EMPTY_PROJECT, PROJECT_FILE, type Project } from '../../core/project/project.js';
import { Disposable } from '../disposable.js';
import type { Engine } from '../loaded-knowledge.js';
import { localise } from '../messages.js';

/**
 * The project file of one workspace folder: read when it is first asked for and when it changes, written change by change. While it is no
 * JSON, what it said before holds.
 */
export class ProjectFile extends Disposable {
  readonly uri: vscode.Uri;
  readonly #changed = this._register(new vscode.EventEmitter<void>());
  #text = '';
  #project = EMPTY_PROJECT;
  #isJson = true;
  #reading: Promise<void> | undefined;
  #writing: Promise<unknown> = Promise.resolve();

  /** The project is another than before. */
  readonly onDidChange = this.#changed.event;

  /** @param loadEngine what reads and changes such files, loaded when there is one */
  constructor(folder: vscode.Uri, private readonly loadEngine: () => Promise<Engine>) {
    super();
    this.uri = vscode.Uri.joinPath(folder, PROJECT_FILE);
    const watcher = this._register(vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, PROJECT_FILE)));
    const readAgain = (): void => void (this.#reading = this.#read());
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete]) this._register(event(readAgain));
  }

  /** What has been read so far. */
  get project(): Project {
    return this.#project;
  }

  async load(): Promise<Project> {
    await (this.#reading ??= this.#read());
    return this.#project;
  }

  /**
   * Writes what `changesOf` wants changed in the project as it stands, after all earlier changes.
   * @returns whether it was written; a file that cannot be read or written stays as it is, with a word
   */
  change(changesOf: (project: Project) => readonly ProjectChange[]): Promise<boolean> {
    const change = this.#writing.then(() => this.#change(changesOf));
    this.#writing = change;
    return change;
  }

  async #read(): Promise<void> {
    try {
      await this.#take(await readText(this.uri));
    } catch (error) {
      this.#complain(String(error));
    }
  }

  async #change(changesOf: (project: Project) => readonly ProjectChange[]): Promise<boolean> {
    try {
      const edited = vscode.workspace.textDocuments.find(({ uri, isDirty }) => isDirty && uri.toString() === this.uri.toString());
      const before = edited ? edited.getText() : await readText(this.uri);
      const { applyChanges, readProject } = await this.loadEngine();
      const after = applyChanges(before, changesOf(readProject(before).project));
      const changed = after !== before;
      if (changed) await (edited ? replaceText(edited, after) : vscode.workspace.fs.writeFile(this.uri, new TextEncoder().encode(after)));
      if (changed || !edited) await this.#take(after);
      return true;
    } catch (error) {
      this.#complain(error instanceof SyntaxError ? vscode.l10n.t('It is not valid JSON, so nothing was written to it.') : String(error));
      return false;
    }
  }

  async #take(text: string): Promise<void> {
    const engine = text === this.#text ? undefined : await this.loadEngine();
    if (!engine || text === this.#text) return;
    this.#text = text;
    const { project, problems: [problem], isJson } = engine.readProject(text);
    const isKnown = !isJson && !this.#isJson;
    this.#isJson = isJson;
    if (problem && !isKnown) this.#complain(localise(problem));
    if (!isJson) return;
    this.#project = keptParts(this.#project, project);
    this.#changed.fire();
  }

  #complain(why: string): void {
    const open = vscode.l10n.t('Open');
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} is not as it should be. {1}', PROJECT_FILE, why), open).then((chosen) => (
      chosen === open ? vscode.window.showTextDocument(this.uri) : undefined
    ));
  }
}

/** The text of the file; empty where there is none. */
async function readText(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return '';
    throw error;
  }
}

async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length)), text);
  await vscode.workspace.applyEdit(edit);
  await document.save();
}

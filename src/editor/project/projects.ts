import * as vscode from 'vscode';
import type { Correction } from '../../core/page/corrections/correction.js';
import { basisOf, type PageBasis } from '../../core/project/basis.js';
import type { ProjectChange } from '../../core/project/change.js';
import { correctionsOf, decisionsOf, type PageDecisions } from '../../core/project/pages.js';
import { EMPTY_PROJECT, type Project } from '../../core/project/project.js';
import { Disposable } from '../disposable.js';
import type { LoadedKnowledge } from '../loaded-knowledge.js';
import { ProjectFile } from './project-file.js';

/** A page's project, and what the page is called in it. */
export interface ProjectOfPage {
  readonly project: Project;
  readonly path: string;
}

/** Where a page lies: found once for each, since pages are asked about by the thousand. */
interface PlaceOfPage {
  readonly folder: vscode.Uri | undefined;
  readonly path: string;
}

/** What the people of each workspace folder decided about its pages. Pages outside every folder have no project. */
export class Projects extends Disposable {
  readonly #files = new Map<string, ProjectFile>();
  #places = new WeakMap<vscode.Uri, PlaceOfPage>();
  readonly #changed = this._register(new vscode.EventEmitter<vscode.Uri>());

  /** The project of this workspace folder is another than before. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly knowledge: LoadedKnowledge) {
    super();
    this._register(vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      this.#places = new WeakMap();
      for (const { uri } of removed) this.#close(uri);
    }));
  }

  /** What is known now of a page's project, which is empty until it has been read. */
  of(page: vscode.Uri): Project {
    return this.#fileOf(page)?.project ?? EMPTY_PROJECT;
  }

  /** The project of a page, after it has been read. */
  async load(page: vscode.Uri): Promise<Project> {
    return await this.#fileOf(page)?.load() ?? EMPTY_PROJECT;
  }

  /** The project of a page, after it has been read, with the name of the page. */
  async ofPage(page: vscode.Uri): Promise<ProjectOfPage> {
    return { project: await this.load(page), path: this.pathOf(page) };
  }

  /** What was decided about a page, as far as it is known now. */
  decisionsOf(page: vscode.Uri): Pick<PageDecisions, 'status' | 'corrections'> {
    return decisionsOf(this.of(page), this.pathOf(page));
  }

  /** The corrections of the page's stories, as far as they are known now. */
  correctionsOf(page: vscode.Uri): readonly Correction[] {
    return correctionsOf(this.of(page), this.pathOf(page));
  }

  /** What of its project the reading of a page goes by, as far as it is known now. */
  basisOf(page: vscode.Uri): PageBasis {
    return basisOf(this.of(page), this.pathOf(page));
  }

  /** What a page is called in the project: its path in the workspace folder, with slashes. */
  pathOf(page: vscode.Uri): string {
    return this.#placeOf(page).path;
  }

  /**
   * Changes the project of a page, after all earlier changes.
   * @param changesOf what is to be changed in the project as it stands then
   * @returns whether it was written; otherwise the person has been told why
   */
  async change(page: vscode.Uri, changesOf: (project: Project) => readonly ProjectChange[]): Promise<boolean> {
    const file = this.#fileOf(page);
    if (file) return file.change(changesOf);
    void vscode.window.showWarningMessage(vscode.l10n.t('What Galley is told about a page is kept in the folder that is open in VS Code: save the page there, or open its folder.'));
    return false;
  }

  override dispose(): void {
    for (const file of this.#files.values()) file.dispose();
    this.#files.clear();
    super.dispose();
  }

  #fileOf(page: vscode.Uri): ProjectFile | undefined {
    const { folder } = this.#placeOf(page);
    return folder && (this.#files.get(folder.toString()) ?? this.#open(folder));
  }

  #placeOf(page: vscode.Uri): PlaceOfPage {
    const known = this.#places.get(page) ?? { folder: vscode.workspace.getWorkspaceFolder(page)?.uri, path: vscode.workspace.asRelativePath(page, false) };
    this.#places.set(page, known);
    return known;
  }

  #open(folder: vscode.Uri): ProjectFile {
    const file = new ProjectFile(folder, () => this.knowledge.engine());
    file.onDidChange(() => this.#changed.fire(folder));
    this.#files.set(folder.toString(), file);
    void file.load();
    return file;
  }

  #close(folder: vscode.Uri): void {
    this.#files.get(folder.toString())?.dispose();
    this.#files.delete(folder.toString());
  }
}

/** Whether a page lies in a workspace folder. */
export function isIn(folder: vscode.Uri, page: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(page)?.uri.toString() === folder.toString();
}

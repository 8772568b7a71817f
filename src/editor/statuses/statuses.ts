import * as vscode from 'vscode';
import { PAGE_STATUSES, setStatus, type PageStatus } from '../../core/project/pages.js';
import { Disposable } from '../disposable.js';
import { isPage } from '../pages.js';
import type { Projects } from '../project/projects.js';

/** How far a page is proofread. */
export type Status = 'new' | PageStatus;

export const STATUSES: readonly Status[] = ['new', ...PAGE_STATUSES];

const KEY = 'pages.edited';

/**
 * How far each page is proofread. What a person says is kept in the project file. A page of which nobody said anything is in work once it
 * was edited: that is kept with the workspace on this machine, so that no key press writes a file.
 */
export class Statuses extends Disposable {
  readonly #edited: Set<string>;
  readonly #changed = this._register(new vscode.EventEmitter<vscode.Uri | undefined>());

  /** A page has another status; or, without a page, any may have. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly projects: Projects, private readonly memory: vscode.Memento) {
    super();
    this.#edited = new Set(memory.get<string[]>(KEY, []));
    this._register(projects.onDidChange(() => this.#changed.fire(undefined)));
    this._register(vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isPage(document)) this.#edit(document.uri);
    }));
  }

  of(page: vscode.Uri): Status {
    return this.projects.decisionsOf(page).status ?? (this.#edited.has(page.toString()) ? 'in work' : 'new');
  }

  /** Says how far pages are proofread; a page that is said to be new is so until it is edited again. */
  async set(pages: readonly vscode.Uri[], status: Status): Promise<void> {
    for (const page of pages) {
      if (status === 'new') this.#edited.delete(page.toString());
      await this.projects.change(page, (project) => setStatus(project, this.projects.pathOf(page), status === 'new' ? null : status));
    }
    await this.#remember();
    this.#changed.fire(undefined);
  }

  #edit(page: vscode.Uri): void {
    if (this.#edited.has(page.toString())) return;
    this.#edited.add(page.toString());
    void this.#remember();
    this.#changed.fire(page);
  }

  async #remember(): Promise<void> {
    await this.memory.update(KEY, [...this.#edited]);
  }
}

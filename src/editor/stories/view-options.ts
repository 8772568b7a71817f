import * as vscode from 'vscode';
import type { Arrangement } from '../../core/page/outline/arrange.js';
import { Disposable } from '../disposable.js';

/** How the view of stories is set up; kept with the workspace. */
export interface Options extends Arrangement {
  readonly followCursor: boolean;
}

const KEY = 'stories.view';

const DEFAULTS: Options = { filter: '', hideFurniture: false, order: 'page', followCursor: true };

/** The options of the view, and the commands that change them. */
export class ViewOptions extends Disposable {
  readonly #changed = this._register(new vscode.EventEmitter<void>());
  #options: Options;

  readonly onDidChange = this.#changed.event;

  constructor(private readonly memory: vscode.Memento) {
    super();
    this.#options = { ...DEFAULTS, ...memory.get<Partial<Options>>(KEY) };
    void this.#tell();
    this._register(vscode.commands.registerCommand('galley.storyViewOptions', () => this.#choose()));
    this._register(vscode.commands.registerCommand('galley.filterStories', (filter?: unknown) => this.#filter(filter)));
  }

  get current(): Options {
    return this.#options;
  }

  async change(change: Partial<Options>): Promise<void> {
    this.#options = { ...this.#options, ...change };
    this.#changed.fire();
    await this.#tell();
    await this.memory.update(KEY, this.#options);
  }

  /** Lets the manifest say why the view is empty. */
  async #tell(): Promise<void> {
    await vscode.commands.executeCommand('setContext', 'galley.filtered', this.#options.filter !== '');
  }

  async #choose(): Promise<void> {
    const { followCursor, hideFurniture, order } = this.#options;
    const follow = { label: vscode.l10n.t('Follow the cursor'), picked: followCursor };
    const hide = { label: vscode.l10n.t('Hide furniture'), detail: vscode.l10n.t('Mastheads, imprints, adverts, web furniture and unreadable text'), picked: hideFurniture };
    const sort = { label: vscode.l10n.t('Sort by headline'), detail: vscode.l10n.t('Otherwise stories stand in the order of the page'), picked: order === 'headline' };
    const chosen = await vscode.window.showQuickPick([follow, hide, sort], { canPickMany: true, title: vscode.l10n.t('Stories: View') });
    if (!chosen) return;
    await this.change({ followCursor: chosen.includes(follow), hideFurniture: chosen.includes(hide), order: chosen.includes(sort) ? 'headline' : 'page' });
  }

  async #filter(given: unknown): Promise<void> {
    const filter = typeof given === 'string' ? given : await vscode.window.showInputBox({
      title: vscode.l10n.t('Filter Stories'),
      prompt: vscode.l10n.t('Words of a headline, byline or dateline, or a kind such as caption; nothing shows all'),
      value: this.#options.filter,
    });
    if (filter !== undefined) await this.change({ filter: filter.trim() });
  }
}

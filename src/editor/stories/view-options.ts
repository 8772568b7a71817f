import * as vscode from 'vscode';
import type { Arrangement } from '../../core/page/outline/arrange.js';
import { Disposable } from '../disposable.js';
import type { Status } from '../statuses/statuses.js';
import { chooseOptions } from './choose-options.js';

/** How the view of stories is set up; kept with the workspace. */
export interface Options extends Arrangement {
  readonly followCursor: boolean;
  /** Only pages of these statuses; none named, all pages. */
  readonly statuses: readonly Status[];
}

const KEY = 'stories.view';

const DEFAULTS: Options = { filter: '', hideFurniture: false, kinds: [], order: 'page', followCursor: true, statuses: [] };

/** Whether pages without a story that is asked for are left out. */
export function isNarrowed({ filter, kinds, statuses }: Options): boolean {
  return filter !== '' || kinds.length > 0 || statuses.length > 0;
}

/** The options of the view, and the commands that change them. */
export class ViewOptions extends Disposable {
  readonly #changed = this._register(new vscode.EventEmitter<void>());
  #options: Options;

  readonly onDidChange = this.#changed.event;

  constructor(private readonly memory: vscode.Memento) {
    super();
    this.#options = { ...DEFAULTS, ...memory.get<Partial<Options>>(KEY) };
    void this.#tell();
    this._register(vscode.commands.registerCommand('galley.storyViewOptions', async () => this.change(await chooseOptions(this.#options) ?? {})));
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
    await vscode.commands.executeCommand('setContext', 'galley.filtered', isNarrowed(this.#options));
  }

  /** Filters by words; no words at all show everything again. */
  async #filter(given: unknown): Promise<void> {
    const filter = typeof given === 'string' ? given : await vscode.window.showInputBox({
      title: vscode.l10n.t('Filter Stories'),
      prompt: vscode.l10n.t('Words of a headline, byline or dateline, or a kind such as caption; nothing shows all'),
      value: this.#options.filter,
    });
    if (filter !== undefined) await this.change(filter.trim() === '' ? { filter: '', kinds: [], statuses: [] } : { filter: filter.trim() });
  }
}

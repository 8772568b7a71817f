import * as vscode from 'vscode';
import type { Archive } from '../archive/archive.js';
import { Disposable } from '../disposable.js';
import { statusName } from '../statuses/status-names.js';
import { kindName } from './kind-names.js';
import type { TreeNode } from './nodes.js';
import type { ViewOptions } from './view-options.js';

/** Changes within this time are said together, in milliseconds. */
const TOGETHER = 100;

/** Says in the view how far the pages are read, and lets the reading be stopped and taken up again; when all are read, lets them be looked for anew. */
export class ReadingProgress extends Disposable {
  #state: 'done' | 'running' | 'stopped' = 'done';
  #finish: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly archive: Archive, private readonly options: ViewOptions, private readonly view: vscode.TreeView<TreeNode>, private readonly viewId: string) {
    super();
    this._register(archive.onDidChange(() => this.#showSoon()));
    this._register(options.onDidChange(() => this.#showSoon()));
    this._register(vscode.commands.registerCommand('galley.toggleReading', () => this.#toggle()));
  }

  override dispose(): void {
    clearTimeout(this.#timer);
    this.#finish?.();
    super.dispose();
  }

  async #toggle(): Promise<void> {
    const { count, reading } = this.archive.unread;
    if (count > 0 && reading) {
      this.archive.stopReading();
      return;
    }
    if (count === 0) await this.archive.refresh();
    this.archive.startReading();
  }

  #showSoon(): void {
    this.#timer ??= setTimeout(() => this.#show(), TOGETHER);
  }

  #show(): void {
    this.#timer = undefined;
    const { count, reading } = this.archive.unread;
    const state = count === 0 ? 'done' : reading ? 'running' : 'stopped';
    this.view.message = [this.#filterShown(), this.#progressShown(state, count)].filter((line) => line !== '').join(' ');
    if (state === this.#state) return;
    this.#state = state;
    this.#showBusy(state === 'running');
  }

  #filterShown(): string {
    const { filter, kinds, statuses } = this.options.current;
    return [
      filter === '' ? '' : vscode.l10n.t('Showing stories with “{0}”.', filter),
      kinds.length === 0 ? '' : vscode.l10n.t('Only these kinds: {0}.', kinds.map(kindName).join(', ')),
      statuses.length === 0 ? '' : vscode.l10n.t('Only pages that are: {0}.', statuses.map(statusName).join(', ')),
    ].filter((line) => line !== '').join(' ');
  }

  #progressShown(state: 'done' | 'running' | 'stopped', unread: number): string {
    const total = this.archive.size;
    if (state === 'done') return '';
    if (state === 'running') return vscode.l10n.t('Reading pages: {0} of {1}', total - unread, total);
    return vscode.l10n.t('Stopped reading at {0} of {1} pages.', total - unread, total);
  }

  #showBusy(busy: boolean): void {
    this.#finish?.();
    this.#finish = undefined;
    if (!busy) return;
    void vscode.window.withProgress({ location: { viewId: this.viewId } }, () => new Promise<void>((resolve) => {
      this.#finish = resolve;
    }));
  }
}

import * as vscode from 'vscode';
import { issueDates, ownDate } from '../../../core/page/outline/issue-date.js';
import type { Archive } from '../../archive/archive.js';
import { Disposable } from '../../disposable.js';

/** How often the dates are put together anew while the pages of the workspace are being read, in milliseconds. */
const PATIENCE = 1000;

/** The dates of the issues to which pages belong, as far as the pages of the workspace are known. */
export class IssueDates extends Disposable {
  readonly #changed = this._register(new vscode.EventEmitter<undefined>());
  #dates: ReadonlyMap<string, string>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** More is known. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly archive: Archive) {
    super();
    this.#dates = issueDates(archive.issues);
    this._register(archive.onDidChange(() => {
      this.#timer ??= setTimeout(() => this.#renew(), PATIENCE);
    }));
  }

  /** ISO 8601; undefined where nothing tells it. */
  dateOf(page: vscode.Uri): string | undefined {
    return this.#dates.get(vscode.workspace.asRelativePath(page)) ?? ownDate({ path: page.path, facts: undefined }) ?? undefined;
  }

  override dispose(): void {
    clearTimeout(this.#timer);
    super.dispose();
  }

  #renew(): void {
    this.#timer = undefined;
    this.#dates = issueDates(this.archive.issues);
    this.#changed.fire(undefined);
  }
}

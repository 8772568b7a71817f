import * as vscode from 'vscode';
import { issueDates, ownDate } from '../../core/page/outline/issue-date.js';
import { Disposable } from '../disposable.js';
import type { PageDates } from '../proofs.js';
import type { Archive } from './archive.js';

/** How often at most it is told that more is known, while the pages of the workspace are being read, in milliseconds. */
const PATIENCE = 2000;

/** The dates of the issues to which pages belong, as far as the pages of the workspace are known; put together when they are asked for. */
export class IssueDates extends Disposable implements PageDates {
  readonly #changed = this._register(new vscode.EventEmitter<void>());
  #dates: ReadonlyMap<string, string> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** More is known. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly archive: Archive) {
    super();
    this._register(archive.onDidChange(() => {
      this.#timer ??= setTimeout(() => this.#renew(), PATIENCE);
    }));
  }

  dateOf(page: vscode.Uri): string | undefined {
    this.#dates ??= issueDates(this.archive.issues);
    return this.#dates.get(vscode.workspace.asRelativePath(page)) ?? ownDate({ path: page.path, facts: undefined }) ?? undefined;
  }

  override dispose(): void {
    clearTimeout(this.#timer);
    super.dispose();
  }

  #renew(): void {
    this.#timer = undefined;
    this.#dates = undefined;
    this.#changed.fire();
  }
}

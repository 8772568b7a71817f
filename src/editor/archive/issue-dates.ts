import * as vscode from 'vscode';
import { dateInIssue, ownDate } from '../../core/page/outline/issue-date.js';
import { Disposable } from '../disposable.js';
import type { PageDates } from '../proofs/reader.js';
import type { Archive } from './archive.js';

/** How often at most it is told that more is known, while the pages of the workspace are being read, in milliseconds. */
const PATIENCE = 2000;

/** The dates of the issues to which pages belong, as far as the pages of the workspace are known; found when they are asked for, and kept until more is known. */
export class IssueDates extends Disposable implements PageDates {
  readonly #changed = this._register(new vscode.EventEmitter<void>());
  readonly #dates = new Map<string, string | null>();
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
    const known = this.#dates.get(page.toString());
    if (known !== undefined) return known ?? undefined;
    const date = this.#find(page);
    this.#dates.set(page.toString(), date);
    return date ?? undefined;
  }

  override dispose(): void {
    clearTimeout(this.#timer);
    super.dispose();
  }

  #find(uri: vscode.Uri): string | null {
    const page = this.archive.page(uri);
    const issue = page && this.archive.issueOf(uri);
    return page && issue ? dateInIssue(page, issue) : ownDate({ path: uri.path, facts: undefined });
  }

  #renew(): void {
    this.#timer = undefined;
    this.#dates.clear();
    this.#changed.fire();
  }
}

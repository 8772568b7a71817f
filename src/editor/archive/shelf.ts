import type { Uri } from 'vscode';
import { groupIntoIssues, type Grouping, type Issue } from '../../core/page/outline/issues.js';
import type { ArchivedPage } from './archived-page.js';

type ShelvedIssue = Issue<ArchivedPage> & { readonly pages: ArchivedPage[] };

/** The pages of the workspace, put into issues. */
export class Shelf {
  readonly issues: readonly Issue<ArchivedPage>[];
  readonly #issueOfPage = new Map<string, ShelvedIssue>();

  constructor(pages: readonly ArchivedPage[], grouping: Grouping) {
    const issues = groupIntoIssues(pages, grouping);
    for (const issue of issues) for (const { uri } of issue.pages) this.#issueOfPage.set(uri.toString(), issue);
    this.issues = issues;
  }

  issueOf(uri: Uri): Issue<ArchivedPage> | undefined {
    return this.#issueOfPage.get(uri.toString());
  }

  /** Puts what is known of a page now in the place of what was known of it; its issue and its place there stay. */
  replace(before: ArchivedPage, now: ArchivedPage): void {
    const pages = this.#issueOfPage.get(now.uri.toString())?.pages;
    const at = pages?.indexOf(before) ?? -1;
    if (pages && at >= 0) pages[at] = now;
  }
}

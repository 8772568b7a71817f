import type { Uri } from 'vscode';
import { groupIntoIssues, type Grouping, type Issue } from '../../core/page/outline/issues.js';
import type { ArchivedPage } from './archived-page.js';

/** The pages of the workspace, put into issues. */
export class Shelf {
  readonly issues: readonly Issue<ArchivedPage>[];
  readonly #issueOfPage = new Map<string, Issue<ArchivedPage>>();

  constructor(pages: readonly ArchivedPage[], grouping: Grouping) {
    this.issues = groupIntoIssues(pages, grouping);
    for (const issue of this.issues) for (const { uri } of issue.pages) this.#issueOfPage.set(uri.toString(), issue);
  }

  issueOf(uri: Uri): Issue<ArchivedPage> | undefined {
    return this.#issueOfPage.get(uri.toString());
  }
}

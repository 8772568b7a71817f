import type { Uri } from 'vscode';
import { groupInSteps, type Grouping, type Issue, type PagesOfIssue } from '../../core/page/outline/issues.js';
import type { Steps } from '../../core/text/steps.js';
import type { ArchivedPage } from './archived-page.js';

/** The pages of the workspace, put into issues. */
export class Shelf {
  readonly #issueOfPage = new Map<string, PagesOfIssue<ArchivedPage>>();

  private constructor(readonly issues: readonly PagesOfIssue<ArchivedPage>[]) {
    for (const issue of issues) for (const { uri } of issue.pages) this.#issueOfPage.set(uri.toString(), issue);
  }

  static *of(pages: readonly ArchivedPage[], grouping: Grouping): Steps<Shelf> {
    return new Shelf(yield* groupInSteps(pages, grouping));
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

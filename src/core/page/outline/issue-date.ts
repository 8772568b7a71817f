import { readFileName } from './file-name.js';
import type { FiledPage, Issue } from './issues.js';

/** The dates of the issues of all pages, by path; pages without a date are left out. */
export function issueDates<P extends FiledPage>(issues: readonly Issue<P>[]): Map<string, string> {
  const dates = new Map<string, string>();
  for (const issue of issues) {
    const shared = dateOfIssue(issue);
    for (const page of issue.pages) {
      const known = ownDate(page) ?? shared;
      if (known !== null) dates.set(page.path, known);
    }
  }
  return dates;
}

/**
 * The date of the issue of a page: as the page itself or its file's name tells it, else as the issue does, else as all pages of the
 * issue that tell one agree on it. ISO 8601; null where none is told.
 */
export function dateInIssue<P extends FiledPage>(page: P, issue: Issue<P>): string | null {
  return ownDate(page) ?? dateOfIssue(issue);
}

function dateOfIssue<P extends FiledPage>({ date, pages }: Issue<P>): string | null {
  return date ?? onlyOne(pages.map(ownDate));
}

/** The date of a page's issue by the page and its file's name alone. */
export function ownDate({ path, facts }: Pick<FiledPage, 'path' | 'facts'>): string | null {
  return facts?.date ?? readFileName(path).date;
}

function onlyOne(dates: readonly (string | null)[]): string | null {
  const told = new Set(dates.filter((date) => date !== null));
  return told.size === 1 ? [...told][0] ?? null : null;
}

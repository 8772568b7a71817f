import type { IssueFacts } from '../page.js';

/** What is needed of a page to find its issue. */
export interface FiledPage {
  /** The page's own path; pages without a printed number are put in its order. */
  readonly path: string;
  /** The folder it is filed in. */
  readonly folder: string;
  /** What the page tells of its issue; undefined while it is unread. */
  readonly facts: IssueFacts | undefined;
}

/** The pages of one day's paper, or of one folder where the pages do not tell. */
export interface Issue<P extends FiledPage> {
  /** Unique among the issues. */
  readonly key: string;
  readonly title: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  /** The folder that holds the pages together; null where title and date do. */
  readonly folder: string | null;
  readonly pages: readonly P[];
}

const inOrder = new Intl.Collator('zh', { numeric: true }).compare;

/**
 * Groups pages into issues: by title and date where a page tells both, else by folder.
 * @returns issues by title and date, then folders; pages by printed number, then by path
 */
export function groupIntoIssues<P extends FiledPage>(pages: readonly P[]): Issue<P>[] {
  const issues = new Map<string, { key: string; title: string | null; date: string | null; folder: string | null; pages: P[] }>();
  for (const page of pages) {
    const told = page.facts?.title && page.facts.date ? { title: page.facts.title, date: page.facts.date, folder: null } : null;
    const key = told ? `issue ${told.title} ${told.date}` : `folder ${page.folder}`;
    const issue = issues.get(key) ?? { key, ...(told ?? { title: null, date: null, folder: page.folder }), pages: [] };
    issue.pages.push(page);
    issues.set(key, issue);
  }
  for (const issue of issues.values()) issue.pages.sort(comparePages);
  return [...issues.values()].sort(compareIssues);
}

function comparePages(a: FiledPage, b: FiledPage): number {
  return inOrder(a.facts?.page ?? '', b.facts?.page ?? '') || inOrder(a.path, b.path);
}

function compareIssues(a: Issue<FiledPage>, b: Issue<FiledPage>): number {
  if ((a.folder === null) !== (b.folder === null)) return a.folder === null ? -1 : 1;
  return inOrder(a.title ?? '', b.title ?? '') || inOrder(a.date ?? '', b.date ?? '') || inOrder(a.folder ?? '', b.folder ?? '');
}

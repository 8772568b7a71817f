import { readIgnoredOnPage, type IgnoredOnPage } from './ignore.js';
import type { Member } from './member.js';

/** What was decided about one page. */
export interface PageDecisions {
  readonly ignore: IgnoredOnPage;
}

/** Reads what was decided about single pages, by their paths in the folder of the project. */
export function readPages(member: Member): ReadonlyMap<string, PageDecisions> {
  return member.entries((page) => ({ ignore: readIgnoredOnPage(page.get('ignore')) }));
}

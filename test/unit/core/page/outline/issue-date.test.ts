import assert from 'node:assert/strict';
import { dateInIssue, issueDates } from '../../../../../src/core/page/outline/issue-date.js';
import { groupIntoIssues, type FiledPage } from '../../../../../src/core/page/outline/issues.js';

function page(path: string, title: string | null = null, date: string | null = null): FiledPage {
  return { path, folder: path.slice(0, path.lastIndexOf('/')), facts: { title, date, pages: null, page: null } };
}

function dates(...pages: readonly FiledPage[]): Record<string, string> {
  const issues = groupIntoIssues(pages);
  const dates = issueDates(issues);
  for (const issue of issues) for (const one of issue.pages) assert.equal(dateInIssue(one, issue), dates.get(one.path) ?? null);
  return Object.fromEntries(dates);
}

describe('the date of the issue of a page', () => {
  it('should be that of the front page for the pages beside it', () => {
    assert.deepEqual(dates(page('a/p1.txt', '晚报', '2020-09-09'), page('a/p2.txt')), { 'a/p1.txt': '2020-09-09', 'a/p2.txt': '2020-09-09' });
  });

  it('should be told by the name of a file', () => {
    assert.deepEqual(dates(page('a/晚报_2020-09-09.txt')), { 'a/晚报_2020-09-09.txt': '2020-09-09' });
  });

  it('should be the one on which the pages of a folder agree', () => {
    assert.deepEqual(dates(page('a/x.txt', null, '2020-09-09'), page('a/y.txt')), { 'a/x.txt': '2020-09-09', 'a/y.txt': '2020-09-09' });
  });

  it('should be unknown where they do not agree, and not be taken from another folder', () => {
    assert.deepEqual(dates(page('a/x.txt', null, '2020-09-09'), page('a/y.txt', null, '2020-09-10'), page('a/z.txt'), page('b/z.txt')), { 'a/x.txt': '2020-09-09', 'a/y.txt': '2020-09-10' });
  });
});

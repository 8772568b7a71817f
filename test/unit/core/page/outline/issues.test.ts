import { strict as assert } from 'node:assert';
import { groupIntoIssues, type FiledPage } from '../../../../../src/core/page/outline/issues.js';

function filed(path: string, title: string | null = null, date: string | null = null, page: string | null = null): FiledPage {
  return { path, folder: path.slice(0, path.lastIndexOf('/')), facts: { title, date, pages: null, page } };
}

const grouped = (pages: FiledPage[]): unknown[] => groupIntoIssues(pages).map((issue) => [issue.title ?? issue.folder, issue.date, issue.pages.map(({ path }) => path)]);

describe('groupIntoIssues', () => {
  it('should group by title and date where the page tells both', () => {
    assert.deepEqual(grouped([filed('a/1', '晚报', '2020-01-02'), filed('b/2', '晚报', '2020-01-02'), filed('a/3', '晚报', '2020-01-01')]), [
      ['晚报', '2020-01-01', ['a/3']],
      ['晚报', '2020-01-02', ['a/1', 'b/2']],
    ]);
  });

  it('should group by folder what tells less, and what is unread', () => {
    const unread: FiledPage = { path: 'b/4', folder: 'b', facts: undefined };
    assert.deepEqual(grouped([unread, filed('b/3'), filed('a/1', '晚报'), filed('a/2', null, '2020-01-02')]), [
      ['a', null, ['a/1', 'a/2']],
      ['b', null, ['b/3', 'b/4']],
    ]);
  });

  it('should put issues before folders, pages by their printed number, then by path', () => {
    const day = ['晚报', '2020-01-02'] as const;
    assert.deepEqual(grouped([filed('0/x'), filed('a/9', ...day, '10'), filed('a/10', ...day, '2'), filed('a/p10'), filed('a/p9')]), [
      ['晚报', '2020-01-02', ['a/10', 'a/9']],
      ['0', null, ['0/x']],
      ['a', null, ['a/p9', 'a/p10']],
    ]);
  });

  it('should give every issue a key of its own', () => {
    const keys = groupIntoIssues([filed('a/1', '晚报', '2020-01-02'), filed('a/2'), filed('b/1')]).map(({ key }) => key);
    assert.equal(new Set(keys).size, 3);
  });
});

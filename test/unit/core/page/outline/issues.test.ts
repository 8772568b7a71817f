import { strict as assert } from 'node:assert';
import { groupIntoIssues, type FiledPage, type Grouping } from '../../../../../src/core/page/outline/issues.js';

function filed(path: string, title: string | null = null, date: string | null = null, page: string | null = null): FiledPage {
  return { path, folder: path.slice(0, path.lastIndexOf('/')), facts: { title, date, pages: null, page } };
}

const grouped = (pages: FiledPage[], grouping?: Grouping): unknown[] => groupIntoIssues(pages, grouping).map((issue) => [issue.name, issue.date, issue.pages.map(({ path }) => path)]);

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
    assert.deepEqual(grouped([filed('0/x'), filed('a/9', ...day, '10'), filed('a/10', ...day, '2'), filed('a/sheet 10 b'), filed('a/sheet 9 b')]), [
      ['晚报', '2020-01-02', ['a/10', 'a/9']],
      ['0', null, ['0/x']],
      ['a', null, ['a/sheet 9 b', 'a/sheet 10 b']],
    ]);
  });

  it('should take the date from the name of the file where the page tells only its title', () => {
    assert.deepEqual(grouped([filed('a/x_2020-01-02_1', '晚报'), filed('b/y_2020-01-02_2', '晚报', '2020-01-02')]), [['晚报', '2020-01-02', ['a/x_2020-01-02_1', 'b/y_2020-01-02_2']]]);
  });

  it('should put inner pages, which tell nothing, to the front page that is numbered with them', () => {
    assert.deepEqual(grouped([filed('a/p1', '晚报', '2020-01-02'), filed('a/p2'), filed('a/p3', '日报'), filed('a/other'), filed('b/p4')]), [
      ['晚报', '2020-01-02', ['a/p1', 'a/p2']],
      ['a', null, ['a/other', 'a/p3']],
      ['b', null, ['b/p4']],
    ]);
  });

  it('should leave inner pages in their folder where two issues are numbered through', () => {
    assert.deepEqual(grouped([filed('a/p1', '晚报', '2020-01-02'), filed('a/p2'), filed('a/p3', '晚报', '2020-01-03')]).at(-1), ['a', null, ['a/p2']]);
  });

  it('should group by dated names before folders', () => {
    assert.deepEqual(grouped([filed('a/x_2020-01-02_1'), filed('a/x_2020-01-02_2'), filed('a/x_2020-01-03_1'), filed('a/y_1')]), [
      ['x_2020-01-02', '2020-01-02', ['a/x_2020-01-02_1', 'a/x_2020-01-02_2']],
      ['x_2020-01-03', '2020-01-03', ['a/x_2020-01-03_1']],
      ['a', null, ['a/y_1']],
    ]);
  });

  const asked: [Grouping, unknown[]][] = [
    ['folder', [['a', null, ['a/x-1', 'a/x-2', 'a/z']], ['b', null, ['b/x-1']]]],
    ['name', [['x', null, ['a/x-1', 'a/x-2']], ['x', null, ['b/x-1']], ['z', null, ['a/z']]]],
    ['none', [['x-1', null, ['a/x-1']], ['x-1', null, ['b/x-1']], ['x-2', null, ['a/x-2']], ['z', null, ['a/z']]]],
  ];
  for (const [grouping, issues] of asked) {
    it(`should group by ${grouping} alone when asked to`, () => {
      const pages = [filed('a/x-1'), filed('a/x-2'), filed('b/x-1'), filed('a/z')];
      assert.deepEqual(grouped(pages, grouping), issues);
    });
  }

  it('should give every issue a key of its own', () => {
    const keys = groupIntoIssues([filed('a/1', '晚报', '2020-01-02'), filed('a/other'), filed('b/1')]).map(({ key }) => key);
    assert.equal(new Set(keys).size, 3);
  });
});

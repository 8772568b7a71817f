import { strict as assert } from 'node:assert';
import type { Uri } from 'vscode';
import type { ArchivedPage } from '../../../../src/editor/archive/archived-page.js';
import { Catalogue } from '../../../../src/editor/archive/catalogue.js';

function page(path: string, title: string | null = null, failure?: string): ArchivedPage {
  const uri = Object.assign(Object.create(null) as Uri, { toString: () => path });
  return { uri, path, folder: path.slice(0, path.lastIndexOf('/')), facts: { title, date: title && '2020-01-02', pages: null, page: null }, filed: true, ...(failure !== undefined && { failure }) };
}

describe('Catalogue', () => {
  let pages: ArchivedPage[];
  let catalogue: Catalogue;

  const shown = (): string[] => catalogue.shelf.issues.map(({ name, pages: own }) => `${name}: ${own.map(({ path, failure = '' }) => path + failure).join(' ')}`);
  const know = (at: number, now: ArchivedPage): void => {
    catalogue.replace(pages[at]!, now);
    pages[at] = now;
  };

  beforeEach(() => {
    pages = [page('a/x'), page('b/x'), page('b/y')];
    catalogue = new Catalogue(() => pages, () => 'auto');
  });

  it('should put the pages into issues when it is asked', () => {
    assert.deepEqual(shown(), ['a: a/x', 'b: b/x b/y']);
    assert.equal(catalogue.shelf.issueOf(pages[2]!.uri)?.name, 'b');
  });

  it('should show a page as it is known now', () => {
    shown();
    know(1, page('b/x', null, '!'));
    assert.deepEqual(shown(), ['a: a/x', 'b: b/x! b/y']);
  });

  it('should group anew what tells of another issue', () => {
    shown();
    pages[0] = page('a/x', '晚报');
    catalogue.regroup();
    assert.deepEqual(shown(), ['晚报: a/x', 'b: b/x b/y']);
  });

  it('should show a page that became known better while the issues were put together', async () => {
    const prepared = catalogue.prepare();
    know(1, page('b/x', null, '!'));
    know(1, page('b/x', null, '!!'));
    await prepared;
    assert.deepEqual(shown(), ['a: a/x', 'b: b/x!! b/y']);
  });

  it('should begin anew when the pages are grouped in another way while they are put together, and keep what was put together beside it', async () => {
    const prepared = catalogue.prepare();
    pages.push(page('c/x'));
    catalogue.regroup();
    assert.deepEqual(shown(), ['a: a/x', 'b: b/x b/y', 'c: c/x']);
    know(3, page('c/x', null, '!'));
    await prepared;
    assert.deepEqual(shown(), ['a: a/x', 'b: b/x b/y', 'c: c/x!']);
  });

  it('should find what was prepared, and not put it together twice', async () => {
    await Promise.all([catalogue.prepare(), catalogue.prepare()]);
    const { shelf } = catalogue;
    await catalogue.prepare();
    assert.equal(catalogue.shelf, shelf);
  });
});

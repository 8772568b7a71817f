import assert from 'node:assert/strict';
import type { TableState } from '../../../../src/core/figures/table/messages.js';
import { ALL_FIGURES } from '../../../../src/core/figures/table/query.js';
import { readTableState } from '../../../../src/core/figures/table/state.js';

describe('what a table keeps over a reload', () => {
  it('should be read as it was written', () => {
    const state: TableState = {
      origin: { scope: 'story', page: 'file:///a/p1.ocr.txt', story: { id: 's3', headline: '大桥通车' } },
      query: { search: '大桥', kind: 'money', date: '2020', sort: 'value', descending: true, page: 3 },
    };
    assert.deepEqual(readTableState(JSON.parse(JSON.stringify(state))), state);
    const folder: TableState = { origin: { scope: 'folder', page: '' }, query: ALL_FIGURES };
    assert.deepEqual(readTableState(folder), folder);
  });

  it('should show all figures where the query is odd', () => {
    const { query } = readTableState({ origin: { scope: 'folder' }, query: { search: 3, sort: 'colour', page: -1.5 } }) ?? {};
    assert.deepEqual(query, ALL_FIGURES);
  });

  it('should be nothing where it does not tell whose figures', () => {
    for (const kept of [undefined, null, 'x', {}, { origin: { scope: 'page', page: '' } }, { origin: { scope: 'world', page: 'file:///a' } }]) {
      assert.equal(readTableState(kept), undefined);
    }
  });
});

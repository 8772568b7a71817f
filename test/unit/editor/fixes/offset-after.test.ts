import { strict as assert } from 'node:assert';
import { offsetAfter } from '../../../../src/editor/fixes/offset-after.js';

describe('offsetAfter', () => {
  for (const [name, edit, expected] of [
    ['stay before an edit', { start: 12, end: 13, text: '' }, 10],
    ['stay at the start of an edit', { start: 10, end: 12, text: '长长长' }, 10],
    ['stay before an insertion at its place', { start: 10, end: 10, text: '“' }, 10],
    ['move back behind a deletion', { start: 4, end: 6, text: '' }, 8],
    ['move on behind an insertion', { start: 4, end: 4, text: '“' }, 11],
    ['fall to the start of an edit around it', { start: 8, end: 12, text: '短' }, 8],
  ] as const) {
    it(`should ${name}`, () => assert.equal(offsetAfter([edit], 10), expected));
  }

  it('should add up edits', () => {
    assert.equal(offsetAfter([{ start: 0, end: 1, text: '' }, { start: 3, end: 3, text: '二二' }], 10), 11);
  });
});

import { strict as assert } from 'node:assert';
import { spanAfter, touches } from '../../../../src/core/text/follow.js';

describe('a span whose text is edited', () => {
  const span = { start: 10, end: 14 };
  for (const [what, edit, after, touched] of [
    ['moves behind an insertion before it', { start: 3, end: 3, text: '新聞' }, { start: 12, end: 16 }, false],
    ['moves behind an insertion at its start', { start: 10, end: 10, text: '新' }, { start: 11, end: 15 }, false],
    ['stays before an insertion at its end', { start: 14, end: 14, text: '新' }, { start: 10, end: 14 }, false],
    ['grows with an insertion inside it', { start: 12, end: 12, text: '新' }, { start: 10, end: 15 }, true],
    ['keeps its place when it is replaced', { start: 10, end: 14, text: '新' }, { start: 10, end: 11 }, true],
    ['takes in what an edit over its start writes', { start: 8, end: 11, text: '新' }, { start: 8, end: 12 }, true],
    ['takes in what an edit over its end writes', { start: 13, end: 16, text: '' }, { start: 10, end: 13 }, true],
  ] as const) {
    it(what, () => {
      assert.deepEqual(spanAfter(span, edit), after);
      assert.equal(touches(span, edit), touched);
    });
  }
});

import { strict as assert } from 'node:assert';
import type { Span } from '../../../src/core/text/span.js';
import { nextOf, previousOf } from '../../../src/editor/neighbours.js';

const spans = [{ start: 2, end: 3 }, { start: 5, end: 9 }, { start: 5, end: 6 }];

describe('nextOf', () => {
  for (const [offset, expected] of [[0, 2], [2, 5], [5, 2], [9, 2]] as const) {
    it(`should go from ${offset} to ${expected}`, () => {
      assert.equal(nextOf(spans, offset)?.start, expected);
    });
  }

  it('should find nothing where there is nothing', () => {
    assert.equal(nextOf<Span>([], 0), undefined);
  });
});

describe('previousOf', () => {
  for (const [offset, expected] of [[9, 5], [5, 2], [2, 5], [0, 5]] as const) {
    it(`should go from ${offset} to ${expected}`, () => {
      assert.equal(previousOf(spans, offset)?.start, expected);
    });
  }

  it('should find nothing where there is nothing', () => {
    assert.equal(previousOf<Span>([], 0), undefined);
  });
});

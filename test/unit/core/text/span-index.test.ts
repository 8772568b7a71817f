import { strict as assert } from 'node:assert';
import { SpanIndex } from '../../../../src/core/text/span-index.js';

describe('SpanIndex', () => {
  const long = { start: 0, end: 50 };
  const early = { start: 3, end: 5 };
  const empty = { start: 20, end: 20 };
  const late = { start: 30, end: 31 };
  const index = new SpanIndex([long, early, empty, late]);

  for (const [name, place, expected] of [
    ['a span that began long before', { start: 10, end: 12 }, [long]],
    ['spans that end or begin where the place does', { start: 5, end: 20 }, [long, early, empty]],
    ['an empty span at an empty place', { start: 20, end: 20 }, [long, empty]],
    ['nothing behind the last span', { start: 51, end: 60 }, []],
    ['all of them', { start: 0, end: 60 }, [long, early, empty, late]],
  ] as const) {
    it(`should find ${name}`, () => assert.deepEqual(index.touching(place), expected));
  }

  it('should find nothing where there are no spans', () => {
    assert.deepEqual(new SpanIndex([]).touching({ start: 0, end: 9 }), []);
  });
});

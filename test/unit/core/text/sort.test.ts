import { strict as assert } from 'node:assert';
import { sortInSteps } from '../../../../src/core/text/sort.js';
import { runToEnd } from '../../../../src/core/text/steps.js';

describe('sortInSteps', () => {
  for (const length of [0, 1, 4096, 4097, 20_000]) {
    it(`should sort ${length} items as the language does, equal ones in their old order`, () => {
      const items = Array.from({ length }, (_, index) => ({ key: (index * 7919) % 997, index }));
      const byKey = (a: { key: number }, b: { key: number }): number => a.key - b.key;
      assert.deepEqual(runToEnd(sortInSteps(items, byKey)), [...items].sort(byKey));
    });
  }

  it('should pause often on a long list', () => {
    let pauses = 0;
    const steps = sortInSteps(Array.from({ length: 50_000 }, (_, index) => -index), (a, b) => a - b);
    while (!steps.next().done) pauses++;
    assert.ok(pauses > 50, `${pauses} pauses`);
  });
});

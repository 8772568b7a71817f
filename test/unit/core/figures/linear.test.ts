import assert from 'node:assert/strict';
import { findFigures } from '../../../../src/core/figures/find.js';

describe('figures of long lines', () => {
  for (const [unit, count] of [['7', 0], ['三', 0], ['1个', 50_000], ['三十', 0]] as const) {
    it(`should be in order and apart: 100,000 characters of ${unit}`, () => {
      const line = unit.repeat(100_000 / unit.length);
      const figures = findFigures(line);
      assert.equal(figures.length, count);
      assert.ok(figures.every(({ start, end }, i) => start < end && end <= (figures[i + 1]?.start ?? line.length)));
    });
  }
});

import assert from 'node:assert/strict';
import { BIGRAM_FLOOR, BIGRAM_STEP, BigramTable } from '../../../../src/core/lexicon/bigram-table.js';

describe('BigramTable', () => {
  it('gives back the score of every pair', () => {
    const table = new BigramTable(5000);
    for (let i = 0; i < 5000; i++) table.add(i % 71, i, i % 127);
    for (let i = 0; i < 5000; i++) assert.ok(Math.abs(table.excess(i % 71, i) - (BIGRAM_FLOOR + (i % 127) * BIGRAM_STEP)) < 1e-9);
  });

  it('gives NaN for pairs that it does not hold', () => {
    const table = new BigramTable(2);
    table.add(1, 2, 10);
    assert.deepEqual([table.excess(2, 1), table.excess(1, 3), table.excess(0, 0)], [NaN, NaN, NaN]);
  });
});

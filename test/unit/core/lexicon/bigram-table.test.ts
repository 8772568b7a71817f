import assert from 'node:assert/strict';
import { ByteWriter } from '../../../../scripts/model/model-writer.js';
import { BIGRAM_FLOOR, BIGRAM_STEP, BigramTable } from '../../../../src/core/lexicon/bigram-table.js';
import { ByteReader } from '../../../../src/core/lexicon/model-file.js';

type Row = readonly (readonly [second: number, step: number])[];

function tableOf(rows: readonly Row[]): BigramTable {
  const [file, lengths, gaps, steps] = [new ByteWriter(), new ByteWriter(), new ByteWriter(), new ByteWriter()];
  for (const row of rows) {
    lengths.number(row.length);
    row.forEach(([second], i) => gaps.number(second - (row[i - 1]?.[0] ?? 0)));
    steps.all(row.map(([, step]) => step));
  }
  file.number(rows.flat().length);
  for (const part of [lengths, gaps, steps].map((piece) => piece.toBytes())) {
    file.number(part.length);
    file.all(part);
  }
  return BigramTable.read(new ByteReader(file.toBytes()), rows.length);
}

describe('BigramTable', () => {
  it('gives back the score of every pair', () => {
    const rows = Array.from({ length: 70 }, (_, first): Row => Array.from({ length: first }, (__, i) => [first + i * 301, (first + i) % 127]));
    const table = tableOf(rows);
    rows.forEach((row, first) => row.forEach(([second, step]) => assert.ok(Math.abs(table.excess(first, second) - (BIGRAM_FLOOR + step * BIGRAM_STEP)) < 1e-9)));
  });

  it('gives NaN for pairs that it does not hold', () => {
    const table = tableOf([[], [[2, 10], [90_000, 3]], []]);
    assert.deepEqual([table.excess(2, 1), table.excess(1, 3), table.excess(0, 0), table.excess(1, 90_001), table.excess(1, 1)], [NaN, NaN, NaN, NaN, NaN]);
  });
});

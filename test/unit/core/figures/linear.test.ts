import assert from 'node:assert/strict';
import { findFigures } from '../../../../src/core/figures/find.js';

/** The slowest of these lines takes a second on a slow machine; quadratic work would take minutes. */
const LIMIT = 15_000;

function assertLinear(unit: string, length: number): void {
  const line = unit.repeat(length / unit.length);
  const start = performance.now();
  const figures = findFigures(line);
  assert.ok(performance.now() - start < LIMIT, unit);
  assert.ok(figures.every(({ start: from, end }, i) => from < end && (figures[i + 1]?.start ?? length) >= end), unit);
}

describe('long lines', () => {
  for (const unit of ['7', '三', '1个']) {
    it(`should be read in linear time: 100,000 characters of ${unit}`, () => assertLinear(unit, 100_000)).timeout(2 * LIMIT);
  }

  it('should be read in linear time, whatever repeats', () => {
    for (const unit of ['三十', '一个', '1-', '1,', '1:', 'a1-', '[2020]', '第', '1至', '三、', '上万', 'a@', '百分之', '每', '1O', '—月', '周一、', '“三个', '1萬']) assertLinear(unit, 30_000);
  }).timeout(2 * LIMIT);
});

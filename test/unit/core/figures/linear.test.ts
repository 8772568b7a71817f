import assert from 'node:assert/strict';
import { findFigures } from '../../../../src/core/figures/find.js';

const LENGTH = 100_000;
/** The slowest of these lines takes a second on a slow machine; quadratic work would take minutes. */
const LIMIT = 8_000;

describe('long lines', () => {
  for (const unit of ['7', '三', '三十', '1个', '一个', '1-', '1,', '1:', 'a1-', '[2020]', '第', '1至', '三、', '上万', 'a@', '百分之', '每', '1O', '—月', '周一、', '“三个']) {
    it(`should be read in linear time: ${unit}${unit}…`, () => {
      const line = unit.repeat(LENGTH / unit.length);
      const start = performance.now();
      const figures = findFigures(line);
      assert.ok(performance.now() - start < LIMIT);
      assert.ok(figures.every(({ start: from, end }, i) => from < end && (figures[i + 1]?.start ?? LENGTH) >= end));
    }).timeout(3 * LIMIT);
  }
});

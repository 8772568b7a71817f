import { findFigures } from '../../../../src/core/figures/find.js';
import { measure } from '../../../measure.js';

const LENGTH = 100_000;
/** Time on a line against time on a quarter of it: 4 where work is linear, 16 where it is quadratic. */
const LIMIT = 8;

describe('figures of a long line', () => {
  for (const unit of ['7', '三', '1个', '三十', '一个', '1-', '1,', '1 ', '1:', 'a1-', '[2020]', '第', '1至', '三、', '上万', 'a@', '百分之', '每', '1O', '—月', '周一、', '“三个', '1萬']) {
    it(`should take time in proportion to its length, of ${unit}`, () => {
      const [short, long] = [LENGTH / 4, LENGTH].map((length) => quickest(unit.repeat(length / unit.length)));
      measure(`time on ${LENGTH} characters of ${unit} against a quarter of them`, (long ?? 0) / Math.max(short ?? 0, 1), 'times', LIMIT);
    }).timeout(60_000);
  }
});

/** Milliseconds of the processor in the quickest of three runs. */
function quickest(line: string): number {
  return Math.min(...[1, 2, 3].map(() => {
    const start = process.cpuUsage();
    findFigures(line);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }));
}

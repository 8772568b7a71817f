import { strict as assert } from 'node:assert';
import type { Steps } from '../../../src/core/text/steps.js';
import { runInSlices } from '../../../src/editor/slices.js';

function* busy(steps: number, each: number): Steps<string> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + each;
    while (performance.now() < end) yield;
  }
  return 'done';
}

describe('runInSlices', () => {
  it('should give the result of the steps', async () => {
    assert.equal(await runInSlices(busy(0, 0), () => false), 'done');
  });

  it('should let timers run between slices', async () => {
    let ticks = 0;
    const ticker = setInterval(() => ticks++, 1);
    await runInSlices(busy(20, 2), () => false, 5);
    clearInterval(ticker);
    assert.ok(ticks >= 4, `${ticks} ticks`);
  });

  it('should stop between slices when cancelled', async () => {
    assert.equal(await runInSlices(busy(100, 1), () => true, 5), undefined);
  });
});

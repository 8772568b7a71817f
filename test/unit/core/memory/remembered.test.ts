import { strict as assert } from 'node:assert';
import { forgetAnswers, inOwnMemory, remembered, rememberedBy, rememberedInSteps } from '../../../../src/core/memory/remembered.js';
import { runToEnd, type Steps } from '../../../../src/core/text/steps.js';

describe('a remembered function', () => {
  it('should work an answer out once for a text', () => {
    const asked: string[] = [];
    const lengthOf = remembered((text) => asked.push(text) && text.length);
    assert.deepEqual([lengthOf('城东'), lengthOf('城东老渠'), lengthOf('城东')], [2, 4, 2]);
    assert.deepEqual(asked, ['城东', '城东老渠']);
  });

  it('should remember that there is no answer', () => {
    let asked = 0;
    const none = remembered(() => {
      asked++;
      return null;
    });
    assert.deepEqual([none('水'), none('水'), asked], [null, null, 1]);
  });

  it('should keep its answers apart from those of other functions', () => {
    const length = remembered((text) => text.length);
    const first = remembered((text) => text.charAt(0));
    assert.deepEqual([length('城东'), first('城东'), length('城东'), first('城东')], [2, '城', 2, '城']);
  });

  it('should tell texts apart that differ in half a character', () => {
    const code = remembered((text) => text.charCodeAt(0));
    assert.deepEqual([code('\ud840'), code('\ud841'), code('\ud840')], [0xd840, 0xd841, 0xd840]);
  });

  it('should forget what was not asked for in a long time, and all when told to', () => {
    let asked = 0;
    const count = remembered(() => ++asked);
    const others = ['a', 'b', 'c'].map((letter) => letter.repeat(600_000));
    assert.deepEqual(['水', ...others, '水'].map(count), [1, 2, 3, 4, 5]);
    forgetAnswers();
    assert.equal(count('水'), 6);
  });

  it('should go by all that its key tells', () => {
    const sum = rememberedBy((a: number, b: number) => `${a} ${b}`, (a: number, b: number) => ({ sum: a + b }));
    assert.deepEqual([sum(1, 2), sum(2, 2)], [{ sum: 3 }, { sum: 4 }]);
    assert.equal(sum(1, 2), sum(1, 2));
  });

  it('should remember what was worked out in steps', () => {
    let asked = 0;
    const twice = rememberedInSteps((text: string) => text, function* (text: string): Steps<string> {
      asked++;
      yield;
      return text + text;
    });
    assert.deepEqual([runToEnd(twice('水')), runToEnd(twice('水')), asked], ['水水', '水水', 1]);
  });

  it('should leave nothing of work with a memory of its own, and keep what others remember meanwhile', () => {
    const asked: string[] = [];
    const lengthOf = remembered((text) => asked.push(text) && text.length);
    const work = function* (): Steps<number> {
      const first = lengthOf('城东');
      yield;
      return first + lengthOf('城东');
    };
    lengthOf('老渠');
    const steps = inOwnMemory(work());
    steps.next();
    lengthOf('老渠');
    assert.equal(runToEnd(steps), 4);
    lengthOf('城东');
    assert.deepEqual(asked, ['老渠', '城东', '城东']);
  });

  it('should go back to the shared memory when work fails', () => {
    const asked: string[] = [];
    const lengthOf = remembered((text) => asked.push(text) && text.length);
    const failing = inOwnMemory((function* (): Steps<number> {
      yield;
      throw new Error(`no ${lengthOf('城东')}`);
    })());
    assert.throws(() => runToEnd(failing), /no 2/);
    lengthOf('水');
    assert.equal(runToEnd(inOwnMemory((function* (): Steps<number> {
      yield;
      return lengthOf('水');
    })())), 1);
    lengthOf('水');
    assert.deepEqual(asked, ['城东', '水', '水']);
  });
});

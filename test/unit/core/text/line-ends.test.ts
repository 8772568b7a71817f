import { strict as assert } from 'node:assert';
import { withOneLineEnd } from '../../../../src/core/text/line-ends.js';
import { runToEnd } from '../../../../src/core/text/steps.js';

describe('withOneLineEnd', () => {
  for (const [name, text, expected] of [
    ['keep a text with one kind', '甲\r\n乙\r\n', '甲\r\n乙\r\n'],
    ['keep a text of one line', '甲', '甲'],
    ['take the more frequent kind', '甲\r\n乙\n丙\n', '甲\n乙\n丙\n'],
    ['count lone returns with the pairs', '甲\r\n乙\r丙\n', '甲\r\n乙\r\n丙\r\n'],
    ['take line feeds where there are as many', '甲\r\n乙\n', '甲\n乙\n'],
  ] as const) {
    it(`should ${name}`, () => assert.equal(runToEnd(withOneLineEnd([text])), expected));
  }

  it('should go by all pieces of a text', () => {
    assert.equal(runToEnd(withOneLineEnd(['甲\r\n乙\n', '丙\n', ''])), '甲\n乙\n丙\n');
  });
});

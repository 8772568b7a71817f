import { strict as assert } from 'node:assert';
import { gapsIn } from '../../../../../src/core/page/printed/segments.js';
import { runToEnd } from '../../../../../src/core/text/steps.js';

/** The texts between the gaps at which a printed line may end. */
function piecesOf(text: string): string[] {
  const { gaps } = runToEnd(gapsIn(text, { start: 0, end: text.length }));
  return [0, ...gaps.map(({ end }) => end)].map((start, i) => text.slice(start, gaps[i]?.start ?? text.length));
}

describe('the gaps of a line', () => {
  it('should be the blanks between Chinese characters', () => {
    assert.deepEqual(piecesOf('老渠昨日开闸 放水，两岸农 田得到灌溉'), ['老渠昨日开闸', '放水，两岸农', '田得到灌溉']);
  });

  it('should not be those behind the numbers of items', () => {
    for (const text of ['纵：1. 王勃《滕王阁序》名句。3. 鲁迅小说集。', '8. 我国面积最大的省级行政区。', '一问：12、 谁写的？']) assert.deepEqual(piecesOf(text), [text]);
    assert.deepEqual(piecesOf('粮价每斤涨到2.5 元，比去年高').length, 2);
  });
});

import { strict as assert } from 'node:assert';
import type { Span } from '../../../src/core/text/span.js';
import { visibleSpan } from '../../../src/editor/visible-span.js';

describe('visibleSpan', () => {
  for (const [name, text, [start, end], expected] of [
    ['leave a span with text alone', '一二三', [0, 2], [0, 2]],
    ['take in the character after an empty span', '一二三', [1, 1], [1, 2]],
    ['take in the character before at the end of a line', '一二\r\n三', [2, 2], [1, 2]],
    ['take in the last character at the end of the text', '一二', [2, 2], [1, 2]],
    ['take in both halves of a character after', '一𠀀', [1, 1], [1, 3]],
    ['take in both halves of a character before', '一𠀀', [3, 3], [1, 3]],
    ['stay empty in an empty line', '一\n\n二', [2, 2], [2, 2]],
    ['stay empty in an empty text', '', [0, 0], [0, 0]],
  ] as [string, string, [number, number], [number, number]][]) {
    it(`should ${name}`, () => {
      const span: Span = visibleSpan(text, { start, end });
      assert.deepEqual([span.start, span.end], expected);
    });
  }
});

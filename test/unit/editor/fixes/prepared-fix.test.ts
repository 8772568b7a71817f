import { strict as assert } from 'node:assert';
import { artifact } from '../../../../src/core/artifacts/report.js';
import { say } from '../../../../src/core/text/message.js';
import { sliceOf } from '../../../../src/core/text/span.js';
import { isStale, prepareFix, prepareFixOf } from '../../../../src/editor/fixes/prepared-fix.js';

describe('a prepared fix', () => {
  const text = '他说,好。';
  const fix = prepareFix('file:///page.ocr.txt', 3, text, [{ start: 2, end: 3, text: '，' }]);

  it('should know the text that it replaces', () => {
    assert.deepEqual(fix.edits, [{ start: 2, end: 3, text: '，', was: ',' }]);
  });

  it('should hold for the version and the text it was computed for', () => {
    assert.equal(isStale(fix, 3, (span) => sliceOf(text, span)), false);
  });

  it('should say what it is where it is to be shown first', () => {
    const title = say('Set the lines of the story in order');
    const displaced = artifact('displaced-fragment', { start: 2, end: 3 }, { message: title, certainty: 'doubtful', confidence: 0.6 });
    assert.equal(prepareFixOf('file:///page.ocr.txt', 3, text, displaced, { title, edits: [] }).shown, undefined);
    assert.deepEqual(prepareFixOf('file:///page.ocr.txt', 3, text, displaced, { title, edits: [], rearranges: true }).shown, { title, certainty: 'doubtful' });
  });

  it('should be stale in another version, whatever its text', () => {
    assert.equal(isStale(fix, 4, (span) => sliceOf(text, span)), true);
  });

  it('should be stale where another text stands', () => {
    assert.equal(isStale(fix, 3, (span) => sliceOf('他说：好。', span)), true);
  });
});

import { strict as assert } from 'node:assert';
import { KeptTexts } from '../../../../src/editor/archive/kept-texts.js';

describe('KeptTexts', () => {
  let texts: KeptTexts;

  beforeEach(() => {
    texts = new KeptTexts(10);
  });

  it('should give a text of the same state of the file, once', () => {
    texts.keep('a', '1', '一二三');
    assert.equal(texts.take('a', '1'), '一二三');
    assert.equal(texts.take('a', '1'), undefined);
  });

  it('should give no text of another state of the file', () => {
    texts.keep('a', '1', '一二三');
    assert.equal(texts.take('a', '2'), undefined);
  });

  it('should make room for later texts, and hold none that is longer than all may be', () => {
    for (const page of ['a', 'b', 'c']) texts.keep(page, '1', '一二三四');
    assert.deepEqual(['a', 'b', 'c'].map((page) => texts.take(page, '1')), [undefined, '一二三四', '一二三四']);
    texts.keep('d', '1', '一'.repeat(11));
    assert.equal(texts.take('d', '1'), undefined);
  });

  it('should count a text that took the place of another once', () => {
    for (const stamp of ['1', '2', '3']) texts.keep('a', stamp, '一二三四五');
    texts.keep('b', '1', '一二三四五');
    assert.equal(texts.take('a', '3'), '一二三四五');
    assert.equal(texts.take('b', '1'), '一二三四五');
  });

  it('should forget a page', () => {
    texts.keep('a', '1', '一');
    texts.forget('a');
    assert.equal(texts.take('a', '1'), undefined);
  });
});

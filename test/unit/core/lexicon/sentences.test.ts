import { strict as assert } from 'node:assert';
import { passages, sentences } from '../../../../src/core/lexicon/sentences.js';

describe('sentences', () => {
  it('should be cut at their ends, without gaps', () => {
    assert.deepEqual(sentences('他说好。你呢？再见'), [{ start: 0, end: 4, text: '他说好。' }, { start: 4, end: 7, text: '你呢？' }, { start: 7, end: 9, text: '再见' }]);
  });

  it('should never be longer than a lattice takes', () => {
    assert.deepEqual(sentences('人'.repeat(200)).map(({ start, end }) => [start, end]), [[0, 160], [160, 200]]);
  });
});

describe('passages', () => {
  const lengths = (text: string): number[] => [...passages(text)].map(({ start, end }) => end - start);

  it('should be the whole of a short text', () => {
    assert.deepEqual(lengths('他说好。你呢？再见'), [9]);
    assert.deepEqual(lengths(''), []);
  });

  it('should end with a sentence', () => {
    for (const { start, end } of passages('志愿者走上街头，发放资料。'.repeat(100))) assert.deepEqual([start % 13, end % 13], [0, 0]);
  });

  it('should be short and cover a text in which no sentence ends', () => {
    const found = lengths('人'.repeat(32_000));
    assert.equal(found.reduce((sum, length) => sum + length), 32_000);
    assert.ok(Math.max(...found) <= 700);
  });
});

import { strict as assert } from 'node:assert';
import { changeBetween } from '../../../../src/core/text/change.js';

describe('the change between two texts', () => {
  it('should be what was typed', () => {
    assert.deepEqual(changeBetween('渠水灌溉', '渠水已灌溉'), { start: 2, endBefore: 2, endAfter: 3 });
  });

  it('should be what was taken out', () => {
    assert.deepEqual(changeBetween('渠水已灌溉', '渠水灌溉'), { start: 2, endBefore: 3, endAfter: 2 });
  });

  it('should be what took the place of something', () => {
    assert.deepEqual(changeBetween('老渠放水', '新河放水'), { start: 0, endBefore: 2, endAfter: 2 });
    assert.deepEqual(changeBetween('老渠放水', '老渠通航了'), { start: 2, endBefore: 4, endAfter: 5 });
  });

  it('should be empty where nothing changed', () => {
    assert.deepEqual(changeBetween('老渠', '老渠'), { start: 2, endBefore: 2, endAfter: 2 });
    assert.deepEqual(changeBetween('', ''), { start: 0, endBefore: 0, endAfter: 0 });
  });

  it('should not count a character on both sides', () => {
    assert.deepEqual(changeBetween('水水', '水水水'), { start: 2, endBefore: 2, endAfter: 3 });
    assert.deepEqual(changeBetween('水水水', '水'), { start: 1, endBefore: 3, endAfter: 1 });
  });
});

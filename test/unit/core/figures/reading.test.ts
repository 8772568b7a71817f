import assert from 'node:assert/strict';
import { numberInWords } from '../../../../src/core/figures/reading.js';

describe('a figure in words', () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, '零'], [10, '十'], [12, '十二'], [105, '一百零五'], [1800, '一千八百'], [10_000, '一万'], [10_005, '一万零五'], [110_000, '十一万'],
    [8_632_900, '八百六十三万二千九百'], [20_050_000, '二千零五万'], [100_000_000, '一亿'], [-5.5, '负五点五'], [0.25, '零点二五'],
  ];
  for (const [value, words] of cases) {
    it(`should read ${value} as ${words}`, () => assert.equal(numberInWords({ value, kind: 'count' }), words));
  }

  it('should leave what is no plain number', () => {
    assert.equal(numberInWords({ value: '10..15', kind: 'count' }), undefined);
    assert.equal(numberInWords({ value: 2020, kind: 'year' }), undefined);
    assert.equal(numberInWords({ value: 1e21, kind: 'count' }), undefined);
  });
});

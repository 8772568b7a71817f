import { strict as assert } from 'node:assert';
import { personNames } from '../../../../src/core/script/persons.js';

describe('personNames', () => {
  for (const [text, expected] of [
    ['作家余秋雨说，主任王文莱介绍了情况。', ['余秋雨', '王文莱']],
    ['記者范志毅、居民于謙。', ['范志毅', '于謙']],
    ['市民反映，书记认为余款不多。', []],
    ['代表团在文莱访问', []],
  ] as const) {
    it(`should find the names of ${text}`, () => assert.deepEqual(personNames(text), expected));
  }
});

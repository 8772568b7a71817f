import { strict as assert } from 'node:assert';
import { analyzePage } from '../../../../src/core/analyze.js';
import { loadConverters, type Converters } from '../../../../src/core/script/converters.js';
import { reviewPlaces, type ReviewOptions } from '../../../../src/core/script/review.js';
import { readAsset } from '../../assets.js';

describe('reviewPlaces', () => {
  let converters: Converters;
  before(async () => {
    converters = await loadConverters(readAsset);
  });
  const shown = (text: string, span?: { start: number; end: number }): string[] =>
    reviewPlaces(analyzePage(text).page, converters, { to: 'hant', ...(span && { span }) }).map(({ start, end, candidates }) => `${text.slice(start, end)}: ${candidates.join('')}`);

  it('should list the forms of characters that no word decides, the one that stands there first', () => {
    assert.deepEqual(shown('他們干，大樓后'), ['干: 干乾幹', '后: 后後']);
  });

  it('should leave characters that a word decides, and those with one form', () => {
    assert.deepEqual(shown('乾淨的幹部聯繫群眾'), []);
  });

  it('should put the riskiest first', () => {
    const risks = reviewPlaces(analyzePage('他說后，我幹，也要面、系').page, converters, { to: 'hant' }).map(({ risk }) => risk);
    assert.ok(risks.length > 2);
    assert.deepEqual(risks, [...risks].sort((a, b) => b - a));
  });

  it('should look at the converted part only', () => {
    assert.deepEqual(shown('他們幹，我們幹', { start: 5, end: 7 }), ['幹: 幹乾干']);
  });

  it('should leave names, words of the project, settled characters and forms that only known words have', () => {
    const { page } = analyzePage('他們幹，余秋雨後來，大家的傢具。作家范志毅說，他們后。');
    const rest = (options: Partial<ReviewOptions>): string[] => reviewPlaces(page, converters, { to: 'hant', ...options }).map(({ simplified }) => simplified);
    assert.deepEqual(rest({}), ['干', '余', '后']);
    assert.deepEqual(rest({ keep: ['余秋雨'] }), ['干', '后']);
    assert.deepEqual(rest({ settled: new Set(['后', '余']) }), ['干']);
  });

  it('should give the forms that the variant prefers', () => {
    const [place] = reviewPlaces(analyzePage('社区裡，他說').page, converters, { to: 'tw' });
    assert.deepEqual(place?.candidates, ['裡', '里']);
  });

  it('should give source offsets across glosses', () => {
    const text = '創(chuàng)建，創(chuàng)新，他幹';
    assert.deepEqual(reviewPlaces(analyzePage(text).page, converters, { to: 'hant' }).map(({ start }) => text.charAt(start)), ['幹']);
  });
});

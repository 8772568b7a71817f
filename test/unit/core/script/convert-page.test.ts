import { strict as assert } from 'node:assert';
import { analyzePage } from '../../../../src/core/analyze.js';
import { convertPage, type PageConversion } from '../../../../src/core/script/convert-page.js';
import { loadConverters, type Converters } from '../../../../src/core/script/converters.js';
import { applyEdits } from '../../../../src/core/text/edits.js';
import { readAsset } from '../../assets.js';

describe('convertPage', () => {
  let converters: Converters;
  before(async () => {
    converters = await loadConverters(readAsset);
  });
  const convert = (text: string, options: PageConversion): string => applyEdits(text, convertPage(analyzePage(text).page, converters, options));

  it('should convert words across glosses as if they were not there', () => {
    assert.equal(convert('规(guī)范管理，规(guī)范服务', { to: 'hant' }), '規(guī)範管理，規(guī)範服務');
  });

  it('should convert the selection only, in the context of its paragraph', () => {
    assert.equal(convert('干净的干部', { to: 'hant', span: { start: 3, end: 4 } }), '干净的幹部');
    assert.equal(convert('干净的干部', { to: 'hant', span: { start: 1, end: 5 } }), '干淨的幹部');
  });

  it('should leave kept words', () => {
    assert.equal(convert('余秋雨说，余款不多', { to: 'hant', keep: ['余秋雨'] }), '余秋雨說，餘款不多');
  });

  it('should leave the names of persons alone wherever they stand, once an office tells them', () => {
    assert.equal(convert('作家余秋雨说，余款不多。余秋雨坐下。', { to: 'hant' }), '作家余秋雨說，餘款不多。余秋雨坐下。');
    assert.equal(convert('主任王文莱介绍，文莱在海边。', { to: 'tw', phrases: true }), '主任王文萊介紹，汶萊在海邊。');
  });

  it('should take the forms that a person decided, where no word decides', () => {
    assert.equal(convert('他们干，干部说，干净', { to: 'hant', always: new Map([['干', '乾']]) }), '他們乾，幹部說，乾淨');
    assert.equal(convert('他们干', { to: 'hant', always: new Map([['干', '干']]) }), '他們干');
    assert.equal(convert('他們幹，乾淨', { to: 'tw', from: 'hant', always: new Map([['干', '干']]) }), '他們干，乾淨');
  });

  it('should know surnames in forms of address', () => {
    assert.equal(convert('居民余大妈和姓于的干部，20余名', { to: 'hant' }), '居民余大媽和姓于的幹部，20餘名');
  });

  it('should convert watermarks too', () => {
    assert.equal(convert('甲。k2x江城新聞網\n乙。k2x江城新聞網\n丙。k2x江城新聞網', { to: 'hans' }), '甲。k2x江城新闻网\n乙。k2x江城新闻网\n丙。k2x江城新闻网');
  });

  it('should change nothing in text that is in the wanted script already', () => {
    assert.deepEqual(convertPage(analyzePage('我们的社区').page, converters, { to: 'hans' }), []);
  });
});

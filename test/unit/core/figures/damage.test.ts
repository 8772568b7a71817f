import assert from 'node:assert/strict';
import { figuresOf } from '../../../../src/core/figures/place.js';
import { JoinedText } from '../../../../src/core/text/joined.js';
import { assertFixes, assertSilent } from '../artifacts/checking.js';
import { assertFigures, onlyFigure } from './finding.js';

describe('damage inside figures', () => {
  it('should read a figure through its look-alikes', () => {
    assertFigures({
      '2020年l0月3日': ['date 2020年l0月3日 = 2020-10-03 date'],
      '1]月12日': ['date 1]月12日 = --11-12 date'],
      '9月30目': ['date 9月30目 = --09-30 date'],
      '二O二〇年': ['year 二O二〇年 = 2020 year'],
      '二〇二—年': ['year 二〇二—年 = 2021 year'],
      '十—月三日': ['date 十—月三日 = --11-03 date'],
      '1O万元': ['money 1O万元 = 100000 CNY'],
      '一九九〇年l月': ['date 一九九〇年l月 = 1990-01 month'],
      '四百二十—件': ['count 四百二十—件 = 421 件'],
      '2O00亩': ['measure 2O00亩 = 2000 mu'],
      '10一15户': ['count 10一15户 = 10..15 户'],
    });
  });

  it('should say which character is misread', () => {
    assert.deepEqual(onlyFigure('2020年l0月3日').repairs, [{ start: 5, end: 6, text: '1' }]);
    assert.equal(onlyFigure('2020年10月3日').repairs, undefined);
  });

  it('should place figures and repairs in the source', () => {
    const text = '共有2020年l0 月3日';
    const joined = new JoinedText(text, [{ start: 0, end: text.length }], [{ start: 9, end: 10, kind: 'inner-space' }]);
    const [figure] = figuresOf(joined, {});
    assert.deepEqual([figure?.start, figure?.end, figure?.value, figure?.repairs], [2, 13, '2020-10-03', [{ start: 7, end: 8, text: '1' }]]);
  });

  it('should end a figure at a break between paragraphs where the rest says nothing new', () => {
    for (const [text, expected] of [['晚上6点半至9\n\n点', '晚上6点半至9'], ['85万\n\n人', '85万\n\n人']] as const) {
      const at = text.indexOf('\n');
      const joined = new JoinedText(text, [{ start: 0, end: text.length }], [{ start: at, end: at + 2, kind: 'paragraph-break' }]);
      assert.deepEqual(figuresOf(joined, {}).map(({ start, end }) => text.slice(start, end)), [expected]);
    }
  });

  it('should keep the last number of a paragraph and the first of the next apart', () => {
    const text = '多云24/31\n\n2024年招生';
    const joined = new JoinedText(text, [{ start: 0, end: text.length }], [{ start: 7, end: 9, kind: 'paragraph-break' }]);
    assert.deepEqual(figuresOf(joined, {}).map(({ start, end, value }) => [text.slice(start, end), value]), [['2024年', 2024]]);
  });

  it('should offer the right character as a fix', () => {
    assertFixes('confusable-latin', '活动于2020年l0月3日举行，共投入1O万元。\n', '活动于2020年10月3日举行，共投入10万元。\n');
    assertFixes('lookalike-char', '活动于9月30目结束，每组10一15户。\n', '活动于9月30日结束，每组10—15户。\n');
  });

  it('should stay silent about letters, brackets and dashes in their own right', () => {
    assertSilent('confusable-latin', ['见附表[1]月报，5L水，A1区，Ol号楼。\n']);
    assertSilent('lookalike-char', ['本月3目标已定——一九四九年十月，二〇二〇年，五十——这是人数，四十—五十人。\n', '我们提出5月目标，10一样的产品。\n']);
  });
});

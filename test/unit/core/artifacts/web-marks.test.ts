import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { analyzePage } from '../../../../src/core/analyze.js';
import { pinyinGloss } from '../../../../src/core/artifacts/pinyin-gloss.js';
import { watermark } from '../../../../src/core/artifacts/watermark.js';
import { checkPage } from '../../../../src/core/artifacts/check.js';
import { applyEdits } from '../../../../src/core/text/edits.js';
import { inEnglish } from '../../../../src/core/text/message.js';
import { runToEnd } from '../../../../src/core/text/steps.js';
import type { Artifact, Rule } from '../../../../src/core/artifacts/artifact.js';

const check = (text: string, rule: Rule): Artifact[] => runToEnd(checkPage(analyzePage(text).page, [rule]));
const repaired = (text: string, rule: Rule): string => applyEdits(text, check(text, rule).flatMap(({ fixes }) => fixes[0]?.edits ?? []));

describe('pinyin-gloss', () => {
  it('should take the readings out', () => {
    assert.equal(repaired('城市創(chuàng)建，文化創(chuàng)新，行穩(wěn)致遠', pinyinGloss), '城市創建，文化創新，行穩致遠');
  });

  it('should say which character is glossed and how often', () => {
    const [first] = check('創(chuàng)建，創(chuàng)新', pinyinGloss);
    assert.equal(inEnglish(first!.message), 'Pinyin put into the text: (chuàng) is the reading of 創, and stands after it 2 times on this page.');
  });

  it('should leave a newspaper\'s own gloss', () => assert.deepEqual(check('甪（lù）直古镇', pinyinGloss), []));
});

describe('watermark', () => {
  it('should take the mark out where the break behind it was lost, and leave the name of the site within a sentence', () => {
    const page = '甲来了。k3x江城網 乙也来了。\n丙来了。k3x江城網\n丁来了。k3x江城網\n戊来了。k3x江城網\n他说k3x江城網 是个网站。\n';
    assert.equal(repaired(page, watermark), '甲来了。 乙也来了。\n丙来了。\n丁来了。\n戊来了。\n他说k3x江城網 是个网站。\n');
  });

  it('should take the mark out at every paragraph end', () => {
    assert.equal(repaired('甲。k3x江城網\n乙江城網\n丙。k3x江城網\n丁。k3x江城網', watermark), '甲。\n乙江城網\n丙。\n丁。');
  });

  it('should take the mark out where its code stands behind the name, and leave a name with a number that a text repeats', () => {
    assert.equal(repaired('甲来了。江城热读k3x\n乙也来了。江城热读k3x\n丙走了。江城热读k3x\n他说江城热读k3x\n', watermark), '甲来了。\n乙也来了。\n丙走了。\n他说\n');
    assert.deepEqual(check('甲来了。见图3\n乙也来了。见图3\n丙走了。见图3\n', watermark), []);
  });

  it('should find no mark in the pages without one', () => {
    for (const seed of ['000_b7af7aeaceefd1c6', '001_ca5503c6174b9ddc', '002_37e650edbb59d8ba', '003_f7f3793a711b8429']) {
      const text = readFileSync(`seeds/${seed}.txt`, 'utf8');
      assert.deepEqual([...check(text, watermark), ...check(text, pinyinGloss)], []);
    }
  });
});

import { strict as assert } from 'node:assert';
import { analyzePage } from '../../../../src/core/analyze.js';
import type { Artifact } from '../../../../src/core/artifacts/artifact.js';
import type { RuleId } from '../../../../src/core/artifacts/rules.js';
import { loadKnowledge, type Knowledge } from '../../../../src/core/knowledge.js';
import { inEnglish } from '../../../../src/core/text/message.js';
import { readAsset } from '../../assets.js';
import { bytesIn, readAs } from '../encoding/misreading-pages.js';

describe('rules of encoding', () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge(readAsset, { unreadable: (error) => assert.fail(String(error)) });
  });
  const artifacts = (rule: RuleId, text: string): Artifact[] => analyzePage(text, { knowledge }).artifacts.filter((artifact) => artifact.rule === rule);
  const facts = (text: string, found: Artifact[]): unknown[] =>
    found.map(({ start, end, certainty, fixes }) => [text.slice(start, end), certainty, ...fixes.map(({ edits }) => edits[0]?.text)]);

  describe('mojibake', () => {
    it('should offer the text that the bytes give, with the evidence', () => {
      const garbled = readAs('windows-1252', bytesIn('utf-8', '市教育局')!);
      const text = `记者从${garbled}获悉`;
      const found = artifacts('mojibake', text);
      assert.deepEqual(facts(text, found), [[garbled, 'certain', '市教育局']]);
      assert.match(inEnglish(found[0]!.message), /^UTF-8 text that was read as Windows-1252 \(\d+ bits of evidence\)\.$/);
    });

    it('should offer the readings of a character that has lost a byte, likeliest first', () => {
      const garbled = readAs('gb18030', bytesIn('utf-8', '文明城市！')!).replace('\ufffd', '?');
      const text = `创建 ${garbled} 活动`;
      const [found] = artifacts('mojibake', text);
      assert.equal(found?.certainty, 'likely');
      assert.deepEqual(found.fixes.slice(0, 2).map(({ edits }) => edits[0]?.text), ['文明城市□', '文明城市！']);
    });

    it('should delete a misread byte-order mark', () => {
      const text = 'ï»¿水库大坝加固完工，第二份ï»¿文件接在后面。';
      assert.deepEqual(facts(text, artifacts('mojibake', text)), [['ï»¿', 'certain', ''], ['ï»¿', 'certain', '']]);
    });

    it('should stay silent until the code tables are there', () => {
      assert.deepEqual(analyzePage(readAs('windows-1252', bytesIn('utf-8', '市教育局获悉')!)).artifacts.filter(({ rule }) => rule === 'mojibake'), []);
    });
  });

  describe('replacement-char', () => {
    it('should explain what is lost and offer nothing', () => {
      const text = '前\ufffd\ufffd后，锟斤拷锟斤拷，烫烫烫烫，屯屯屯';
      assert.deepEqual(facts(text, artifacts('replacement-char', text)), [['\ufffd\ufffd', 'certain'], ['锟斤拷锟斤拷', 'certain'], ['烫烫烫烫', 'certain'], ['屯屯屯', 'certain']]);
      assert.deepEqual(artifacts('mojibake', text), []);
    });

    it('should leave words with the same characters', () => {
      assert.deepEqual(artifacts('replacement-char', '汤很烫烫手，屯屯相连，一斤拷贝纸'), []);
    });
  });

  describe('cjk-radical', () => {
    it('should replace radicals that stand for characters', () => {
      const text = '⽂明城⻔，⺠生工程，復\uf9fb興';
      assert.deepEqual(facts(text, artifacts('cjk-radical', text)), [['⽂', 'certain', '文'], ['⻔', 'certain', '门'], ['⺠', 'certain', '民'], ['\uf9fb', 'certain', '炙']]);
    });

    it('should only mark what is a part of characters', () => {
      assert.deepEqual(facts('姺⻊盏', artifacts('cjk-radical', '姺⻊盏')), [['⻊', 'doubtful']]);
    });

    it('should leave ordinary characters of the compatibility block', () => {
      assert.deepEqual(artifacts('cjk-radical', '﨎﨏﨑，文明'), []);
    });
  });
});

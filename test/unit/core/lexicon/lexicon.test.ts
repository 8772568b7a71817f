import assert from 'node:assert/strict';
import type { Lexicon } from '../../../../src/core/lexicon/lexicon.js';
import { loadWordKnowledge } from '../../../../src/core/lexicon/load.js';
import { PageLexicon } from '../../../../src/core/lexicon/page-lexicon.js';
import { readAsset } from '../../assets.js';

const cut = (lexicon: Lexicon, text: string): string => lexicon.words(text).map(({ start, end }) => text.slice(start, end)).join('/');

describe('the lexicon of the language model', () => {
  let lexicon: Lexicon;
  before(async () => {
    ({ lexicon } = await loadWordKnowledge(readAsset, () => Promise.resolve()));
  });

  const words: [text: string, isWord: boolean][] = [
    ['宣传', true], ['宣傳', true], ['社区', true], ['风调雨顺', true], ['深入', true],
    ['官传', false], ['问券', false], ['', false], ['abc', false],
  ];
  for (const [text, isWord] of words) {
    it(`takes ${text || 'nothing'} for ${isWord ? 'a' : 'no'} word`, () => assert.equal(lexicon.isWord(text), isWord));
  }

  it('knows frequent words from rare ones', () => {
    assert.ok((lexicon.logFrequency('我们') ?? 0) > (lexicon.logFrequency('问卷') ?? 0) + 2);
    assert.equal(lexicon.logFrequency('问券'), undefined);
  });

  const cuts: [text: string, words: string][] = [
    ['居民高兴地说', '居民/高兴/地说'],
    ['人民代表大会', '人民代表大会'],
    ['村民們種植柑橘', '村民/們/種植/柑橘'],
  ];
  for (const [text, expected] of cuts) {
    it(`cuts ${text} into words`, () => assert.equal(cut(lexicon, text), expected));
  }

  it('finds running text more probable than the same characters in disorder', () => {
    const clean = lexicon.logProbability('会议要求，各县区要坚持问题导向，压实工作责任。');
    const disorder = lexicon.logProbability('责要，区任导压各会问求县要作向持坚议题，工实。');
    assert.ok(clean > -5.5 && disorder < -7, `${clean} and ${disorder}`);
  });

  const seams: [before: string, after: string][] = [
    ['会议要求各县', '区要坚持问题'], ['全县的老百', '姓都来了'], ['縣政府的宣', '傳工作'], ['在2019', '98年的'], ['第A', 'B组'], ['他来了', '的确是'],
    ['好。人民代', '表大会。完'], ['𠮷龘', '爨𠮷'], ['他来了。', '大家都笑'], ['', '大家'], ['大家', ''],
  ];
  for (const [before, after] of seams) {
    it(`tells what “${before}” and “${after}” gain together as from reading all of it`, () => {
      const logarithm = (text: string): number => lexicon.logProbability(text) * text.length;
      const gain = logarithm(before + after) - logarithm(before) - logarithm(after);
      assert.ok(Math.abs(lexicon.gainTogether(before, after) - gain) < 0.01, `${lexicon.gainTogether(before, after)} for ${gain}`);
    });
  }

  it('takes text of any length and kind', () => {
    for (const text of ['', '𠮷'.repeat(500), 'a'.repeat(1000), '的'.repeat(1000)]) {
      assert.equal(lexicon.words(text).at(-1)?.end ?? 0, text.length);
      assert.ok(Number.isFinite(lexicon.logProbability(text)));
    }
  });
});

describe('the lexicon of a page', () => {
  const lexicon = new PageLexicon('宜居社区建设。我们建设宜居社区，他们来了。');

  it('takes what recurs for a word', () => assert.equal(lexicon.isWord('宜居社区'), true));
  it('takes what occurs once for no word', () => assert.equal(lexicon.isWord('我们'), false));
  it('cuts text at what recurs', () => assert.equal(cut(lexicon, '有宜居社区了'), '有/宜居社区/了'));
});

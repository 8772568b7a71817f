import assert from 'node:assert/strict';
import { evidenceOf, type Evidence } from '../../../../src/core/lexicon/evidence.js';
import { loadWordKnowledge } from '../../../../src/core/lexicon/load.js';
import type { LookalikeModel } from '../../../../src/core/lexicon/lookalike-model.js';
import { findLookalikes, type Lookalike } from '../../../../src/core/lexicon/lookalikes.js';
import { readAsset } from '../../assets.js';

describe('findLookalikes', () => {
  let model: LookalikeModel;
  before(async () => {
    ({ lookalikes: model } = await loadWordKnowledge(readAsset, () => Promise.resolve()));
  });

  const find = (text: string, evidence?: Evidence): Lookalike[] => findLookalikes(text, model, evidence).filter(({ tier }) => tier !== 'doubtful');
  const fixed = (text: string, evidence?: Evidence): string => {
    const characters = Array.from(text);
    for (const { at, readings } of find(text, evidence)) characters[at] = readings[0].character;
    return characters.join('');
  };

  const misread: [text: string, right: string][] = [
    ['干部深人基层开展调查研究。', '干部深入基层开展调查研究。'],
    ['志愿者向群众发放官传资料。', '志愿者向群众发放宣传资料。'],
    ['掀起了创建文明城市的执潮。', '掀起了创建文明城市的热潮。'],
    ['共收回调查问券一千份。', '共收回调查问卷一千份。'],
    ['市委书记强调要加强环境冶理工作。', '市委书记强调要加强环境治理工作。'],
    ['被告人聘请了律帅出庭。', '被告人聘请了律师出庭。'],
    ['这家工厂的产晶质量不断提高。', '这家工厂的产品质量不断提高。'],
    ['志願者向群眾發放官傳資料。', '志願者向群眾發放宣傳資料。'],
  ];
  for (const [text, right] of misread) {
    it(`reads ${text} as ${right}`, () => assert.equal(fixed(text), right));
  }

  const clean = [
    '据新华社电 昨天上午，省委书记主持召开座谈会并讲话。',
    '记者王梓涵 通讯员闫炳坤',
    '二〇二〇年九月十三日，第三十二届运动会闭幕。',
    '穆罕默德·本·萨勒曼在首都会见了来访的客人。',
    '一千二百三十四元五角六分',
    'The quick brown fox, 2020-09-13, 61.5%',
    '',
    '水',
    '小伙口含一对猪獠牙，一吞一吐，腮帮子磨出血泡。',
    '卫生管理协会副会长阎伯钧教授认为，青年更应注意饮食。',
    '全县推广村帐乡管制度，群众放心。',
    '主厨挑选食材很讲究，领学的党员也来帮忙。',
  ];
  for (const text of clean) {
    it(`leaves “${text}” alone`, () => assert.deepEqual(find(text), []));
  }

  it('gives offsets into the whole text', () => {
    const text = '天气晴朗。干部深人基层开展调查研究。';
    assert.deepEqual(find(text).map(({ at, wrong, readings }) => [at, wrong, readings[0].character, readings[0].word]), [[8, '人', '入', '深入']]);
  });

  it('finds two errors in one word’s neighbourhood', () => {
    assert.equal(fixed('各地深人开展官传教育活动。'), '各地深入开展宣传教育活动。');
  });

  it('is certain where the page has the phrase written right', () => {
    const text = '志愿者向群众发放官传资料。宣传资料很受欢迎，宣传资料一上午就发完了。';
    assert.deepEqual(find(text, evidenceOf(text, model)).map(({ at, tier }) => [at, tier]), [[8, 'certain']]);
  });

  it('prefers what the page prints oftener in the same words', () => {
    const text = '广西老年人自居社区授牌仪式。获得老年人宜居社区命名，挂上老年人宜居社区牌匾。';
    assert.deepEqual(find(text, evidenceOf(text, model)).map(({ at, readings: [best], tier }) => [at, best.character, best.word, tier]), [[5, '宜', '宜居', 'certain']]);
  });

  it('leaves words alone that the project knows', () => {
    assert.deepEqual(find('志愿者向群众发放官传资料。', { words: new Set(['官传']) }), []);
  });

  it('does not exchange one determiner for another', () => {
    assert.deepEqual(find('近段时间，各地天气炎热，市民用水量增加。'), []);
  });

  it('follows a person’s decisions', () => {
    const text = '志愿者向群众发放官传资料。';
    assert.deepEqual(find(text, { prior: () => -20 }), []);
    const [accepted] = findLookalikes(text, model, { prior: (wrong, right) => (wrong === '官' && right === '宣' ? 20 : 0) });
    assert.equal(accepted?.readings[0]?.character, '宣');
    assert.ok(accepted.probability > 0.99);
  });

  it('gives at most three readings, best first', () => {
    for (const { readings } of findLookalikes('志愿者向群众发放官传资料，掀起了热朝。', model)) {
      const probabilities = readings.map(({ probability }) => probability);
      assert.ok(readings.length >= 1 && readings.length <= 3);
      assert.deepEqual(probabilities, [...probabilities].sort((a, b) => b - a));
    }
  });

  it('finds the same whatever was read before', () => {
    const text = '各地深人开展官传教育活动。';
    const first = findLookalikes(text, model);
    findLookalikes('全面推进乡村振与工作。', model);
    assert.deepEqual(findLookalikes(text, model), first);
  });

  it('takes a line of a hundred thousand characters', () => {
    assert.ok(Array.isArray(findLookalikes('志愿者向群众发放宣传资料'.repeat(8000), model)));
  });
});

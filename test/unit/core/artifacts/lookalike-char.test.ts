import { strict as assert } from 'node:assert';
import { analyzePage, type PageAnalysis } from '../../../../src/core/analyze.js';
import type { Artifact } from '../../../../src/core/artifacts/artifact.js';
import { checkPage } from '../../../../src/core/artifacts/check.js';
import { lookalikeChar } from '../../../../src/core/artifacts/lookalike-char.js';
import { loadKnowledge, type Knowledge } from '../../../../src/core/knowledge.js';
import { inEnglish } from '../../../../src/core/text/message.js';
import { applyEdits } from '../../../../src/core/text/edits.js';
import { readAsset } from '../../assets.js';

describe('lookalike-char', () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge(readAsset, { unreadable: (error) => assert.fail(String(error)) });
  });

  const shown = ({ artifacts }: PageAnalysis): Artifact[] => artifacts.filter(({ rule, certainty }) => rule === 'lookalike-char' && certainty !== 'doubtful');
  const fixed = (text: string): string => applyEdits(text, shown(analyzePage(text, { knowledge })).flatMap(({ fixes }) => fixes[0]?.edits ?? []));

  it('should correct a misread character and say why', () => {
    const text = '志愿者走上街头，向过往群众发放官传资料。\n';
    const [artifact, ...others] = shown(analyzePage(text, { knowledge }));
    assert.deepEqual(others, []);
    assert.ok(artifact);
    assert.deepEqual([artifact.start, artifact.end], [15, 16]);
    assert.match(inEnglish(artifact.message), /“宣传资料” is a word; “官传资料” is none; 官 and 宣 look alike/);
    assert.deepEqual(artifact.fixes[0]?.edits, [{ start: 15, end: 16, text: '宣' }]);
  });

  it('should correct a twin that is seldom a word of its own, and words that the sources of the model misprint', () => {
    for (const [read, right] of [
      ['水库己开工建设，预计明年完工。\n', '水库已开工建设，预计明年完工。\n'],
      ['部分乡镇己出现旱情，正在抗旱。\n', '部分乡镇已出现旱情，正在抗旱。\n'],
      ['首先就要摸清自已的家底，再作打算。\n', '首先就要摸清自己的家底，再作打算。\n'],
      ['专项经费己经到位，正在发放。\n', '专项经费已经到位，正在发放。\n'],
      ['学校选拨优秀选手参加比赛。\n', '学校选拔优秀选手参加比赛。\n'],
    ] as const) assert.equal(fixed(read), right);
    const sound = '他一向严于律己，宽以待人，舍己为人的事迹传遍全县；己所不欲，勿施于人。年末岁初，末代传人讲起旧事。心率过快者应避免饮用。世界上怕就怕“认真”二字。\n';
    assert.equal(fixed(sound), sound);
  });

  it('should see a word that the printed line broke', () => {
    const lines = [
      '志愿者走上街头，向过往群众和商户发放官',
      '传资料，受到了大家的热烈欢迎和一致好评',
      '，活动持续了整整一天，许多市民停下脚步',
      '仔细阅读，还不时提出各种各样的有趣问题',
      '，志愿者都耐心地一一作了解答。',
    ];
    assert.match(fixed(`${lines.join('\n')}\n`), /发放宣\n传资料/);
  });

  it('should leave names of persons and the title of a paper', () => {
    const report = '\n\n本报讯 昨日，县图书馆建成开放，欢迎读者前往。\n';
    assert.deepEqual(shown(analyzePage(`县城建成图书馆\n本报记者 廉颂${report}`, { knowledge })), []);
    assert.deepEqual(shown(analyzePage(`昨日，市民张孑表示，图书馆离家很近，下班之后就能来看书。${report}`, { knowledge })), []);
    assert.deepEqual(shown(analyzePage('臺灣時聞\n中華民國一一二年八月二日\n\n【記者周芷晴報道】縣政府昨日開會討論消防員的訓練。\n', { knowledge })), []);
  });

  it('should give the fix in the page’s own script', () => {
    assert.equal(fixed('志願者走上街頭，向過往群眾發放官傳資料。\n'), '志願者走上街頭，向過往群眾發放宣傳資料。\n');
  });

  it('should find the same in the midst of a paragraph of any length, without a long step', () => {
    const text = `${'代表们认真听取了报告，并就有关问题进行了讨论。'.repeat(1400)}志愿者走上街头，向过往群众发放官传资料。\n`;
    const steps = checkPage(analyzePage(text).page, [lookalikeChar], knowledge);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; pauses++) step = steps.next();
    assert.deepEqual(step.value.map(({ start, end }) => text.slice(start - 2, end + 3)), ['发放官传资料']);
    assert.ok(pauses > 100, `${pauses} pauses`);
  });

  it('should leave a character whose reading is given behind it', () => {
    const glossed = '社區黨委深入開展創(chuàng)建工作，推動創(chuàng)建行穩(wěn)致遠，平穩(wěn)有序，取得了明顯成效，贏得了居民的好評。\n';
    assert.deepEqual(shown(analyzePage(glossed, { knowledge, doubtful: true })).filter(({ start }) => glossed[start] === '穩'), []);
    const bare = glossed.replace(/\([a-zěà]+\)/g, '');
    assert.equal(shown(analyzePage(bare, { knowledge, doubtful: true })).filter(({ start }) => bare[start] === '穩').length, 1);
  });

  it('should stay silent before the language model is loaded', () => {
    assert.deepEqual(shown(analyzePage('志愿者走上街头，向过往群众发放官传资料。\n')), []);
  });

  it('should give doubtful ones when asked for, and only then', () => {
    const text = '天文台观测到距地球约四千光年的恒星。\n';
    const certainties = (doubtful: boolean): string[] => analyzePage(text, { knowledge, doubtful }).artifacts.filter(({ rule }) => rule === 'lookalike-char').map(({ certainty }) => certainty);
    assert.deepEqual(certainties(true), ['doubtful']);
    assert.deepEqual(certainties(false), []);
  });

  it('should stay silent about words of the project', () => {
    const withWords = { ...knowledge, evidence: { words: new Set(['官传资料']) } };
    assert.deepEqual(shown(analyzePage('志愿者走上街头，向过往群众发放官传资料。\n', { knowledge: withWords })), []);
  });

  const harms: [what: string, harm: (bytes: Uint8Array) => Promise<Uint8Array>][] = [
    ['gone', () => Promise.reject(new Error('gone'))],
    ['damaged', (bytes) => Promise.resolve(bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1))],
    ['cut short', (bytes) => Promise.resolve(bytes.subarray(0, bytes.length >> 1))],
  ];
  for (const [what, harm] of harms) {
    for (const file of ['language', 'dictionary', 'pairs', 'shapes', 'gate'].map((name) => `model/${name}.bin`)) {
      it(`should say once that ${file} is ${what}, and everything else should work`, async () => {
        const errors: unknown[] = [];
        const read = async (name: string): Promise<Uint8Array> => (name === file ? harm(await readAsset(name)) : readAsset(name));
        const partial = await loadKnowledge(read, { unreadable: (error) => errors.push(error) });
        assert.equal(errors.length, 1);
        assert.deepEqual([partial.language, partial.converters !== undefined, partial.encodings !== undefined], [undefined, true, true]);
        const rules = analyzePage('志愿者向群众发放官传资料,很受欢迎。\n', { knowledge: partial }).artifacts.map(({ rule }) => rule);
        assert.deepEqual(rules, ['halfwidth-punct']);
      });
    }
  }
});

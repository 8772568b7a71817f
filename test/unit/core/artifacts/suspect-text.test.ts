import { strict as assert } from 'node:assert';
import { analyzePage } from '../../../../src/core/analyze.js';
import { loadKnowledge, type Knowledge } from '../../../../src/core/knowledge.js';
import { readAsset } from '../../assets.js';

describe('suspect-text', () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge(readAsset, { unreadable: (error) => assert.fail(String(error)) });
  });

  const marked = (text: string): string[] =>
    analyzePage(text, { knowledge, doubtful: true }).artifacts.filter(({ rule }) => rule === 'suspect-text').map(({ start, end }) => text.slice(start, end));

  it('should mark a passage in which nothing makes a word', () => {
    assert.deepEqual(marked('会议要求各部门加强协作，霾歃裰黍坍镧瓯，切实做好今年的防汛工作，确保安全。\n'), ['霾歃裰黍坍镧瓯']);
  });

  const clean = [
    '会议要求各部门加强协作，切实做好今年的防汛工作，确保人民群众生命财产安全。\n',
    '出席会议的有王志强、李桂芳、赵文斌、闫炳坤、韩志远、郑丽华和周秀兰等同志，大家进行了热烈讨论。\n',
    '来访的阿卜杜拉希莫夫先生说，他对这里的变化感到十分惊讶，希望今后能常来看看。\n',
    '二〇二〇年九月十三日，一千二百三十四名运动员参加了比赛，盛况空前，观众热情高涨。\n',
  ];
  for (const text of clean) it(`should leave “${text.trim()}” alone`, () => assert.deepEqual(marked(text), []));

  it('should stay silent unless asked for', () => {
    const text = '会议要求各部门加强协作，霾歃裰黍坍镧瓯，切实做好今年的防汛工作，确保安全。\n';
    assert.deepEqual(analyzePage(text, { knowledge }).artifacts.filter(({ rule }) => rule === 'suspect-text'), []);
  });

  it('should stay silent before the language model is loaded', () => {
    assert.deepEqual(analyzePage('会议要求各部门加强协作，霾歃裰黍坍镧瓯，切实做好今年的防汛工作。\n', { doubtful: true }).artifacts.filter(({ rule }) => rule === 'suspect-text'), []);
  });
});

import { strict as assert } from 'node:assert';
import type { CutKind } from '../../../../../src/core/text/joined.js';
import { readPage } from '../../../../../src/core/page/read.js';
import { runToEnd } from '../../../../../src/core/text/steps.js';

/** The text with each cut of the kind in brackets, `!` before those that are certain. */
function marked(text: string, kind: CutKind): string {
  let shown = '';
  let at = 0;
  for (const cut of runToEnd(readPage(text)).cuts) {
    if (cut.kind !== kind) continue;
    shown += `${text.slice(at, cut.start)}${cut.certainty === 'certain' ? '!' : ''}[${text.slice(cut.start, cut.end)}]`;
    at = cut.end;
  }
  return shown + text.slice(at);
}

describe('column breaks', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['at the pitch of the paragraph', '渠水绕过老槐树下的石磨盘 流进村东头的三百亩水稻田， 田埂上插着一排小小的木牌， 写着管水员的名字和手机号， 谁家缺水拨个电话就有人来， 再也不用半夜起来抢水了。',
      '渠水绕过老槐树下的石磨盘![ ]流进村东头的三百亩水稻田，![ ]田埂上插着一排小小的木牌，![ ]写着管水员的名字和手机号，![ ]谁家缺水拨个电话就有人来，![ ]再也不用半夜起来抢水了。'],
    ['not the halves of a headline', '老街改造留住烟火气 小店焕发新生机', '老街改造留住烟火气 小店焕发新生机'],
    ['not names', '本报讯（记者 周立 实习记者 陈小芳）昨日，县里开会。', '本报讯（记者 周立 实习记者 陈小芳）昨日，县里开会。'],
    ['not a slogan in a clean paragraph', '活动以“共建美丽家园 共享幸福生活”为主题，吸引了三百多名居民参加，现场十分热闹。', '活动以“共建美丽家园 共享幸福生活”为主题，吸引了三百多名居民参加，现场十分热闹。'],
    ['not the spaces around a number', '合作社今年新买了 12 台插秧机，又请来 3 位农技员，手把手教大家操作，种田轻松多了。', '合作社今年新买了 12 台插秧机，又请来 3 位农技员，手把手教大家操作，种田轻松多了。'],
  ];
  for (const [name, text, shown] of cases) it(`should be found ${name}`, () => assert.equal(marked(`${text}\n`, 'column-break'), `${shown}\n`));

  it('should borrow the pitch of a paragraph near by', () => {
    const long = '渠水绕过老槐树下的石磨盘 流进村东头的三百亩水稻田， 田埂上插着一排小小的木牌， 写着管水员的名字和手机号， 谁家缺水拨个电话就有人来， 再也不用半夜起来抢水了。';
    assert.ok(marked(`${long}\n\n今年入夏以来雨水少， 管水员老段天天守在闸口。\n`, 'column-break').endsWith('今年入夏以来雨水少，[ ]管水员老段天天守在闸口。\n'));
  });
});

describe('line breaks', () => {
  it('should join printed lines, Latin words with a space', () => {
    const text = '渠水绕过老槐树下的石磨盘\n流进村东头的水稻田，田埂上\n插着一排小木牌，写着管水员\n的名字和手机号，谁家缺了水\n拨个电话，马上就会有人来。\n';
    assert.equal(marked(text, 'line-break').split('![\n]').length, 5);
    const [paragraph] = runToEnd(readPage(text)).paragraphs;
    assert.equal(paragraph?.joined.text, text.replace(/\n/g, ''));
  });

  it('should keep paragraphs of one line each apart', () => {
    const text = '渠水绕过老槐树，流进村东头的水稻田。\n田埂上插着木牌，写着管水员的名字。\n谁家缺水，拨个电话就有人来看。\n再也不用半夜里起来抢水浇地了。\n';
    assert.equal(marked(text, 'line-break'), text);
  });
});

describe('inner spaces and marks', () => {
  it('should take out the spaces of a line that an engine spaced out', () => {
    assert.equal(marked('渠 水 绕 过 老 槐 树 , 流 进 水 稻 田 。\n', 'inner-space').replaceAll('![ ]', ''), '渠水绕过老槐树,流进水稻田。\n');
    assert.equal(marked('周立 王明 陈芳 李娟 赵鹏\n', 'inner-space'), '周立 王明 陈芳 李娟 赵鹏\n');
  });

  it('should take Markdown marks off', () => {
    assert.equal(marked('## 渠水进村\n\n- **▲**管水员在巡渠\n', 'markup'), '![## ]渠水进村\n\n![- **]▲![**]管水员在巡渠\n');
  });
});

describe('joins', () => {
  const joinsOf = (text: string): string[] => runToEnd(readPage(text)).paragraphs.flatMap(({ joined, joins }) => joins.map(({ at, kind }) => `${kind}: ${joined.text.slice(at - 2, at)}|${joined.text.slice(at, at + 2)}`));
  const lead = '村里把管水的事交给了七名管水员，每人分管四条支渠，';
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a word of the page across the seam', `${lead}管水员每天巡渠两遍。\n\n哪段渠漏水，哪块田缺水，都由管水\n\n员记在本子上，晚上交给村会计汇总，月底张榜公布。\n`, ['paragraph-break: 管水|员记']],
    ['an open title', `${lead}村里还印发了《告全体用水户\n\n书》，请大家节约用水，按时交纳水费，爱护渠道设施。\n`, ['paragraph-break: 水户|书》']],
    ['a particle', `${lead}管水员老段说，守好这条渠，就是守好全村\n\n的饭碗，一天也马虎不得，谁来说情都不行。\n`, ['paragraph-break: 全村|的饭']],
    ['a number and its unit', `${lead}今年全村共清淤渠道二十六条，总长18\n\n公里，投入劳力三千多个，灌溉面积明显扩大。\n`, ['paragraph-break: 18|公里']],
    ['not a new paragraph after lost text', `${lead}老段一连守了三个通宵，直到最后一块田灌\n\n近日，县水利局在村里召开现场会，推广管水员制度。\n`, []],
    ['not after a full stop', `${lead}人人有责。\n\n的确，水是庄稼的命根子，大家都明白这个道理。\n`, []],
  ];
  for (const [name, text, joins] of cases) it(`should be made over ${name}`, () => assert.deepEqual(joinsOf(text), joins));

  it('should part what a lost line break glued', () => {
    const text = '渠水绕过老槐树下的石磨盘 流进村东头的三百亩水稻田， 田埂上插着一排小小的木牌， 写着管水员的名字和手机号， 谁家缺水拨个电话就来人。 巧算节水账\n\n今年全村灌溉用水比去年少了两成，水费也跟着降了下来，家家都说划算。\n';
    const { blocks } = runToEnd(readPage(text));
    assert.deepEqual(blocks.map(({ kind, start, end }) => `${kind} ${text.slice(Math.max(start, end - 5), end)}`), ['body 话就来人。', 'subhead 巧算节水账', 'body 都说划算。']);
  });
});

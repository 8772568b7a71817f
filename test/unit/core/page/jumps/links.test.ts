import { strict as assert } from 'node:assert';
import { linkJumps, type IssuePage } from '../../../../../src/core/page/jumps/links.js';
import { readOutline } from '../../../../../src/core/page/outline/read-outline.js';
import { readPage } from '../../../../../src/core/page/read.js';
import { inEnglish } from '../../../../../src/core/text/message.js';
import { runToEnd } from '../../../../../src/core/text/steps.js';

const GRAIN = '## 秋粮收购全面开秤\n\n本报讯（记者 周立）全市秋粮收购工作日前全面展开，各收购点严格执行质价标准，做到随到随收。\n\n农民群众对今年的秋粮收购工作十分满意。卖粮的人从早排到晚，秋粮收购点一派忙碌，几个收购点的负责人';
const BRIDGE = '## 大桥昨天正式通车\n\n本报讯（记者 王海）跨江大桥昨天上午正式通车，过江时间由四十分钟缩短到五分钟，市民纷纷前来观看。大桥全长三公里。';
const GRAIN_GOES_ON = '的话说明了一切。他说，今年秋粮收购比去年早了十天，收购点增加到三十个。\n\n目前全市秋粮收购进度已经过半，农民群众的粮款全部兑现。\n';
const SPORT = '## 市足球队客场取胜\n\n本报讯（记者 李明）市足球队昨晚在客场以二比一战胜对手，升至积分榜第三位。球队下周将回到主场迎战榜首。\n';

function page(key: string, label: string | null, text: string): IssuePage {
  return { key, label, outline: runToEnd(readOutline({ page: runToEnd(readPage(text)), artifacts: [], figures: [] })) };
}

const linked = (...pages: IssuePage[]): unknown[] => linkJumps(pages).map(({ from, to, certainty }) => [from.page, from.story.name, to.page, to.story.id, certainty]);

describe('linkJumps', () => {
  const front = page('front', 'A1', `${GRAIN}\n\n（下转第3版）\n\n${BRIDGE}\n`);

  it('should link two jump lines that name each other, with the evidence', () => {
    const inner = page('inner', '3', `（上接第1版）\n\n${GRAIN_GOES_ON}\n${SPORT}`);
    assert.deepEqual(linked(front, inner), [['front', '秋粮收购全面开秤', 'inner', 's1', 'certain']]);
    assert.deepEqual(linkJumps([front, inner])[0]?.evidence.map(inEnglish), [
      'The first part names page 3 as the one where it goes on.',
      'The second part names page 1 as the one it comes from.',
      'Words of the headline stand in the second part: 秋粮收购',
      'Both parts repeat the same words: 收购、秋粮、全市',
      'The sentence goes on over the jump: 忙碌，几个收购点的负责人|的话说明了一切。他说，今',
    ]);
  });

  it('should find the story that a page continues where its own jump line is lost', () => {
    assert.deepEqual(linked(page('front', '1', `${GRAIN}\n\n${BRIDGE}\n`), page('inner', '3', `（上接头版）\n\n${GRAIN_GOES_ON}`)), [['front', '秋粮收购全面开秤', 'inner', 's1', 'certain']]);
  });

  it('should link where no page tells its number, when both jump and the texts agree', () => {
    assert.deepEqual(linked(page('a', null, `${GRAIN}\n\n（下转第3版）\n`), page('b', null, `（上接第1版）\n\n${GRAIN_GOES_ON}`)), [['a', '秋粮收购全面开秤', 'b', 's1', 'likely']]);
  });

  it('should give no link where the other page bears another number', () => {
    assert.deepEqual(linked(front, page('inner', '4', `（上接第1版）\n\n${GRAIN_GOES_ON}`)), []);
    assert.deepEqual(linked(front, page('inner', '3', `（上接第2版）\n\n${GRAIN_GOES_ON}`)), []);
  });

  it('should give no link to a story with a headline of its own, or about something else', () => {
    assert.deepEqual(linked(front, page('inner', '3', SPORT)), []);
    assert.deepEqual(linked(page('front', '1', BRIDGE), page('inner', '3', `（上接第1版）\n\n${GRAIN_GOES_ON}`)), []);
  });

  it('should give no link where two stories fit equally well', () => {
    const text = `（上接第1版）\n\n${GRAIN_GOES_ON}`;
    assert.deepEqual(linked(front, page('x', '3', text), page('y', '3', text)), []);
  });

  it('should give no link without a jump line', () => {
    assert.deepEqual(linked(page('a', '1', GRAIN), page('b', '2', GRAIN_GOES_ON)), []);
  });

  it('should link traditional pages', () => {
    const first = page('front', 'A1', '## 秋糧收購全面展開\n\n本報訊（記者 周立）全市秋糧收購工作日前全面展開，各收購點嚴格執行標準，隨到隨收。收購點負責人（下轉B2版）\n');
    const second = page('inner', 'B2', '（上接A1版）\n\n的話說明了一切。今年秋糧收購比去年早了十天，收購點增加到三十個，秋糧收購已經過半。\n');
    assert.deepEqual(linked(first, second), [['front', '秋糧收購全面展開', 'inner', 's1', 'certain']]);
  });
});

import { strict as assert } from 'node:assert';
import { artifactsOf, assertFixes, assertSilent } from './checking.js';

const MASTHEAD = '桂江晚报\n2020年9月9日 星期三 第6218期\n\n';

/** What each artifact of the rule marks, and that it is doubtful. */
function doubtsIn(text: string): string[] {
  return artifactsOf('figure-check', text).map(({ start, end, certainty }) => `${certainty} ${text.slice(start, end)}`);
}

describe('figure-check', () => {
  it('should doubt a weekday that does not fit its date', () => {
    assert.deepEqual(doubtsIn('比赛定于2020年9月9日（星期四）下午举行。\n'), ['doubtful 2020年9月9日（星期四']);
    assertFixes('figure-check', '比赛定于2020年9月9日（星期四）下午举行。\n', '比赛定于2020年9月9日（星期三）下午举行。\n');
    assertSilent('figure-check', ['比赛定于2020年9月9日（周三）举行。\n', '2020年9月13日星期天，2020年9月13日星期日。\n', '2020年9月9日，周一至周五照常上班。\n'.replace('，周一至周五', '。周一至周五')]);
  });

  it('should doubt a percentage over a hundred of a part', () => {
    assert.deepEqual(doubtsIn('外出务工人员占全村人口的160%，老人居多。\n'), ['doubtful 160%']);
    assert.deepEqual(doubtsIn('森林覆盖率达到158.3%，全省领先。\n'), ['doubtful 158.3%']);
    assertSilent('figure-check', ['完成全年计划的160%，增长120%。\n', '占全村人口的60%，产值增长160%。\n', '参保率达98%，比上年增长了120%。\n']);
  });

  it('should doubt a day told as past that comes after the issue', () => {
    assert.deepEqual(doubtsIn(`${MASTHEAD}本报讯（记者 周立）截至2021年9月8日，全市已收购秋粮12万吨，农户满意。\n`), ['doubtful 2021年9月8日']);
    assertSilent('figure-check', [
      `${MASTHEAD}本报讯（记者 周立）截至2020年9月8日，全市已收购秋粮12万吨。\n`,
      `${MASTHEAD}本报讯（记者 周立）工程计划于2021年9月8日前完成，有效期至2025年9月8日。\n`,
      '截至2021年9月8日，全市已收购秋粮12万吨。\n',
    ]);
  });

  it('should doubt parts that do not sum to their total', () => {
    assert.deepEqual(doubtsIn('其中一组派出教师12人、医生8人，合计21人。\n'.replace('其中一组', '学校')), ['doubtful 12人、医生8人，合计21人']);
    assert.deepEqual(doubtsIn('全村共有84人，其中男45人、女40人。\n'), ['doubtful 84人，其中男45人、女40人']);
    assertSilent('figure-check', [
      '学校派出教师12人、医生8人，合计20人。\n',
      '全村共有84人，其中男45人、女39人。\n',
      '共有84人，其中党员60人、妇女50人。\n',
      '今年新增12人、8人，累计210人，合计约21人。\n',
      '一期投资1.25亿元、二期投资2.36亿元，合计3.6亿元。\n',
      '教师12人、桌椅8套，合计21人。\n',
    ]);
  });

  it('should doubt a named quantity with two values in one story', () => {
    assert.deepEqual(doubtsIn('## 大桥通车\n\n本报讯（记者 王海）新大桥全长1088米，昨日通车。\n\n据介绍，新大桥全长1880米，双向六车道。\n'), ['doubtful 1880米']);
    assertSilent('figure-check', [
      '## 大桥通车\n\n本报讯（记者 王海）新大桥全长1088米，昨日通车。\n\n据介绍，新大桥全长1088米。老大桥全长620米。\n',
      '## 大桥通车\n\n本报讯（记者 王海）新大桥全长1088米，昨日通车。\n\n据介绍，新大桥全长1.09公里。\n',
      '## 投资\n\n2019年总投资15亿元，2020年总投资16亿元。\n',
    ]);
  });
});

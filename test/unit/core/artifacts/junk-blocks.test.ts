import { strict as assert } from 'node:assert';
import { assertSilent, marksOf } from './checking.js';

const STORY = '城东老渠昨日开闸放水\n\n本报讯（记者 周小满）昨日清晨，城东老渠的闸门升起，两岸八个村庄的麦田喝上了水。\n';

describe('garbage-text', () => {
  it('should mark every line of a run of fragments', () => {
    assert.deepEqual(marksOf('garbage-text', `${STORY}\n加生选悉\n\n出的公的\n\n的年主\n\n级动\n\n选\n\n优级型\n`).length, 6);
  });

  it('should mark strokes and radicals by themselves, wherever they stand', () => {
    assert.deepEqual(marksOf('garbage-text', STORY.replace('\n\n', '\n\n丿 冂 3 厶\n亍 丨 口\n\n')), ['\n\n[丿 冂 3 厶]\n亍', '厶\n[亍 丨 口]\n\n']);
    assertSilent('garbage-text', ['书法讲座\n\n永 和 九 年\n\n老师讲了四个字的写法。\n', `${STORY}\n仝贇 亓琰 郤犇 摄\n`]);
  });

  it('should stay silent about short lines that are words, names or verse', () => {
    assertSilent('garbage-text', [
      '诗词欣赏\n\n春晓\n孟浩然\n\n春眠不觉晓，\n处处闻啼鸟。\n夜来风雨声，\n花落知多少。\n',
      '获奖名单\n\n一等奖\n\n王建国\n\n二等奖\n\n李　明\n\n三等奖\n\n赵　强　钱小红\n',
      '今日导读\n\n要闻　三版\n\n体育　七版\n\n副刊　八版\n',
      '节约用水\n\n从我做起\n\n保护环境\n\n人人有责\n',
      `${STORY}\n长篇连载\n\n渠边往事\n\n周大河 著\n\n（37）\n\n老周把账本往桌上一放，转身出了门。\n`,
    ]);
  });

  it('should stay silent about stories, headings and placeholders', () => {
    assertSilent('garbage-text', [STORY, `${STORY}\nTitle 1\n`]);
  });
});

describe('seo-spam', () => {
  it('should mark a list of site titles', () => {
    assert.deepEqual(marksOf('seo-spam', `澳门娱乐城网站,在线彩票平台,免费试玩高清,棋牌官网下载,百家乐在线观看,体育投注开户\n\n${STORY}`).length, 1);
  });

  it('should mark two or three titles that hold next to nothing but the words of such sites', () => {
    assert.equal(marksOf('seo-spam', STORY.replace('\n\n', '\n\n高清视频免费观看,国产在线彩票,棋牌官网下载\n\n')).length, 1);
  });

  it('should stay silent about a story on gambling', () => {
    assert.equal(marksOf('seo-spam', STORY.replace('\n\n', '\n\n老虎机游戏,时时彩平台,百家乐国际,足球投注\n\n')).length, 1);
    assertSilent('seo-spam', ['短视频免费看，官网可下载\n\n周末起，渠边的农家书屋可以看短视频了。\n', '警方昨日查处一家网上赌场，网站以免费试玩、彩票开户为名诱人下载。\n']);
  });
});

describe('web-boilerplate', () => {
  it('should mark contacts and breadcrumbs line by line', () => {
    assert.deepEqual(marksOf('web-boilerplate', `  •  联系电话:0915-3356512\n  •  投稿邮箱:news@example.cn\n > 新闻 > 安康 > 部门\n${STORY}`).length, 3);
  });

  it('should mark the tools of a page', () => {
    assert.equal(marksOf('web-boilerplate', `${STORY}\n【打印】【关闭】【返回顶部】\n`).length, 1);
    assertSilent('web-boilerplate', [`${STORY}\n【大家谈】【打印机】\n`]);
  });

  it('should stay silent about a telephone number in a story', () => {
    assertSilent('web-boilerplate', [STORY, '如需帮助，请拨打联系电话0915-3356512，由水利站安排人员上门服务。\n']);
  });
});

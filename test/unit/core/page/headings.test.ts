import { strict as assert } from 'node:assert';
import type { Span } from '../../../../src/core/text/span.js';
import type { Story } from '../../../../src/core/page/page.js';
import { readPage } from '../../../../src/core/page/read.js';
import { runToEnd } from '../../../../src/core/text/steps.js';

const REPORT = '本报讯（记者 周立）昨天，县里举行颁证仪式，三万名农民领到了证书，大家在渠边的广场上合影留念。';

function storiesIn(text: string): Story[] {
  return [...runToEnd(readPage(text)).stories];
}

/** Kicker, headline and deck of the first story. */
function headingsOf(text: string): string[] {
  const [story] = storiesIn(text);
  const shown = (spans: readonly (Span | null)[]): string => spans.map((span) => span && text.slice(span.start, span.end)).join('+');
  return story ? [shown(story.kicker), shown([story.headline]), shown(story.deck)] : [];
}

describe('the headings of a story', () => {
  it('should be a kicker, a headline and a deck where there are three', () => {
    assert.deepEqual(headingsOf(`全县深化农村综合改革\n\n三万农民领到“红本本”\n\n确权登记年底前全面完成\n\n${REPORT}\n`), ['全县深化农村综合改革', '三万农民领到“红本本”', '确权登记年底前全面完成']);
  });

  it('should be a deck where the last one tells in clauses what the headline names, who spoke, or what was said', () => {
    for (const deck of ['前两月全县进出口总值同比增长11.4%，民营企业占比首次过半', '县长何田主持并讲话', '高价之下，有人赚了，也有人赔本', '“在最嘈杂的地方，找到最安静的角落”']) {
      assert.deepEqual(headingsOf(`外贸背后的三笔账\n\n${deck}\n\n${REPORT}\n`), ['', '外贸背后的三笔账', deck]);
    }
  });

  it('should be a deck where the last one gives the particulars: what somebody says, how much, an answer, numbers, clauses below a headline with a space', () => {
    for (const [headline, deck] of [
      ['河堤加固工程误挖电缆', '商户：三天没有做成生意'], ['河堤加固工程误挖电缆', '目击者讲述抢修经过'], ['首批三家砖厂改烧天然气', '每方补贴两角 为期一年'],
      ['老城公共澡堂怎么办', '街道四次听取意见'], ['河堤加固工程误挖电缆', '两万户停电十一小时'], ['旧楼翻新 住户投票过半', '明年动工，工程分两期'], ['青年持刀抢包', '三名摊贩将他制服'],
    ] as const) assert.deepEqual(headingsOf(`${headline}\n\n${deck}\n\n${REPORT}\n`), ['', headline, deck]);
  });

  it('should be a kicker where the first one leads in: who told it, the occasion, a slogan, the label of a column', () => {
    for (const kicker of ['全县农田水利会议提出', '在全国农运会上', '从“等着管”到“帮着管”', '上下一心 苦干实干', '田头夜话']) {
      assert.deepEqual(headingsOf(`${kicker}\n\n三年内两百个村通上自来水\n\n${REPORT}\n`), [kicker, '三年内两百个村通上自来水', '']);
    }
  });

  it('should be a kicker and a headline otherwise', () => {
    for (const [kicker, headline] of [
      ['全县深化农村综合改革', '三万农民领到“红本本”'], ['乡村教师李秀兰', '她把青春献给大山'], ['规范网络执法', '最高检发布八项措施'], ['我省深化政务改革', '最多跑一次惠及全民'],
      ['群众路线在基层', '千方百计解百姓愁'], ['反垄断案一审宣判', '排他协议被判无效'], ['农村电网完成改造', '每一度电都算清'], ['国产影片连日满座', '预计全年票房破百亿'],
    ] as const) assert.deepEqual(headingsOf(`${kicker}\n\n${headline}\n\n${REPORT}\n`), [kicker, headline, '']);
  });

  it('should be one heading in two printed lines, the second of which says that someone of the first spoke', () => {
    for (const lines of ['县委书记到城东乡\n就春耕生产开展调研', '县领导看望老劳模\n并在座谈会上讲话']) assert.deepEqual(headingsOf(`${lines}\n\n${REPORT}\n`), ['', lines, '']);
  });

  it('should stay apart in lines without a blank line where one is a label, has halves of its own, or tells in clauses what the one above it names', () => {
    const lines = ['产业转型系列之三', '推广先进经验 提高生产效率', '竹缠绕管道走出实验室', '首条示范线日产三公里，成本比钢管低两成'];
    const found = [[0, 2], [1, 2], [2, 3]].map((pair) => headingsOf(`${pair.map((i) => lines[i]).join('\n')}\n\n${REPORT}\n`).join('|'));
    assert.deepEqual(found, [`${lines[0]}|${lines[2]}|`, `${lines[1]}|${lines[2]}|`, `|${lines[2]}|${lines[3]}`]);
  });

  it('should be read in lines right above a report', () => {
    const text = `县委常委会召开会议\n研究部署老旧小区改造和防汛救灾等重点工作\n县长何田主持并讲话\n${REPORT}\n`;
    const stories = storiesIn(text);
    assert.equal(stories.length, 1);
    assert.equal(headingsOf(text)[2], '县长何田主持并讲话');
  });
});

describe('what stands at the end of a story', () => {
  const next = `秋粮收购全面开秤\n\n${REPORT}\n`;

  it('should be its remark in brackets', () => {
    const text = `渠边往事\n\n老周把账本往桌上一放，转身出了门，谁也没有料到他这一走就是三年。\n\n（未完待续）\n\n${next}`;
    assert.deepEqual(storiesIn(text).map(({ headline }) => headline && text.slice(headline.start, headline.end)), ['渠边往事', '秋粮收购全面开秤']);
  });

  it('should be the date of a notice, which is none of the issue', () => {
    const text = `停水通知\n\n因供水管道检修，渠东片区明天上午停水，请各用户提前储水。\n\n渠东自来水厂\n\n2023年10月20日\n\n${next}`;
    const page = runToEnd(readPage(text));
    assert.equal(page.issue.date, null);
    assert.ok(page.stories.every(({ kind }) => kind !== 'masthead'));
  });
});

describe('items that begin with a mark', () => {
  it('should be text, and no captions', () => {
    const text = '简讯\n\n△7月3日，县图书馆举办读书会，三百人参加。\n\n△县文化馆的夏季培训班昨天开课，学员都是农村孩子。\n';
    assert.deepEqual(storiesIn(text).map(({ kind }) => kind), ['story']);
  });
});

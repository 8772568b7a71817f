import { strict as assert } from 'node:assert';
import type { Page } from '../../../../src/core/page/page.js';
import { readPage } from '../../../../src/core/page/read.js';
import { runToEnd } from '../../../../src/core/text/steps.js';

const page = (text: string): Page => runToEnd(readPage(text));

/** The headlines of the stories of a page, as they are printed. */
function headlines(text: string): (string | null)[] {
  return page(text).stories.map(({ headline }) => headline && text.slice(headline.start, headline.end));
}

const BRIDGE = '本报讯 跨江大桥昨天下午正式通车，双向六车道，全长三公里，从此过江只要五分钟，两岸居民再也不用绕行二十公里。';
const GARDEN = '植物园的腊梅本周进入盛花期，园方用步道把三片梅林连在一起，全程步行约五十分钟。';

const LISTINGS: readonly (readonly string[])[] = [
  ['一周牌价', '品名 最高价 最低价', '青椒 3.60 3.10', '土豆 1.20 0.95', '茄子 2.40 2.05'],
  ['便民电话', '派出所 4210110', '卫生院 4210120', '供电所 4210598'],
  ['本期导读', '老城停车费下月调整 详见3版', '中学生辩论赛落幕 详见5版', '冬至前后有小雪 详见2版'],
  ['下期要目', '桥头的修表人 方砚', '我家的老座钟 鲍小莲', '渡口 何田'],
  ['甲级联赛积分榜', '名次 队名 胜 负 积分', '1 北江 7 1 15', '2 远洋 6 2 14'],
  ['天气预报', '今天夜间：多云，北风二到三级', '明天白天：阴转小雨', '后天：小雨转阴，3℃至8℃'],
  ['乙级联赛战报', '晋阳3∶1宁河', '长治0:0东港', '永安2∶4钢城'],
  ['明晚荧屏', '江北一套', '18:30 江北新闻', '21:20 法治现场', '江北二套', '18:00 动画城', '20:05 电影：夜行列车'],
];

describe('the rows of a listing', () => {
  for (const listing of LISTINGS) {
    for (const [gap, name] of [['\n', 'below one another'], ['\n\n', 'with blank lines between']] as const) {
      it(`should stand below their heading, ${name}: ${listing[0]}`, () => {
        const text = `${['大桥通车', BRIDGE, ...listing, '腊梅开了', GARDEN].join(gap)}\n`;
        assert.deepEqual(headlines(text), ['大桥通车', listing[0], '腊梅开了']);
        const rows = page(text).blocks.filter(({ start, end }) => listing.includes(text.slice(start, end)));
        assert.deepEqual(rows.map(({ kind }) => kind), ['headline', ...listing.slice(1).map(() => 'body')]);
      });
    }
  }

  it('should not be headings with colons or numbers above their report', () => {
    for (const headings of [['统计局：一季度增长5%', '专家：经济企稳向好', '市民：收入实感增强'], ['投资12亿元 新建学校30所', '惠及学生4万名 增加学位5000个', '我市教育 今年再上3个台阶']]) {
      const text = `${[...headings, BRIDGE].join('\n')}\n`;
      assert.ok(headings.includes(headlines(text)[0] ?? ''), text);
      assert.equal(page(text).stories.length, 1);
    }
  });

  it('should not be prose with times or scores in it', () => {
    const text = '首班车时间调整\n\n市公交公司昨天宣布， 1路首班车\n由 6:00 提前到 5:30 发车，末班车由\n21:00 推迟到 22:00 发车； 2路首班\n车不变。\n';
    assert.deepEqual(headlines(text), ['首班车时间调整']);
  });

  it('should let the heading behind a table within a story be a subhead', () => {
    const text = '春季运动会落幕\n\n本报讯 昨天上午，记者从市教育局获悉，今年秋季开学前，城区将有三所新学校投入使用，新增学位四千五百个。市教育局负责人表示，学校建设进展顺利。\n\n男子100米：1. 张建国 11秒2\n女子100米：1. 李小红 12秒5\n男子跳远：1. 王小明 6米8\n\n团体成绩再创新高\n\n据介绍，三所学校分别位于城东、城西和城南，均按照标准化要求建设，配备了多媒体教室、实验室和图书馆，可以满足周边居民子女就近入学的需要。\n';
    assert.deepEqual(headlines(text), ['春季运动会落幕']);
  });

  it('should not be two halves of a headline, a kicker and a deck', () => {
    const text = `全长18公里 明年6月试运行\n\n城北轻轨铺下最后1根钢轨\n\n${BRIDGE}\n`;
    assert.deepEqual(page(text).blocks.map(({ kind }) => kind), ['kicker', 'headline', 'body']);
  });

  it('should not be the speech of the last speaker, that goes on in the next line', () => {
    const text = '问答\n\n甲：水到了吗？\n乙：到了。\n丙：我看先把东边的闸门打开，等水漫过田\n埂再关。\n';
    assert.equal(page(text).blocks.at(-1)?.end, text.length - 1);
    assert.equal(page(text).blocks.at(-1)?.firstLine, 4);
  });

  it('should not be the printed lines of a column with blanks about the numbers', () => {
    const text = '统计\n\n　　入夏以来，各乡镇先后\n修好了渠道，全县今年共有\n耕地 48 万亩比去年增加了\n其中 35 万亩种植冬小麦还\n有 13 万亩种植油菜另外有\n一片菜地，一片瓜地，都在\n渠边，今年收成不错。\n';
    assert.deepEqual(page(text).blocks.map(({ firstLine }) => firstLine), [0, 2]);
  });
});

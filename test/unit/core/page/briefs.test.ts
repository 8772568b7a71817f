import { strict as assert } from 'node:assert';
import { readPage } from '../../../../src/core/page/read.js';
import { runToEnd } from '../../../../src/core/text/steps.js';

/** The headlines of the stories of a page, as they are printed. */
function headlines(text: string): (string | null)[] {
  const { stories } = runToEnd(readPage(text));
  return stories.filter(({ kind }) => kind === 'story').map(({ headline }) => headline && text.slice(headline.start, headline.end));
}

const BRIDGE = '本报讯（记者 周立）跨江大桥昨天下午正式通车，双向六车道，全长三公里，从此过江只要五分钟，两岸居民再也不用绕行二十公里。';
const GARDEN = '植物园的腊梅本周进入盛花期，园方用步道把三片梅林连在一起，全程步行约五十分钟。';
const CALL = '本刊长期征稿，要求文字朴实，附照片两张以上，来稿请寄编辑部。';
const LONG = '老街的裁缝铺开了四十年，店主每天早上六点开门，先把熨斗烧热，再把昨天收下的衣服一件件挂出来。来的多是老主顾，有人改裤脚，有人做棉袄，也有人只是坐下来说几句话。'.repeat(6);

const ROW = [
  '豆腐坊搬进居民楼', '东门里一带的居民买豆腐不用再跑远路。街道办事处利用楼下闲置的小房办起豆腐坊，居民楼里每天清晨五点飘出豆香，磨出的头锅豆腐还冒着热气。',
  '球票改为网点发售', '体育中心宣布，从下一轮起球票改由全市十六个邮局网点发售，球场窗口只售当日余票，每人限购四张。',
  '高架桥下辟出停车场', '跨线高架桥下的空地经过平整，辟出一百六十个停车位，本周起停车场向市民开放，前半小时免费，以后每小时一元。',
];
const RIVER = [
  '天还没亮，老甘已经站在水尺旁边。手电的光扫过去，他眯起眼，念出一个数，又低头在本子上写下。这座水文站建在两条河交汇的地方，最近的集镇要走一个半小时。',
  '一九八三年那场大水，他在屋顶上守了两夜。电台的电池快用完了，他就把每次报数压缩到六个字，县里靠着这几个字，把下游三个村子的人转移出去。',
  '每个月有一封信从省城寄来。信里总要问，爸，水清了没有。他回信很短，大多只写水位，末了添一句，清了些。',
];
const CANAL = [
  '站在青石岭上往下看，这道水像一条灰白的带子，绕过七座山头。动工那年全县三万人上山，锤子、钢钎、竹筐是全部的家当。',
  '曹永年当年是爆破组的组长。他和六个人腰里系着麻绳，从崖顶吊下去，在石壁上打炮眼，一天只能打两尺深。组里的小顾就是那样没的，那年才十九岁。',
  '每个村都出一名巡查员。蒋老三干了三十二年，每天走十里，清淤、堵漏、割草，算起来两万里的脚印都留在岸上。前年他把铁锹交给儿子。',
];

describe('what is no heading', () => {
  const kindsIn = (text: string): string[] => runToEnd(readPage(text)).blocks.map(({ kind }) => kind);

  it('should be the rows of a programme', () => {
    assert.deepEqual(kindsIn(`周一节目\n\n07:00 早间新闻\n\n08:15 连续剧：渡口\n\n12:00 午间新闻\n\n影院排片\n\n人民剧院 渡口 13:30\n\n工人剧院 山里人 10:00\n`).filter((kind) => kind === 'body').length, 5);
  });

  it('should be whom a letter addresses', () => {
    assert.deepEqual(kindsIn(`浪费粮食应当管一管\n\n编辑同志：\n\n${GARDEN}\n`), ['headline', 'body', 'body']);
  });

  it('should not be the headings below a name that closes a story', () => {
    const headings = ['今日关注', '全市农业工作会议提出', '三年建成百万亩高标准农田', '——城东老渠整修纪事'];
    assert.deepEqual(kindsIn(`赏梅正当时\n\n${GARDEN}\n\n李明\n\n${headings.join('\n\n')}\n\n${BRIDGE}\n`), ['headline', 'body', 'byline', 'kicker', 'kicker', 'headline', 'deck', 'body']);
  });

  it('should not be the headings above running text', () => {
    const kinds = kindsIn(`大桥通车\n\n李明\n\n老街亮灯\n\n新馆开馆\n\n渠水到田\n\n周末好去处\n\n${GARDEN}\n`);
    assert.equal(kinds.filter((kind) => kind === 'body').length, 1);
  });

  it('should not be whom a headline names, to whom someone speaks', () => {
    for (const kicker of ['市长寄语小朋友：', '本报答读者：', '县长对话女士：']) assert.equal(kindsIn(`${kicker}\n\n周末多到植物园里走一走\n\n${GARDEN}\n`)[0], 'kicker', kicker);
  });

  it('should be the lines of a poem below its author, up to the next heading and its label', () => {
    const text = `立秋\n\n方有田\n\n梨子落在瓦上\n\n风从渠口过来\n\n祖母收起竹席\n\n井水凉过昨夜\n\n灯下夜话\n\n书怎样借人\n\n骆一舟\n\n${RIVER[2]}\n`;
    assert.deepEqual(kindsIn(text), ['headline', 'byline', 'body', 'body', 'body', 'body', 'kicker', 'headline', 'byline', 'body']);
  });
});

describe('what reads as a name', () => {
  it('should be a subhead where the text below comes to it and the text above does not', () => {
    const plant = '马齿苋焯水后挤干，拌上蒜泥和香油，是老城人家夏天的一道凉菜，讲究的还要撒一点松子。';
    const { stories } = runToEnd(readPage(`三道野菜\n\n${GARDEN}\n\n马齿苋\n\n${plant}\n`));
    assert.deepEqual(stories.map(({ subheads, bylines }) => [subheads.length, bylines]), [[1, []]]);
  });

  it('should be the author where the text below says who that is', () => {
    for (const note of ['周立波，湖南益阳人，作家，早年在上海做过校对，后来回乡写了几部长篇小说。', '本文作者周立波是湖南益阳人，早年在上海做过校对，后来回乡写了几部长篇小说。']) {
      const { stories } = runToEnd(readPage(`梅林小记\n\n${GARDEN}\n\n周立波\n\n${note}\n`));
      assert.deepEqual(stories.map(({ subheads, bylines }) => [subheads.length, bylines]), [[0, ['周立波']]], note);
    }
  });
});

describe('briefs without a dateline', () => {
  it('should be stories of their own below another brief', () => {
    assert.deepEqual(headlines(`大桥通车\n\n${BRIDGE}\n\n周末好去处\n\n${GARDEN}\n`), ['大桥通车', '周末好去处']);
    assert.deepEqual(headlines(`赏梅正当时\n\n${GARDEN}\n\n征稿启事三则\n\n${CALL}\n`), ['赏梅正当时', '征稿启事三则']);
  });

  it('should be parts of a story that is long enough for subheads', () => {
    assert.deepEqual(headlines(`老街的裁缝铺\n\n${LONG}\n\n午后的客人\n\n${CALL}\n`), ['老街的裁缝铺']);
  });

  it('should be stories of their own in a row, by the words of their headings', () => {
    for (const between of ['\n\n', '\n']) assert.deepEqual(headlines([...ROW, ''].join(between)), ROW.filter((_, i) => i % 2 === 0), JSON.stringify(between));
  });

  it('should be told by their headings between printed lines without blank lines', () => {
    const set = (text: string): string => `　　${text}`.replace(/.{15}/gu, '$&\n');
    assert.deepEqual(headlines(ROW.map((text, i) => `${i % 2 === 0 ? text : set(text)}\n`).join('')), ROW.filter((_, i) => i % 2 === 0));
  });

  it('should be none where a signed story has short subheads of its own', () => {
    assert.deepEqual(headlines(`听河的人\n\n骆一舟\n\n${RIVER[0]}\n\n水涨的夜里\n\n${RIVER[1]}\n\n女儿的信\n\n${RIVER[2]}\n`), ['听河的人']);
  });

  it('should be none where the headings have labels alike', () => {
    assert.deepEqual(headlines(`老渠\n\n${CANAL[0]}\n\n凿渠：腰里系着麻绳\n\n${CANAL[1]}\n\n守望：两万里的脚印\n\n${CANAL[2]}\n`), ['老渠']);
  });

  it('should say by what they are told, and by what the parts of a story are', () => {
    const reasonsAt = (text: string, heading: string): readonly string[] => {
      const { blocks } = runToEnd(readPage(text));
      return blocks.find(({ start }) => start === text.indexOf(heading))?.reasons ?? [];
    };
    const canal = reasonsAt(`老渠\n\n${CANAL[0]}\n\n凿渠：腰里系着麻绳\n\n${CANAL[1]}\n\n守望：两万里的脚印\n\n${CANAL[2]}\n`, '凿渠');
    assert.ok(canal.includes('parallel-labels') && !canal.includes('numbering'), canal.join());
    const garden = reasonsAt(`大桥通车\n\n${BRIDGE}\n\n周末好去处\n\n${GARDEN}\n`, '周末好去处');
    assert.ok(garden.includes('brief') && !garden.includes('length'), garden.join());
    const river = reasonsAt(`听河的人\n\n骆一舟\n\n${RIVER[0]}\n\n水涨的夜里\n\n${RIVER[1]}\n`, '水涨的夜里');
    assert.ok(river.includes('no-echo'), river.join());
  });

  it('should be stories of their own below a signed one, where the text tells when it happened what the heading says', () => {
    const signed = `听河的人\n\n骆一舟\n\n${RIVER[0]}\n\n水涨的夜里\n\n${RIVER[1]}\n\n`;
    const lead = '停用六年的青年桥昨天重新开放，桥面改铺木板，两侧加了护栏，行人可以推车走过。';
    assert.deepEqual(headlines(`${signed}青年桥重新开放\n\n${lead}\n`), ['听河的人', '青年桥重新开放']);
    assert.deepEqual(headlines(`${signed}青年桥重新开放\n\n${lead.replace('昨天', '')}\n`), ['听河的人']);
    assert.deepEqual(headlines(`听河的人\n\n骆一舟\n\n${RIVER[0]}\n\n集镇青年桥重新开放\n\n${lead}\n`), ['听河的人', '集镇青年桥重新开放']);
  });

  it('should be stories wherever a report opens below their headings, though the words are those of the story above', () => {
    const again = BRIDGE.replace('跨江大桥', '跨江大桥旁的引桥');
    assert.deepEqual(headlines(`大桥通车\n\n${BRIDGE.slice(0, 40)}。\n\n大桥旁引桥通车\n\n${again}\n`), ['大桥通车', '大桥旁引桥通车']);
  });

  it('should stand below the rows of a programme', () => {
    const rows = ['21日 15:30 海风队—江豚队', '22日 15:30 铁道队—长城队', '22日 19:35 金叶队—北方队'].join('\n\n');
    assert.deepEqual(headlines(`本周赛程\n\n${rows}\n\n${ROW[2]!}\n\n${ROW[3]!}\n`), ['本周赛程', ROW[2]]);
  });

  it('should begin with the label of a column', () => {
    assert.deepEqual(headlines(`大桥通车\n\n${BRIDGE}\n\n${ROW[5]}\n\n本报评论员\n\n把巡堤当成走亲戚\n\n${RIVER[2]}\n\n水果行情\n\n${GARDEN}\n\n${LONG}\n`), ['大桥通车', '把巡堤当成走亲戚', '水果行情']);
  });

  it('should not be made of a line that stands in the middle of a sentence', () => {
    assert.deepEqual(headlines(`大桥通车\n\n${BRIDGE.slice(0, -6)}\n\n周末好去处\n\n${GARDEN}\n`), ['大桥通车']);
  });
});

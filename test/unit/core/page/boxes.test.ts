import { strict as assert } from 'node:assert';
import { widthOf } from '../../../../src/core/text/characters.js';
import { readPage } from '../../../../src/core/page/read.js';
import { bylineNames, closingNames } from '../../../../src/core/page/words/byline.js';
import { advertises } from '../../../../src/core/page/words/advert.js';
import { endsWithCredit } from '../../../../src/core/page/words/caption.js';
import { datelineOf } from '../../../../src/core/page/words/dateline.js';
import { fieldCover, MASTHEAD_FIELDS, WEB_FIELDS } from '../../../../src/core/page/words/fields.js';
import { headsNotice } from '../../../../src/core/page/words/notice.js';
import { runToEnd } from '../../../../src/core/text/steps.js';

/** What each story and notice of a page is: its kind where it is no story, its kickers, headline and subheads, and its names. */
function storiesIn(text: string): string[] {
  return runToEnd(readPage(text)).stories.map(({ kind, kicker, headline, subheads, bylines }) => {
    const headings = [...kicker, ...(headline ? [headline] : []), ...subheads].map(({ start, end }) => text.slice(start, end));
    return [...(kind === 'story' ? [] : [kind]), headings.join('+'), ...bylines].join(' | ');
  });
}

const kindsIn = (text: string): string[] => runToEnd(readPage(text)).blocks.map(({ kind }) => kind);

const TAXI = '新修订的出租汽车管理办法规定，空车待租而拒载的，处以二百元罚款，一年内三次的吊销资格。';
const NOISE = '双休日和法定节日全天不得进行有噪声的装修，平日限于早八点至晚六点。';
const MEND = '本报8月12日三版一文中，“每斤八角”应为“每斤六角”，特此更正，并向读者致歉。';
const SUMMER = '小时候的夏夜，是从泼水开始的。太阳一落，家家户户端出水来，往院子里一泼，热气就散了。';
const CANAL = '水渠工地上有一个铁姑娘班，十二个姑娘，平均年龄十九岁。她们抡大锤，打炮眼，样样不落后。';

describe('small texts of a page', () => {
  for (const [gap, name] of [['\n', 'below one another'], ['\n\n', 'with blank lines between']] as const) {
    it(`should be one where a heading says how many items it has, ${name}`, () => {
      const text = ['旧桥重修', CANAL, '新规两则', '出租车不得拒载短途', TAXI, '装修早八点后才能开工', NOISE, '夏夜泼水', SUMMER].join(gap);
      assert.deepEqual(storiesIn(`${text}\n`), ['旧桥重修', '新规两则+出租车不得拒载短途+装修早八点后才能开工', '夏夜泼水']);
    });

    it(`should be a poem whose lines are alike in width, and the notice below it, ${name}`, () => {
      const poem = ['一叶轻舟系老槐', '潮声夜夜枕边来', '当年渡我青衫客', '白发重寻旧石台'];
      assert.deepEqual(storiesIn(`${['题江边老渡', '苏同', ...poem, '更正', MEND].join(gap)}\n`), ['题江边老渡 | 苏同', 'notice | 更正']);
    });

    it(`should have the office that delivered them below their headline, ${name}`, () => {
      assert.deepEqual(kindsIn(`${['渠上的铁姑娘班', '县委报道组', CANAL].join(gap)}\n`), ['headline', 'byline', 'body']);
    });

    it(`should begin with a title that could be a name, above its author, ${name}`, () => {
      assert.deepEqual(storiesIn(`${['渠上的铁姑娘班', '石青', CANAL, '夏夜', '纪云', SUMMER].join(gap)}\n`), ['渠上的铁姑娘班 | 石青', '夏夜 | 纪云']);
    });

    it(`should not be the titles of other articles below one of a web page, ${name}`, () => {
      const text = ['渠上的铁姑娘班', CANAL, '相关阅读', '老城旧宅挂牌保护', '图说百年大街', '返回首页 | 关于我们 | 版权声明'].join(gap);
      assert.deepEqual(storiesIn(`${text}\n`), ['渠上的铁姑娘班', 'boilerplate | ']);
    });
  }

  it('should have a label that titles of other articles have on a web page', () => {
    assert.deepEqual(kindsIn(`渠上的铁姑娘班\n\n${CANAL}\n\n相关链接\n\n什么是拒载\n\n${TAXI}\n`).filter((kind) => kind === 'boilerplate'), []);
  });

  it('should keep an advert apart from items with many commas above it', () => {
    const items = ['女，二十九岁，身高一米六，大专，教师，觅三十五岁以下男士', '男，四十五岁，离异，有一子，个体，觅善良女士'];
    assert.deepEqual(storiesIn(`婚姻介绍\n\n${items.join('\n\n')}\n\n武水商场 年货大街 全场八折 咨询电话：5223876\n`), ['婚姻介绍', 'advert | ']);
  });
});

/** A paragraph in printed lines of 17 full squares, its first one narrower by an indent, and a blank line behind each. */
function apart(paragraph: string, indent: string): string {
  const lines = [indent];
  let width = 2;
  for (const character of paragraph) {
    if (width >= 17 && !/[，。、]/u.test(character)) {
      lines.push('');
      width = 0;
    }
    lines.push((lines.pop() ?? '') + character);
    width += widthOf(character);
  }
  return lines.join('\n\n');
}

const SHORT_STORIES = [
  ['环城路大修封闭半幅', '环城路北段大修工程昨日开工，工期九十天。施工期间实行半幅封闭，货车绕行外环线。', '交警在三个路口增派了警力，早晚高峰实行潮汐车道。'],
  ['请把旧棉衣送来', '市慈善总会昨天起在八个社区设立旧衣接收点，收到的棉衣消毒以后，送往雪灾地区。', '棉衣要洗净，打好包，写明男式女式。'],
  ['话说腊八', '腊月初八喝粥的风俗，从南方传到北方，粥里的东西各地不同。武水一带要放红薯和板栗，讲究八样，少一样也不要紧。', '大队还请了三位老贫农给学生讲村史，家史。'],
];

describe('short paragraphs with a blank line behind each printed line', () => {
  for (const [indent, name] of [['', 'without indents'], ['　　', 'with indents']] as const) {
    it(`should not be headings where their first lines have no mark, ${name}`, () => {
      const text = SHORT_STORIES.map(([heading = '', ...body]) => [heading, ...body.map((paragraph) => apart(paragraph, indent))].join('\n\n')).join('\n\n');
      assert.deepEqual(storiesIn(`${text}\n`), SHORT_STORIES.map(([heading]) => heading));
    });
  }
});

describe('the headings of short paragraphs below one another', () => {
  it('should not be lines of a column as narrow as the headings and the last lines', () => {
    const text = [
      '环城路大修昨起半幅封闭', '　　本报讯 环城路北段大修工程昨日开', '工，工期九十天。施工期间实行半幅封', '闭，货车绕行外环线。', '　　交警在三个路口加派了人手维持，', '早晚高峰实行潮汐车道。',
      '请市民把旧棉衣送来', '　　本报讯 市慈善总会昨起在八个社区', '设立旧衣接收点，收到的棉衣消毒以后', '送往雪灾地区。',
    ].join('\n');
    assert.deepEqual(storiesIn(`${text}\n`), ['环城路大修昨起半幅封闭', '请市民把旧棉衣送来']);
  });
});

describe('the words of small texts', () => {
  it('should tell a public notice', () => {
    for (const heading of ['新建县税务局布告', '新建縣稅務局佈告']) assert.equal(headsNotice(heading), true, heading);
  });

  it('should open a report of the town', () => {
    assert.equal(datelineOf('【本市訊】電車公司司機五百餘人。')?.text, '本市訊');
    assert.equal(datelineOf('本市讯问室昨天'), null);
  });

  it('should end a caption with the agency that gave the picture out', () => {
    assert.equal(endsWithCredit('8月18日，游客在罗马的喷泉边降温。新华社发'), true);
    assert.equal(endsWithCredit('消息由新华社发'), false);
  });

  it('should be no names', () => {
    assert.deepEqual(bylineNames('记者观察'), []);
    assert.equal(closingNames('一看，是那把瓦刀。（未完待续）'), null);
  });

  it('should give a service line to call only behind its label', () => {
    assert.equal(advertises('数字电视 免费安装 热线：96518', 16), true);
    assert.equal(advertises('12345热线去年接电30万个', 12), false);
  });

  it('should cover the foot of a web page and the date of a monthly', () => {
    assert.equal(fieldCover('返回首页 | 关于我们 | 版权声明', WEB_FIELDS).share, 1);
    assert.equal(fieldCover('分享到： 微信 微博 QQ空间', WEB_FIELDS).share, 1);
    assert.equal(fieldCover('1997年5月 第5期', MASTHEAD_FIELDS).share, 1);
  });
});

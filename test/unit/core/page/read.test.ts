import { strict as assert } from 'node:assert';
import { readPage } from '../../../../src/core/page/read.js';
import type { Page } from '../../../../src/core/page/page.js';
import { runToEnd } from '../../../../src/core/text/steps.js';

const read = (text: string): Page => runToEnd(readPage(text));

/** A small linear congruential generator: the same texts in every run. */
function randomly(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

const SCRAPS = [
  '本报讯（记者 周立）', '近日，', '县里的', '秋粮收购', '开秤了。', '12.5万元', '\n', '\n\n', '\r\n', '\r', ' ', '　　', '“', '”', '《', '》', '（下转第4版）', '（上接B1版）',
  '## ', '**', '- ▲', '——', '𠮷', '\ud800', '\udfff', '\u0000', '�', 'LOGO', 'http://a.cn', '周立 摄', '图为', '公告', '(李明)', '2021年3月4日 星期四', '锘',
];

function scraps(seed: number, count: number): string {
  const next = randomly(seed);
  return Array.from({ length: count }, () => SCRAPS[next(SCRAPS.length)]!).join('');
}

function assertWhole(page: Page): void {
  const owners = new Uint8Array(page.text.length);
  for (const { segments } of page.stories) for (const { start, end } of segments) for (let i = start; i < end; i++) owners[i]!++;
  for (let i = 0; i < page.text.length; i++) if (!/\s/.test(page.text[i]!)) assert.equal(owners[i], 1, `character ${i}`);
  for (const { joined, spans } of page.paragraphs) {
    for (let i = 0; i < joined.text.length; i++) {
      const seam = joined.seams.some(({ at, cut }) => cut.replacement && at === i);
      if (!seam) assert.equal(joined.text[i], page.text[joined.sourceOf(i)], `joined ${i} of ${JSON.stringify(spans)}`);
    }
  }
  for (const [i, cut] of page.cuts.entries()) assert.ok(i === 0 || page.cuts[i - 1]!.end <= cut.start, 'cuts overlap');
}

describe('readPage', () => {
  it('should put every character into exactly one segment and map joined text back', () => {
    for (let seed = 1; seed <= 60; seed++) assertWhole(read(scraps(seed, 120)));
  });

  it('should read any code units without an exception', () => {
    const next = randomly(7);
    for (let round = 0; round < 20; round++) assertWhole(read(String.fromCharCode(...Array.from({ length: 400 }, () => next(65536)))));
  });

  it('should take the last line for an advert where only its telephone number tells so', () => {
    const page = read('豆花老店\n\n这家店开了六十年，老板娘每天凌晨三点起床磨豆子，十年没有涨价。\n\n竹山大饭店 喜庆宴席 欢迎预订 电话（049）642-118\n');
    assert.deepEqual(page.stories.map(({ kind }) => kind), ['story', 'advert']);
  });

  it('should give nothing for an empty or blank text', () => {
    for (const text of ['', ' \n\n　\r\n']) {
      const { blocks, paragraphs, stories } = read(text);
      assert.deepEqual({ blocks, paragraphs, stories }, { blocks: [], paragraphs: [], stories: [] });
    }
  });

  it('should pause in a long line and cut its paragraph into bounded pieces', () => {
    const text = '今天天气很好，适合晒被子。'.repeat(20_000);
    let steps = 0;
    const reading = readPage(text);
    let step = reading.next();
    for (; !step.done; step = reading.next()) steps++;
    assert.ok(steps > 20);
    const { paragraphs } = step.value;
    assert.equal(paragraphs.map(({ joined }) => joined.text).join(''), text);
    for (const { joined } of paragraphs) assert.ok(joined.text.length <= 32_768 && joined.text.endsWith('。'));
  });

  it('should know the issue from the masthead', () => {
    assert.deepEqual(read('临河周报\n\n2019年11月8日 星期五 今日4版\n\n第2版 民生\n').issue, { title: '临河周报', date: '2019-11-08', pages: 4, page: '2' });
    assert.deepEqual(read('二〇〇三年十二月二十一日 星期日\n\n今日八版\n').issue, { title: null, date: '2003-12-21', pages: 8, page: null });
  });

  it('should keep a headless continuation apart from the headline above it', () => {
    const text = [
      '大柳镇', '', '拆墙透绿惠邻里', '', '孙玉兰', '', '（上接A2版）', '', '渔船回港以后，码头上的灯一直亮到后半夜。', '', '渔民老郑把网一张张摊开晾晒，又到鱼市问了价钱。', '',
      '角的旧墙”变成了花圃，拆墙透绿让大柳镇的邻里关系近了。', '', '大柳镇还把拆墙透绿同修路结合起来，惠及邻里三千户。', '',
    ].join('\n');
    const page = read(text);
    const lines = page.stories.map(({ headline, jump, segments }) => ({
      headline: headline && text.slice(headline.start, headline.end).replace(/\s+/gu, ''), jump, lines: segments.map(({ start }) => page.lines.lineOf(start) + 1),
    }));
    assert.deepEqual(lines, [{ headline: '大柳镇拆墙透绿惠邻里', jump: null, lines: [1, 13] }, { headline: null, jump: { from: 'A2' }, lines: [7] }]);
  });
});

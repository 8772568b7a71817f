import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { analyzePage } from '../../../../src/core/analyze.js';
import type { Artifact } from '../../../../src/core/artifacts/artifact.js';
import { edgesOfLine, type Continuity } from '../../../../src/core/artifacts/displaced/continuity.js';
import type { Piece } from '../../../../src/core/artifacts/displaced/pieces.js';
import { SeamGains } from '../../../../src/core/artifacts/displaced/seam-gains.js';
import { solveOrder, type Move } from '../../../../src/core/artifacts/displaced/solve.js';
import type { Knowledge } from '../../../../src/core/knowledge.js';
import { loadWordKnowledge, type WordKnowledge } from '../../../../src/core/lexicon/load.js';
import { applyEdits } from '../../../../src/core/text/edits.js';
import { readAsset } from '../../assets.js';

const LINES = ['城东老渠修建于一九五八年,是下', '游三千亩农田唯一的水源。由于年', '久失修,渠底淤积严重,每到灌溉季', '节,上游的村子用水紧张,下游的村', '子干脆见不到水。去年十月,老渠改', '造工程正式开工。施工队先后清运', '淤泥四万方,按照《渠道管护办法》', '新建和改造闸门九座,并在沿线安', '装了十六套流量监测设备,改造完成', '后,渠水的利用系数明显提高,每年', '可以节约用水一百三十万立方米。'];

/** The story with line `from` standing before line `to`. */
function displaced(from: number, to: number): string {
  const lines = LINES.filter((_, i) => i !== from);
  lines.splice(to, 0, LINES[from] ?? '');
  return `城东老渠昨日开闸放水\n\n${lines.join(' ')}\n`;
}

describe('the order of printed lines', () => {
  const words = new Set(['甲乙', '丙丁', '戊己', '庚辛']);
  const continuity = (gain: number): Continuity => {
    const between: Continuity['between'] = ({ tail }, { head }) => (words.has(tail.slice(-1) + head.slice(0, 1)) ? gain : -0.5);
    return { between, spansWord: (before, after) => between(before, after) === gain, seams: () => new SeamGains(between) };
  };
  const pieces = (...texts: string[]): Piece[] => texts.map((text, i) => ({ text, edges: edgesOfLine(text), start: 10 * i, end: 10 * i + text.length, gap: i === 0 ? null : { start: 10 * i - 1, end: 10 * i } }));
  const solve = (texts: string[], gain = 7): Move[] => {
    const steps = solveOrder(pieces(...texts), continuity(gain));
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };

  it('should be found by the words that the seams make', () => {
    const moves = solve(['一二甲', '丁三戊', '乙四丙', '己五庚', '辛六七']);
    assert.deepEqual(moves.map(({ piece, between }) => [piece.text, ...between.map((side) => side?.text)]), [['丁三戊', '乙四丙', '己五庚']]);
  });

  it('should be left alone where every line fits where it stands', () => {
    assert.deepEqual(solve(['一二甲', '乙四丙', '丁三戊', '己五庚', '辛六七']), []);
  });

  it('should not be told where either of two lines may be the one that moves', () => {
    assert.deepEqual(solve(['一二', '三四甲', '五六', '七八', '乙九', '十百'], 20), []);
  });

  it('should be found for two lines that stand in each other’s place', () => {
    const moves = solve(['一二甲', '己八庚', '丁四五', '六七戊', '乙三丙', '辛九十']);
    assert.deepEqual(moves.map(({ piece, between }) => [piece.text, ...between.map((side) => side?.text)]), [['己八庚', '六七戊', '辛九十'], ['乙三丙', '一二甲', '丁四五']]);
  });

  it('should leave a line without a place where it fits in two', () => {
    const moves = solve(['一二甲', '丁四八', '九十戊', '乙三丙', '己五六', '七八甲', '丁百千']);
    assert.deepEqual(moves.map(({ piece, between, share }) => [piece.text, between, share]), [['乙三丙', [null, null], 0]]);
  });
});

describe('displaced-fragment', () => {
  let knowledge: Knowledge & { language: WordKnowledge };
  const found = (text: string, rule: string): Artifact[] => [...analyzePage(text, { knowledge }).artifacts].filter((artifact) => artifact.rule === rule);
  before(async () => {
    knowledge = { language: await loadWordKnowledge(readAsset, () => Promise.resolve()) };
  });

  const text = displaced(7, 2).replace('《渠道管护办法》', '《渠道管护办法');

  it('should name the line that was read into the wrong column', () => {
    assert.deepEqual(found(text, 'displaced-fragment').map(({ start, end }) => text.slice(start, end)), [LINES[7]]);
  });

  it('should mark the seams around it and the place where it belongs instead of joining them', () => {
    const seams = found(text, 'displaced-seam');
    assert.deepEqual(seams.map(({ start, end }) => text.slice(start - 1, end + 1)), ['年 新', '安 久', '法 装']);
    assert.deepEqual(found(text, 'column-break-space').filter(({ start }) => seams.some((seam) => seam.start === start)), []);
  });

  it('should offer the story in order, as likely where no other order is nearly as probable', () => {
    const [artifact] = found(text, 'displaced-fragment');
    assert.equal(artifact?.certainty, 'likely');
    assert.equal(artifact.fixes[0]?.rearranges, true);
    const ordered = applyEdits(text, artifact.fixes[0].edits);
    assert.equal(ordered.replaceAll(' ', ''), `城东老渠昨日开闸放水\n\n${LINES.join('')}\n`.replace('》', ''));
  });

  it('should find most lines that stand elsewhere, and offer no other order for them', () => {
    const inner = [...LINES.keys()].slice(1, -1);
    const pages = inner.flatMap((from) => inner.filter((to) => to !== from).map((to) => displaced(from, to)));
    const offered = pages.flatMap((page) => found(page, 'displaced-fragment').slice(0, 1).flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(page, edits).replaceAll(' ', ''))));
    assert.ok(offered.length >= 0.8 * pages.length, `${offered.length} of ${pages.length}`);
    assert.deepEqual(new Set(offered), new Set([displaced(0, 0).replaceAll(' ', '')]));
  });

  it('should find the line, and set it in order, where printed lines stand on lines of their own', () => {
    for (const end of ['\n', '\r\n']) {
      const page = displaced(7, 2).trimEnd().split(/[ \n]+/u).join(end) + end;
      const [artifact] = found(page, 'displaced-fragment');
      assert.equal(artifact && page.slice(artifact.start, artifact.end), LINES[7]);
      assert.equal(applyEdits(page, artifact!.fixes[0]!.edits), displaced(0, 0).trimEnd().split(/[ \n]+/u).join(end) + end);
      assert.deepEqual(found(displaced(0, 0).replaceAll(' ', end), 'displaced-seam'), []);
    }
  });

  it('should set two lines in order that it finds in each other’s place', () => {
    const exchanged = (a: number, b: number): string => `城东老渠昨日开闸放水\n\n${LINES.map((line, i) => LINES[i === a ? b : i === b ? a : i] ?? line).join(' ')}\n`;
    const inner = [...LINES.keys()].slice(1, -1);
    const pairs = inner.flatMap((a) => inner.filter((b) => b > a + 1).map((b) => exchanged(a, b)));
    const offered = pairs.flatMap((page) => found(page, 'displaced-fragment').slice(0, 1).flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(page, edits).replaceAll(' ', ''))));
    assert.ok(offered.length >= 0.8 * pairs.length, `${offered.length} of ${pairs.length}`);
    assert.deepEqual(new Set(offered), new Set([displaced(0, 0).replaceAll(' ', '')]));
  });

  it('should stay silent about clean prose, however it is set', () => {
    for (const name of ['prose-indented', 'prose-simplified', 'prose-traditional', 'interview']) {
      const clean = readFileSync(`test/fixtures/clean/${name}.txt`, 'utf8');
      for (const pitch of [12, 17, 23]) for (const end of ['\n', ' ']) {
        const page = clean.split('\n').map((line) => line.match(new RegExp(`.{1,${pitch}}`, 'gu'))?.join(end) ?? '').join('\n');
        assert.deepEqual([...found(page, 'displaced-fragment'), ...found(page, 'displaced-seam')], [], `${name} at ${pitch}`);
      }
    }
  });

  it('should stay silent about a story in order', () => {
    assert.deepEqual(found(displaced(0, 0).replace('》', ''), 'displaced-fragment'), []);
  });

  it('should be found by the words alone where every mark has its partner', () => {
    for (const [from, to] of [[7, 2], [3, 8], [8, 4]] as const) {
      const page = displaced(from, to);
      assert.deepEqual(found(page, 'displaced-fragment').map(({ start, end }) => page.slice(start, end)), [LINES[from]], `${from} before ${to}`);
    }
    assert.deepEqual(found(displaced(0, 0), 'displaced-seam'), []);
  });

  const OTHER = ['县图书馆的新馆昨天上午开馆，', '新馆分上下两层，藏书十二万册，', '儿童阅览室设在一楼，孩子们可', '以坐在地毯上看书。馆长介绍，', '新馆周末照常开放，读者凭身份', '证就能办理借书证，一次可以借', '五本，期限一个月。市民李秀兰', '带着孙子一早就赶来排队，她说', '以前要坐半个钟头的公共汽车到', '市里去借书，如今走路十分钟就', '到，真是方便多了。'];
  const taken = (lines: readonly string[], i: number): string => lines[i] ?? '';
  const START = ['春灌时节,记者来到城东老渠采访,', '渠水清亮,缓缓流向两岸的麦田。'];
  const inTurn = (end: string): string => [...START, ...LINES.flatMap((line, i) => [line, taken(OTHER, i)])].join(end);

  it('should part two columns whose lines were read in turn, and join no line with that of the other column', () => {
    for (const end of ['\n', ' ']) {
      const page = `城东老渠昨日开闸放水\n\n${inTurn(end)}\n`;
      const [first, ...others] = found(page, 'displaced-fragment');
      assert.deepEqual(others, []);
      assert.equal(page.slice(first!.start, first!.end), taken(OTHER, 0).trim());
      assert.equal(first!.fixes[0]!.rearranges, true);
      assert.equal(applyEdits(page, first!.fixes[0]!.edits).replace(/[\s\u3000]/gu, ''), `城东老渠昨日开闸放水${START.join('')}${LINES.join('')}${OTHER.join('')}`.replace(/\u3000/gu, ''));
      assert.ok(found(page, 'displaced-seam').length >= 18);
      const joined = [...found(page, 'line-wrap'), ...found(page, 'column-break-space')].filter(({ start }) => start > page.indexOf(taken(LINES, 0)));
      assert.ok(joined.length <= 1, 'the last line of all may be left out');
    }
  });

  it('should leave two stories one after the other', () => {
    const page = `城东老渠昨日开闸放水\n\n${LINES.join('\n')}\n\n图书馆新馆昨天开馆\n\n${OTHER.join('\n')}\n`;
    assert.deepEqual([...found(page, 'displaced-fragment'), ...found(page, 'displaced-seam')], []);
  });
});

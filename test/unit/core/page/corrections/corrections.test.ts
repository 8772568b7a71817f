import { strict as assert } from 'node:assert';
import { anchorOf, type Anchor } from '../../../../../src/core/page/corrections/anchor.js';
import type { Correction } from '../../../../../src/core/page/corrections/correction.js';
import type { Page } from '../../../../../src/core/page/page.js';
import { readPage } from '../../../../../src/core/page/read.js';
import { runToEnd } from '../../../../../src/core/text/steps.js';

const TEXT = `## 秋粮收购全面开秤

本报讯（记者 周立）全市秋粮收购工作日前全面展开，各收购点严格执行质价标准，做到随到随收。

农民群众十分满意，收购进度比去年同期快了两成，预计月底前可以完成全部任务。

大桥昨天正式通车

跨江大桥昨天上午正式通车，过江时间由四十分钟缩短到五分钟，市民纷纷前来观看。

▲农民在收购点排队。 周立 摄

大桥全长三公里，总投资十二亿元，历时四年建成，今后由市公路局负责养护。
`;

function anchor(words: string, text = TEXT): Anchor {
  const start = text.indexOf(words);
  const end = text.indexOf('\n', start);
  return anchorOf(text, { start, end });
}

const read = (corrections: Correction[], text = TEXT): Page => runToEnd(readPage(text, corrections));

/** Of each story its kind, its headline, the first words of its segments, and the corrections that made it. */
function told({ stories, text }: Page): unknown[] {
  return stories.map(({ kind, headline, segments, byHand }) => [
    kind, headline && text.slice(headline.start, headline.end), segments.map(({ start }) => text.slice(start, start + 4)), ...(byHand ? [byHand] : []),
  ]);
}

const lettersOnce = (page: Page): string => page.stories.flatMap(({ segments }) => segments).sort((a, b) => a.start - b.start)
  .map(({ start, end }) => page.text.slice(start, end)).join('').replace(/\s/g, '');

const SPLIT: Correction = { type: 'split', at: anchor('大桥昨天') };
const HEADLINE: Correction = { type: 'headline', at: anchor('农民群众'), last: anchor('农民群众') };

const cases: [name: string, corrections: Correction[], stories: unknown[]][] = [
  ['leave a page without corrections', [], [['story', '秋粮收购全面开秤', ['## 秋', '大桥全长']], ['caption', null, ['▲农民在']]]],
  ['split a story at a line, which becomes the headline where it is a heading', [SPLIT], [
    ['story', '秋粮收购全面开秤', ['## 秋'], [0]], ['story', '大桥昨天正式通车', ['大桥昨天', '大桥全长'], [0]], ['caption', null, ['▲农民在']],
  ]],
  ['split a story inside its text', [{ type: 'split', at: anchor('农民群众') }], [
    ['story', '秋粮收购全面开秤', ['## 秋'], [0]], ['story', null, ['农民群众', '大桥全长'], [0]], ['caption', null, ['▲农民在']],
  ]],
  ['merge a story with another', [SPLIT, { type: 'merge', at: anchor('大桥昨天'), into: anchor('## 秋粮') }], [
    ['story', '秋粮收购全面开秤', ['## 秋', '大桥全长'], [0, 1]], ['caption', null, ['▲农民在']],
  ]],
  ['change the kind of a story', [SPLIT, { type: 'kind', at: anchor('大桥昨天'), kind: 'advert' }], [
    ['story', '秋粮收购全面开秤', ['## 秋'], [0]], ['advert', null, ['大桥昨天', '大桥全长'], [0, 1]], ['caption', null, ['▲农民在']],
  ]],
  ['make a line the headline', [HEADLINE], [['story', '农民群众十分满意，收购进度比去年同期快了两成，预计月底前可以完成全部任务。', ['## 秋', '大桥全长'], [0]], ['caption', null, ['▲农民在']]]],
  ['move a caption into another story', [SPLIT, { type: 'move', at: anchor('▲农民'), last: anchor('▲农民'), into: anchor('## 秋粮') }], [
    ['story', '秋粮收购全面开秤', ['## 秋', '▲农民在'], [0, 1]], ['story', '大桥昨天正式通车', ['大桥昨天', '大桥全长'], [0]],
  ]],
  ['move some blocks into another story', [SPLIT, { type: 'move', at: anchor('跨江大桥'), last: anchor('大桥全长'), into: anchor('## 秋粮') }], [
    ['story', '秋粮收购全面开秤', ['## 秋', '跨江大桥', '大桥全长'], [0, 1]], ['story', '大桥昨天正式通车', ['大桥昨天'], [0, 1]], ['caption', null, ['▲农民在']],
  ]],
  ['pass over a correction whose place is gone', [{ type: 'split', at: { text: '市足球队昨晚客场取胜', before: '', after: '' } }], [['story', '秋粮收购全面开秤', ['## 秋', '大桥全长']], ['caption', null, ['▲农民在']]]],
];

describe('corrections by hand', () => {
  for (const [name, corrections, stories] of cases) {
    it(`should ${name}`, () => {
      const page = read(corrections);
      assert.deepEqual(told(page), stories);
      assert.equal(lettersOnce(page), TEXT.replace(/\s/g, ''));
      for (const { story, spans } of page.paragraphs) {
        assert.ok(spans.every((span) => page.stories[story]?.segments.some(({ start, end }) => start <= span.start && span.end <= end)));
      }
    });
  }

  const edits: [name: string, edit: (text: string) => string][] = [
    ['text was added above', (text) => `报头\n\n${text}`],
    ['marks and blanks were set right', (text) => text.replaceAll('，', ', ').replaceAll('\n\n', '\n\n\n')],
    ['a character of the line was corrected', (text) => text.replace('大桥昨天正式通车', '大桥昨日正式通车')],
    ['the line before was taken out', (text) => text.replace(/农民群众十分.*\n/, '')],
  ];
  for (const [name, edit] of edits) {
    it(`should be found again after ${name}`, () => {
      const headlines = read([SPLIT], edit(TEXT)).stories.map(({ headline }) => headline && edit(TEXT).slice(headline.start, headline.end));
      assert.match(String(headlines[headlines.indexOf('秋粮收购全面开秤') + 1]), /^大桥昨.正式通车$/);
    });
  }

  it('should be forgotten where the line itself was taken out', () => {
    assert.ok(read([SPLIT], TEXT.replace('大桥昨天正式通车\n', '')).stories.every(({ byHand }) => byHand === undefined));
  });

  it('should cut a block where a line of it begins a story', () => {
    const column = '全市秋粮收购工作日前全面展开，各收购\n点严格执行质价标准，做到随到随收，方\n便群众售粮。农民群众十分满意，收购进\n度比去年同期快了两成，预计月底前可以\n完成全部任务。\n';
    const page = read([{ type: 'split', at: anchor('便群众', column) }], column);
    assert.deepEqual(told(page).map((story) => (story as unknown[])[2]), [['全市秋粮'], ['便群众售']]);
  });
});

import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { readPage } from '../../../../src/core/page/read.js';
import type { Page, Paragraph, Story } from '../../../../src/core/page/page.js';
import { reflow } from '../../../../src/core/page/reflow.js';
import { applyEdits } from '../../../../src/core/text/edits.js';
import { JoinedText } from '../../../../src/core/text/joined.js';
import type { Span } from '../../../../src/core/text/span.js';
import { runToEnd } from '../../../../src/core/text/steps.js';

/** A page of which story 0 has the paragraphs given, each a list of texts in reading order, and all else is a story of its own. */
function made(text: string, ...paragraphs: string[][]): Page {
  const spanOf = (part: string): Span => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const own = paragraphs.map((parts): Paragraph => ({ spans: parts.map(spanOf), joined: new JoinedText(text, parts.map(spanOf), []), joins: [], kind: 'body', story: 0 }));
  const inOrder = own.flatMap(({ spans }) => spans);
  const ascending = [...inOrder].sort((a, b) => a.start - b.start);
  const rest = ascending.map(({ end }, i) => ({ start: end, end: ascending[i + 1]?.start ?? text.length })).filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const bare: Omit<Story, 'id' | 'segments'> = { kind: 'story', headline: null, kicker: [], deck: [], subheads: [], bylines: [], dateline: null, jump: null };
  const foreign = { ...bare, id: 's2', segments: rest.map(({ start, end }) => ({ start: start + text.slice(start).search(/\S/), end: start + text.slice(start, end).trimEnd().length })) };
  return { ...runToEnd(readPage(text)), paragraphs: own, stories: [{ ...bare, id: 's1', segments: inOrder }, foreign], cuts: [] };
}

function reflowed(page: Page): string {
  const { lines, parts } = reflow(page, page.stories[0]!);
  return applyEdits(page.text, [...lines, ...parts]);
}

const cases: [name: string, page: Page, after: string][] = [
  ['join the halves of a paragraph over a blank line', made('甲乙\n\n丙丁。\n', ['甲乙', '丙丁。']), '甲乙丙丁。\n'],
  ['bring a part that other text interrupts to its beginning', made('甲乙\n\n报头\n\n丙丁。\n\n戊己。\n\n广告\n', ['甲乙', '丙丁。'], ['戊己。']), '甲乙丙丁。\n\n戊己。\n\n报头\n\n广告\n'],
  ['bring the last lines of the file, and leave its line end', made('甲乙。\n报头\n丙丁。\n', ['甲乙。'], ['丙丁。']), '甲乙。\n丙丁。\n报头\n'],
  ['put columns that were read across in order', made('甲。\n丙。\n乙。\n', ['甲。'], ['乙。'], ['丙。']), '甲。\n乙。\n丙。\n'],
  ['put a headline that stands below its text above', made('正文。\n\n标题\n\n别稿。\n', ['标题'], ['正文。']), '标题\n\n正文。\n\n别稿。\n'],
  ['take a part out of a line that it shares', made('甲乙\n报头 丙丁。\n别稿\n', ['甲乙', '丙丁。']), '甲乙丙丁。\n报头\n别稿\n'],
  ['set a space between Latin words', made('one two\n\nAD：\n\nthree four.\n', ['one two', 'three four.']), 'one two three four.\n\nAD：\n'],
  ['keep the line ends of the file', made('甲乙。\r\n\r\n报头\r\n\r\n丙丁。\r\n', ['甲乙。'], ['丙丁。']), '甲乙。\r\n\r\n丙丁。\r\n\r\n报头\r\n'],
  ['leave a story that stands in order', made('甲乙。\n\n丙丁。\n\n报头\n', ['甲乙。'], ['丙丁。']), '甲乙。\n\n丙丁。\n\n报头\n'],
];

describe('reflow', () => {
  for (const [name, page, after] of cases) it(`should ${name}`, () => assert.equal(reflowed(page), after));

  it('should join printed lines with an edit for each, and leave headings alone', () => {
    const column = ['全市秋粮收购工作日前全面展开，各收购', '点严格执行质价标准，做到随到随收，方', '便群众售粮。农民群众十分满意，收购进', '度比去年同期快了两成，预计月底前可以', '完成全部任务。'];
    const page = runToEnd(readPage(`## 秋粮收购\n\n${column.join('\n')}\n`));
    const { lines, parts } = reflow(page, page.stories[0]!);
    assert.deepEqual([lines.length, parts], [4, []]);
    assert.equal(applyEdits(page.text, lines), `## 秋粮收购\n\n${column.join('')}\n`);
  });

  const sorted = (text: string): string => Array.from(text.replace(/\s+/gu, '')).sort().join('');
  for (const folder of ['seeds', 'test/fixtures/pages']) {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
      it(`should lose and double nothing in ${folder}/${name}`, () => {
        const text = readFileSync(`${folder}/${name}`, 'utf8');
        const page = runToEnd(readPage(text));
        for (const story of page.stories) {
          const { lines, parts } = reflow(page, story);
          assert.equal(sorted(applyEdits(text, [...lines, ...parts])), sorted(text), story.id);
        }
      });
    }
  }
});

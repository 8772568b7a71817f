import { strict as assert } from 'node:assert';
import type { PageAnalysis } from '../../../../../src/core/analyze.js';
import type { Page, Story } from '../../../../../src/core/page/page.js';
import { storyAt, type PageOutline } from '../../../../../src/core/page/outline/outline.js';
import { readOutline } from '../../../../../src/core/page/outline/read-outline.js';
import { readPage } from '../../../../../src/core/page/read.js';
import { JoinedText } from '../../../../../src/core/text/joined.js';
import { runToEnd } from '../../../../../src/core/text/steps.js';
import type { Span } from '../../../../../src/core/text/span.js';

const TEXT = [
  '## 秋粮收购  开秤', //        0
  '', //                        1
  '本报讯(周立)近日，', //       2
  '▲农民在收购点排队', //        3
  '收购进度比去年同期快。', //    4
  '', //                        5
  '农民满意', //                 6
  '大家都说好。', //             7
  '大桥通车', //                 8
  '昨天上午大桥正式通车。', //    9
].join('\n');

const at = (text: string): Span => ({ start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length });
const from = (first: string, last: string): Span => ({ start: at(first).start, end: at(last).end });

const bare: Omit<Story, 'id' | 'kind' | 'segments'> = { headline: null, kicker: [], deck: [], subheads: [], bylines: [], dateline: null, jump: null };

const STORIES: readonly Story[] = [
  {
    ...bare, id: 's1', kind: 'story', headline: at('## 秋粮收购  开秤'), subheads: [at('农民满意')], bylines: ['周立'], dateline: '本报讯',
    segments: [from('## 秋粮', '近日，'), from('收购进度', '大家都说好。')],
  },
  { ...bare, id: 's2', kind: 'caption', segments: [at('▲农民在收购点排队')] },
  { ...bare, id: 's3', kind: 'story', kicker: [at('大桥通车')], segments: [at('昨天上午大桥正式通车。'), at('大桥通车')] },
];

function outline(marks: Partial<PageAnalysis> = {}): PageOutline {
  const page: Page = { ...runToEnd(readPage(TEXT)), paragraphs: [], stories: STORIES };
  return runToEnd(readOutline({ page, artifacts: [], figures: [], ...marks }));
}

describe('readOutline', () => {
  it('should name stories by headline, kicker or first words, on one line and without marks', () => {
    assert.deepEqual(outline().stories.map(({ name }) => name), ['秋粮收购 开秤', '▲农民在收购点排队', '大桥通车']);
  });

  it('should give the runs of a story, blanks within them, in order of position', () => {
    assert.deepEqual(outline().stories.map(({ runs }) => runs), [
      [{ startLine: 0, startCharacter: 0, endLine: 2, endCharacter: 10 }, { startLine: 4, startCharacter: 0, endLine: 7, endCharacter: 6 }],
      [{ startLine: 3, startCharacter: 0, endLine: 3, endCharacter: 9 }],
      [{ startLine: 8, startCharacter: 0, endLine: 9, endCharacter: 11 }],
    ]);
  });

  it('should list subheads and continuations in order of position', () => {
    assert.deepEqual(outline().stories[0]?.parts, [
      { kind: 'continuation', label: '收购进度比去年同期快。 农民满意 大家都说好。', range: { startLine: 4, startCharacter: 0, endLine: 7, endCharacter: 6 } },
      { kind: 'subhead', label: '农民满意', range: { startLine: 6, startCharacter: 0, endLine: 6, endCharacter: 4 } },
    ]);
  });

  it('should set a caption into the story that goes on after it', () => {
    assert.deepEqual(outline().stories.map(({ host }) => host), [null, 's1', null]);
  });

  it('should count artifacts and figures by the story they begin in', () => {
    const figure = { kind: 'date', value: '', unit: '' } as const;
    const figures = [{ ...figure, ...at('近日') }, { ...figure, ...at('去年') }, { ...figure, ...at('昨天') }];
    const { stories } = outline({ figures });
    assert.deepEqual(stories.map((story) => story.figures), [2, 0, 1]);
    assert.equal(outline({ figures }).figures, 3);
  });

  it('should lead to the headline, or to the first line read', () => {
    assert.deepEqual(outline().stories.map(({ heading }) => heading.startLine), [0, 3, 8]);
  });

  it('should use the printed text of a heading, glosses left out', () => {
    const text = '精準創(chuàng)建';
    const whole = { start: 0, end: text.length };
    const page = runToEnd(readPage(text));
    const joined = new JoinedText(text, [whole], [{ start: 3, end: 11, kind: 'pinyin-gloss' }]);
    const paragraphs = page.paragraphs.map((paragraph) => ({ ...paragraph, joined }));
    const story: Story = { ...bare, id: 's1', kind: 'story', headline: whole, segments: [whole] };
    assert.equal(runToEnd(readOutline({ page: { ...page, paragraphs, stories: [story] }, artifacts: [], figures: [] })).stories[0]?.name, '精準創建');
  });
});

describe('storyAt', () => {
  const cases: [line: number, character: number, id: string | undefined][] = [[0, 3, 's1'], [1, 0, 's1'], [3, 2, 's2'], [4, 0, 's1'], [9, 11, 's3'], [99, 0, 's3']];
  for (const [line, character, id] of cases) {
    it(`should find ${String(id)} at ${line}:${character}`, () => assert.equal(storyAt(outline(), line, character)?.id, id));
  }

  it('should find the first story before all stories', () => {
    const [first, ...others] = outline().stories;
    assert.ok(first);
    const later = { ...first, runs: first.runs.map((run) => ({ ...run, startLine: run.startLine + 1 })) };
    assert.equal(storyAt({ ...outline(), stories: [later, ...others] }, 0, 0)?.id, 's1');
  });

  it('should find nothing on an empty page', () => {
    assert.equal(storyAt({ ...outline(), stories: [] }, 0, 0), undefined);
  });
});

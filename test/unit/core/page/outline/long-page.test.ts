import { strict as assert } from 'node:assert';
import { analyzePage } from '../../../../../src/core/analyze.js';
import type { TextRange } from '../../../../../src/core/page/outline/outline.js';
import { readOutline } from '../../../../../src/core/page/outline/read-outline.js';
import { LONGEST_PAGE } from '../../../../../src/core/sections/sections.js';
import { LineIndex } from '../../../../../src/core/text/lines.js';
import { runToEnd } from '../../../../../src/core/text/steps.js';

const page = (i: number): string => `城东老渠第${i}次开闸放水\n\n本报讯 记者昨日获悉，老渠开闸放水,第${i}回灌溉农田。两岸农田得到灌溉。${'水流不断。'.repeat(i % 40)}\n\n`;

for (const [name, text] of [
  ['stories', Array.from({ length: 600 }, (_, i) => page(i)).join('')],
  ['a line without end', `${'水流不断，'.repeat(9000)}\n\n${page(1)}`],
] as const) {
  describe(`the outline of a long text of ${name}`, () => {
    const analysis = analyzePage(text);
    const outline = runToEnd(readOutline(analysis));
    const lines = new LineIndex(text);
    const offsets = ({ startLine, startCharacter, endLine, endCharacter }: TextRange): [number, number] =>
      [lines.span(startLine).start + startCharacter, lines.span(endLine).start + endCharacter];

    it('should place every story where it stands', () => {
      assert.ok(text.length > LONGEST_PAGE && outline.stories.length > 5);
      const byId = new Map(analysis.page.stories.map((story) => [story.id, story]));
      for (const { id, heading, runs } of outline.stories) {
        const story = byId.get(id);
        if (story?.headline) assert.deepEqual(offsets(heading), [story.headline.start, story.headline.end]);
        assert.deepEqual(offsets(runs[0] ?? heading)[0], Math.min(...(story?.segments ?? []).map(({ start }) => start)));
      }
    });

    it('should count every artifact and figure once', () => {
      const sum = (count: (story: (typeof outline.stories)[number]) => number): number => outline.stories.reduce((all, story) => all + count(story), 0);
      const inStories = (start: number): boolean => analysis.page.stories.some(({ segments }) => segments.some((segment) => segment.start <= start && start < segment.end));
      assert.equal(sum(({ artifacts }) => artifacts), analysis.artifacts.filter(({ start }) => inStories(start)).length);
      assert.equal(sum(({ figures }) => figures), analysis.figures.filter(({ start }) => inStories(start)).length);
    });
  });
}

import { strict as assert } from 'node:assert';
import { analyzePage } from '../../../../src/core/analyze.js';
import { readOutline } from '../../../../src/core/page/outline/read-outline.js';
import { readStories } from '../../../../src/core/sections/read-sections.js';
import { runToEnd } from '../../../../src/core/text/steps.js';

const story = (n: number): string => `## 第${n}座大桥通车\n\n本报讯（记者 周立）第${n}座大桥昨日通车，${'市民纷纷前往观看。'.repeat(12)}\n\n`;
const text = (stories: number): string => Array.from({ length: stories }, (_, n) => story(n)).join('');

describe('readStories', () => {
  for (const [name, length] of [['a page', 3], ['a text of many sections', 400]] as const) {
    it(`should find the stories of ${name} that an analysis finds`, () => {
      const { page } = analyzePage(text(length));
      const read = runToEnd(readStories(text(length)));
      assert.deepEqual(read.stories, page.stories);
      assert.deepEqual(runToEnd(readOutline({ page: read, artifacts: null, figures: null })), runToEnd(readOutline({ page, artifacts: null, figures: null })));
    });
  }
});

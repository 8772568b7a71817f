import { strict as assert } from 'node:assert';
import { Reading } from '../../../../../src/core/page/kinds/reading.js';
import { readDrafts } from '../../../../../src/core/page/blocks/read-drafts.js';
import { LineIndex } from '../../../../../src/core/text/lines.js';
import { runToEnd } from '../../../../../src/core/text/steps.js';

describe('a page that is being read', () => {
  it('should know where a text ends, whatever kind the block turns out to be', () => {
    const text = '修鞋摊不能一撵了之。\n\n一居民\n';
    const page = new Reading(runToEnd(readDrafts(text, runToEnd(LineIndex.inSteps(text)), [])));
    page.endStory(1);
    page.set(1, 'body', 'own-words');
    assert.deepEqual([page.endsStory(0), page.endsStory(1)], [false, true]);
  });
});

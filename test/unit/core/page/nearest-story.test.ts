import { strict as assert } from 'node:assert';
import type { Page, Story } from '../../../../src/core/page/page.js';
import { nearestStory } from '../../../../src/core/page/nearest-story.js';

const story = (id: string, ...segments: [number, number][]): Story => ({
  id, kind: 'story', headline: null, kicker: [], deck: [], subheads: [], bylines: [], dateline: null, jump: null,
  segments: segments.map(([start, end]) => ({ start, end })),
});
const page = (...stories: Story[]): Page => ({ stories }) as unknown as Page;

describe('nearestStory', () => {
  const both = page(story('s1', [10, 20], [60, 70]), story('s2', [22, 50]));

  for (const [offset, id] of [[10, 's1'], [19, 's1'], [22, 's2'], [65, 's1'], [20, 's1'], [0, 's1'], [53, 's2'], [58, 's1'], [99, 's1']] as const) {
    it(`should give ${id} at ${offset}`, () => assert.equal(nearestStory(both, offset)?.id, id));
  }

  it('should give nothing on a page without stories', () => assert.equal(nearestStory(page(), 5), undefined));
});

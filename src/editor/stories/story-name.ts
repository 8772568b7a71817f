import { Names } from '../../core/page/outline/names.js';
import type { Page, Story } from '../../core/page/page.js';

const names = new WeakMap<Page, Names>();

/** What a story of an analysed page is called in lists. */
export function storyName(page: Page, story: Story): string {
  const known = names.get(page) ?? new Names(page);
  names.set(page, known);
  return known.ofStory(story, story.segments[0] ?? { start: 0, end: 0 });
}

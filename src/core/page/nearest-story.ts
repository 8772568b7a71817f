import type { Page, Story } from './page.js';

/** The story in which an offset lies, between two stories the nearer one; undefined on a page without stories. */
export function nearestStory({ stories }: Page, offset: number): Story | undefined {
  let nearest: Story | undefined;
  let distance = Infinity;
  for (const story of stories) {
    for (const { start, end } of story.segments) {
      if (start <= offset && offset < end) return story;
      const away = offset < start ? start - offset : offset - end + 1;
      if (away < distance) [nearest, distance] = [story, away];
    }
  }
  return nearest;
}

import type { PageOutline, StoryOutline } from '../../../../../src/core/page/outline/outline.js';

const RANGE = { startLine: 0, startCharacter: 0, endLine: 0, endCharacter: 1 };

/** The outline of a story in the first line, with what matters to a test. */
export function madeStory(id: string, more: Partial<StoryOutline> = {}): StoryOutline {
  return {
    id, kind: 'story', name: id, kicker: '', headed: true, bylines: [], dateline: null, jump: null, clues: null,
    heading: RANGE, runs: [RANGE], parts: [], host: null, byHand: false, artifacts: 0, figures: 0, ...more,
  };
}

export function madeOutline(...stories: StoryOutline[]): PageOutline {
  return { issue: { title: null, date: null, pages: null, page: null }, stories, artifacts: 0, figures: 0 };
}

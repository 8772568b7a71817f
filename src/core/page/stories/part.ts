import type { Jump, StoryKind } from '../page.js';

/** A story while the page is being read: its blocks in reading order. */
export interface StoryParts {
  kind: StoryKind;
  readonly blocks: number[];
  jump: Jump | null;
}

export function openStory(kind: StoryKind, ...blocks: number[]): StoryParts {
  return { kind, blocks, jump: null };
}

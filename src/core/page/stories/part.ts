import type { Reading } from '../kinds/reading.js';
import type { Jump, StoryKind } from '../page.js';
import { jumpOf } from '../words/jump.js';

/** A story while the page is being read: its blocks in reading order. */
export interface StoryParts {
  kind: StoryKind;
  readonly blocks: number[];
  jump: Jump | null;
  /** Indices of the corrections by hand that made it what it is. */
  readonly byHand: number[];
}

export function openStory(kind: StoryKind, ...blocks: number[]): StoryParts {
  return { kind, blocks, jump: null, byHand: [] };
}

/** The first jump that a jump line or a paragraph of the story tells. */
export function jumpIn(page: Reading, blocks: readonly number[]): Jump | null {
  for (const block of blocks) {
    const kind = page.kind(block);
    const jump = kind === 'jump-line' || kind === 'body' ? jumpOf(page.draft(block).bare) : null;
    if (jump) return jump;
  }
  return null;
}

import type { BlockKind, StoryKind } from '../page.js';

const FURNITURE = ['advert', 'masthead', 'imprint', 'photo-text', 'spam', 'boilerplate', 'garbage'] as const satisfies readonly (BlockKind & StoryKind)[];

/** What stands on a page and tells nothing: a block of it makes a story of the same name. */
export type FurnitureKind = (typeof FURNITURE)[number];

/** What may stand within a story and does not belong to its text. */
export type ForeignKind = FurnitureKind | 'caption';

const FURNITURE_KINDS: ReadonlySet<string> = new Set(FURNITURE);

/** Whether blocks or stories of a kind are furniture. */
export function isFurnitureKind(kind: string): kind is FurnitureKind {
  return FURNITURE_KINDS.has(kind);
}

/** Whether blocks of a kind interrupt the text of the story that they stand in: furniture and captions. */
export function isForeignKind(kind: string): kind is ForeignKind {
  return kind === 'caption' || isFurnitureKind(kind);
}

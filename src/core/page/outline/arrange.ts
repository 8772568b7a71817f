import { isFurnitureKind } from '../kinds/furniture.js';
import type { StoryKind } from '../page.js';
import type { PageOutline, StoryOutline } from './outline.js';

/** What a reader wants to see of the stories, and in which order. */
export interface Arrangement {
  /** Only stories in whose name, kicker, bylines or dateline every word of this occurs. */
  readonly filter: string;
  readonly hideFurniture: boolean;
  /** Only stories of these kinds; none named, all kinds. */
  readonly kinds: readonly StoryKind[];
  readonly order: 'page' | 'headline';
}

export function isFurniture({ kind }: Pick<StoryOutline, 'kind'>): boolean {
  return isFurnitureKind(kind);
}

const byName = new Intl.Collator('zh', { numeric: true }).compare;

/** All stories but furniture. */
export const NO_FURNITURE: Arrangement = { filter: '', hideFurniture: true, kinds: [], order: 'page' };

/** The stories that are listed for a page. Captions set into a story are listed with it, unless a filter asks for them. */
export function arrange(outline: PageOutline, { filter, hideFurniture, kinds, order }: Arrangement): StoryOutline[] {
  const words = filter.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const asked = words.length > 0 || kinds.length > 0;
  const listed = outline.stories.filter((story) =>
    (asked ? matches(story, words) : story.host === null)
    && (kinds.length > 0 ? kinds.includes(story.kind) : !(hideFurniture && isFurniture(story))));
  return order === 'headline' ? listed.sort((a, b) => byName(a.name, b.name)) : listed;
}

function matches({ name, kicker, bylines, dateline, kind }: StoryOutline, words: readonly string[]): boolean {
  const told = [name, kicker, ...bylines, dateline ?? '', kind].join('\n').toLowerCase();
  return words.every((word) => told.includes(word));
}

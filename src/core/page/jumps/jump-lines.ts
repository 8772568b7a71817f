import type { Span } from '../../text/span.js';
import type { Page, Story } from '../page.js';
import { jumpPlaces } from '../words/jump.js';

/** A place where the page says that a story comes from another page, or goes on there. Offsets of the page. */
export interface JumpLine extends Span {
  readonly story: Story;
  readonly direction: 'from' | 'to';
}

/** The jump lines of a page in order of the stories: lines of their own, and those at an end of a paragraph. */
export function jumpLinesOf({ stories, paragraphs }: Page): JumpLine[] {
  return paragraphs.flatMap(({ kind, joined, story: index }) => {
    const story = stories[index];
    if (!story?.jump || (kind !== 'jump-line' && kind !== 'body')) return [];
    const places = jumpPlaces(joined.text);
    return (['from', 'to'] as const).flatMap((direction): JumpLine[] => {
      const place = story.jump?.[direction] === undefined ? null : places[direction];
      return place ? [{ ...joined.toSource(place), story, direction }] : [];
    });
  });
}

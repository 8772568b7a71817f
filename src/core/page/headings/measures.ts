import type { Draft } from '../blocks/draft.js';
import { isUnfinished } from '../joins/seam.js';
import type { Reading } from '../kinds/reading.js';
import { shapeOf } from '../lines/listing.js';

/** Whether the headings of a story have a byline or a deck below them: the longer pieces do, which have subheads. */
export function hasBylineOrDeck(page: Reading, storyFrom: number): boolean {
  let at = storyFrom;
  while (page.kind(at) === 'heading' && page.draft(at).sign !== 'deck') at++;
  return page.kind(at) === 'byline' || page.kind(at) === 'heading';
}

/** Whether a block stops before its sentence does; the rows of a table and of a programme have no stop. */
export function isOpen(draft: Draft): boolean {
  return isUnfinished(draft) && !shapeOf(draft.bare).row;
}

/** The width of the text in the blocks `from` to `to`, the last one not included; counted no further than `enough`. */
export function widthOfBody(page: Reading, from: number, to: number, enough: number): number {
  let width = 0;
  for (let i = from; i < to && width < enough; i++) if (page.kind(i) === 'body') width += page.draft(i).width;
  return width;
}

import type { Page, Paragraph } from '../page/page.js';
import { oncePerPage } from './once.js';

/** Which paragraph of its page it is, from 0; 0 for one that is none of the page's. */
export function indexOfParagraph(page: Page, paragraph: Paragraph): number {
  return indices(page).get(paragraph) ?? 0;
}

const indices = oncePerPage((page: Page): ReadonlyMap<Paragraph, number> => new Map(page.paragraphs.map((paragraph, i) => [paragraph, i])));

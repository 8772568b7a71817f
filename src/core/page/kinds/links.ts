import { headsLinks } from '../words/links.js';
import type { Reading, RoughKind } from './reading.js';

/** What stands below the headline of a story: the line above is none of the site's. */
const BELONGS_TO_STORY: ReadonlySet<RoughKind | null> = new Set<RoughKind | null>(['body', 'byline', 'caption', 'credit']);

/** Takes the titles of other articles below their label for furniture, where no text stands under any of them. */
export function sortOutLinks(page: Reading): void {
  for (let from = 0; from < page.length; from++) {
    if (page.kind(from) !== 'heading' || !headsLinks(page.draft(from).bare)) continue;
    let to = from + 1;
    while (page.kind(to) === 'heading') to++;
    if (to > from + 1 && !BELONGS_TO_STORY.has(page.kind(to))) for (let i = from; i < to; i++) page.set(i, 'boilerplate', 'own-words');
    from = to - 1;
  }
}

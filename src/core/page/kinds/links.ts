import { headsLinks } from '../words/links.js';
import type { Reading } from './reading.js';

/** Takes the titles of other articles below their label for furniture, where no text stands under any of them. */
export function sortOutLinks(page: Reading): void {
  for (let from = 0; from < page.length; from++) {
    if (page.kind(from) !== 'heading' || !headsLinks(page.draft(from).bare)) continue;
    let to = from + 1;
    while (page.kind(to) === 'heading') to++;
    if (to > from + 1 && page.kind(to) !== 'body' && page.kind(to) !== 'byline') for (let i = from; i < to; i++) page.set(i, 'boilerplate', 'own-words');
    from = to - 1;
  }
}

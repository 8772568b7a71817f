import type { Reading } from '../kinds/reading.js';
import { itemsCounted } from '../words/items.js';
import { headsLetters } from '../words/letter.js';
import type { HeadingGroup } from './groups.js';

/** How many of the groups from number `from` are of one column of letters: the one that names it, and the headings of further letters. */
export function lettersFrom(page: Reading, groups: readonly HeadingGroup[], from: number): number {
  const first = groups[from];
  if (!first || page.kind(first.from) !== 'heading' || !headsLetters(page.draft(first.from).bare)) return 0;
  let to = from;
  while (isLetter(page, groups[to], groups[to + 1])) to++;
  return to - from > 1 ? to - from : 0;
}

/** How many groups from number `from` are of one collection, whose heading says how many items it has and stands above that of the first one. */
export function itemsFrom(page: Reading, groups: readonly HeadingGroup[], from: number): number {
  const first = groups[from];
  const count = first && page.kind(first.from) === 'heading' ? itemsCounted(page.draft(first.from).bare) : 0;
  if (!first || count === 0 || page.kind(first.from + 1) !== 'heading') return 0;
  return groups.slice(from, from + count).filter(({ to }) => page.kind(to) === 'body' && page.drafts[to]?.sign !== 'opening').length === count ? count : 0;
}

/** Whether below a group of headings stands a text that somebody signs at its end. */
function isLetter(page: Reading, group: HeadingGroup | undefined, next: HeadingGroup | undefined): boolean {
  if (!group || page.kind(group.to - 1) !== 'heading' || page.kind(group.to) !== 'body' || page.drafts[group.to]?.sign === 'opening') return false;
  let end = group.to;
  while (end < (next?.from ?? page.length) && !page.endsStory(end)) end++;
  return page.endsStory(end) && page.kind(end) === 'byline';
}

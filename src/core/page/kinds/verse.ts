import { namesGenre } from '../words/genre.js';
import { leadsIn } from '../words/kicker.js';
import type { Reading } from './reading.js';

/** So many lines without a stop between an author and the next one are a poem. */
const LEAST_LINES = 4;
/** No line of verse is wider as a rule. In full squares. */
const WIDEST_LINE = 20;

/**
 * Takes the lines below a title and its author's name for what he wrote: a poem's lines have no stop, as headings have none. Lines that
 * stand above running text are its headings, and those below a name that closes a story are of the next one.
 */
export function sortOutVerse(page: Reading): void {
  for (let from = 2; from < page.length; from++) {
    if (page.kind(from - 2) !== 'heading' || page.kind(from - 1) !== 'byline' || page.kind(from) !== 'heading') continue;
    let to = from;
    while (isLine(page, to)) to++;
    const end = endOfVerse(page, to) ?? endOfMetre(page, from);
    if (end !== null && end - from >= LEAST_LINES) takeForVerse(page, from, end);
    from = Math.max(from, to - 1);
  }
}

/** Where the lines before `to` end if they are verse: above the title of another author, or a label; null where headings or running text follow. */
function endOfVerse(page: Reading, to: number): number | null {
  if (page.kind(to) === 'byline') return to - 1;
  if (page.kind(to) === 'heading') return namesGenre(page.draft(to).bare) ? to : null;
  return page.kind(to) === 'body' ? null : to;
}

/** Where the lines from `from` on end that are all as wide as the first, or null where there are too few. */
function endOfMetre(page: Reading, from: number): number | null {
  let to = from;
  while (isLine(page, to) && page.draft(to).width === page.draft(from).width) to++;
  return to - from >= LEAST_LINES ? to : null;
}

function takeForVerse(page: Reading, from: number, to: number): void {
  for (let i = from; i < to; i++) page.set(i, 'body', 'several-lines');
  page.endStory(to - 1);
}

function isLine(page: Reading, i: number): boolean {
  if (page.kind(i) !== 'heading') return false;
  const { bare, lines, width, sign } = page.draft(i);
  return lines.length === 1 && lines[0]?.mark.kind !== 'heading' && width <= WIDEST_LINE && sign === null && !namesGenre(bare) && !leadsIn(bare);
}

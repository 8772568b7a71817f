import { namesGenre } from '../words/genre.js';
import type { Reading } from './reading.js';

/** So many lines without a stop between an author and the next heading are a poem. */
const LEAST_LINES = 3;
/** No line of verse is wider as a rule. In full squares. */
const WIDEST_LINE = 20;

/** Takes the lines below an author's name for what he wrote: a poem's lines have no stop, as headings have none. */
export function sortOutVerse(page: Reading): void {
  for (let from = 1; from < page.length; from++) {
    if (page.kind(from - 1) !== 'byline' || page.kind(from) !== 'heading') continue;
    let to = from;
    while (isLine(page, to)) to++;
    if (page.kind(to) === 'byline' || page.kind(to) === 'body') to--;
    while (to > from && namesGenre(page.draft(to - 1).bare)) to--;
    if (to - from >= LEAST_LINES) takeForVerse(page, from, to);
    from = Math.max(from, to);
  }
}

function takeForVerse(page: Reading, from: number, to: number): void {
  for (let i = from; i < to; i++) page.set(i, 'body', 'several-lines');
  page.endStory(to - 1);
}

function isLine(page: Reading, i: number): boolean {
  if (page.kind(i) !== 'heading') return false;
  const { lines, width, sign } = page.draft(i);
  return lines.length === 1 && lines[0]?.mark.kind !== 'heading' && width <= WIDEST_LINE && sign === null;
}

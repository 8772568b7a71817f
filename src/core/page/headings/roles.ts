import type { Draft } from '../blocks/draft.js';
import type { Reading } from '../kinds/reading.js';
import { explains, givesParticulars, isQuotation, NO_LABEL, tellsWhoSpoke } from '../words/deck.js';
import { namesGenre, namesReport } from '../words/genre.js';
import { leadsIn } from '../words/kicker.js';
import { namesPlaceOnly } from '../words/places.js';
import type { DecidedGroup } from './decide.js';

const UNMARKED = 9;
/** A shorter line below a headline is a misread name or a fragment, where another heading stands by it. In full squares. */
const SHORTEST = 3.5;

/** Gives the headings of a group their kinds: kicker, headline and deck of a story, or subheads. */
export function giveRoles(page: Reading, { from, to, role, reasons }: DecidedGroup): void {
  const headings = [...Array(to - from).keys()].map((i) => from + i).filter((i) => page.kind(i) === 'heading');
  if (role === 'subhead') for (const i of headings) page.set(i, 'subhead', ...page.reasons(i), ...reasons);
  if (role === 'letters') for (const [at, i] of headings.entries()) page.set(i, at === 0 ? 'headline' : 'subhead', ...page.reasons(i), ...reasons);
  if (role !== 'story' && role !== 'notice') return;
  const main = mainHeading(page, headings);
  for (const i of headings) {
    const kind = i === main || isPartOf(page, i, main) ? 'headline' : i > main ? 'deck' : 'kicker';
    page.set(i, kind, ...page.reasons(i), ...reasons);
  }
}

/**
 * The last of the headings that is no deck. A deck has a dash, a genre word or a lower mark; without them it tells in clauses or in
 * many words what a short headline names, who spoke, or the particulars; and of three headings in a row the middle one is the headline.
 */
function mainHeading(page: Reading, headings: readonly number[]): number {
  const top = Math.min(...headings.map((i) => levelOf(page, i)));
  const able = headings.filter((i) => {
    const { sign, bare } = page.draft(i);
    return sign !== 'deck' && levelOf(page, i) === top && !(headings.length > 1 && namesReport(bare));
  });
  const wide = able.filter((i) => page.draft(i).width >= SHORTEST);
  const [last, above] = [wide.at(-1), wide.at(-2)];
  if (last === undefined || above === undefined) return last ?? able.at(-1) ?? headings[0] ?? -1;
  return isKickerHeadlineDeck(page, wide) || isDeckOf(page.draft(last), page.draft(above)) ? above : last;
}

/** Whether the lower of two headings is the deck of the upper one, which could as well lead in to it. */
function isDeckOf(heading: Draft, above: Draft): boolean {
  if (tellsWhoSpoke(heading.bare) || explains(heading, above) || isQuotation(heading.bare)) return true;
  return givesParticulars(heading, above) && !leadsIn(above.bare) && !namesGenre(above.bare) && !namesPlaceOnly(above.bare);
}

/** Whether there are three headings, none of them the label of a column. */
function isKickerHeadlineDeck(page: Reading, headings: readonly number[]): boolean {
  return headings.length === 3 && headings.every((i) => page.draft(i).width >= NO_LABEL);
}

/** The level of the heading's Markdown mark; a heading without one stands below all that have one. */
function levelOf(page: Reading, i: number): number {
  const level = page.draft(i).lines[0]?.mark.level ?? 0;
  return level === 0 ? UNMARKED : level;
}

/** A line that only names the place or the office is the first line of the headline right below it. */
function isPartOf(page: Reading, i: number, main: number): boolean {
  return i === main - 1 && namesPlaceOnly(page.draft(i).bare) && page.draft(i).width <= 12 && page.draft(i).lines[0]?.mark.kind !== 'heading';
}

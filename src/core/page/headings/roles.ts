import type { Draft } from '../blocks/draft.js';
import type { Reading } from '../kinds/reading.js';
import { outgrows, tellsInClauses } from '../words/deck.js';
import { namesReport } from '../words/genre.js';
import { namesPlaceOnly } from '../words/places.js';
import type { DecidedGroup } from './decide.js';

/** Who presided, attended or spoke: a deck of reports on meetings. */
const SPOKE = /(?:主持|出席|[讲講][话話]|致[辞辭]|作[报報]告|部署|[参參]加|[调調]研)$/u;
/** What somebody said, and nothing else. */
const QUOTED = /^[“「『"].{6,}[”」』"]$/u;
/** Three clauses. */
const SEVERAL_CLAUSES = /[，,；;][^，,；;]{2,}[，,；;].{2}/u;
/** A deck has at least this width. In full squares. */
const LONG_DECK = 18;
/** A narrower heading is the label of a column. */
const NO_LABEL = 6;
const UNMARKED = 9;
/** A shorter line below a headline is a misread name or a fragment, where another heading stands by it. In full squares. */
const SHORTEST = 3.5;

/** Gives the headings of a group their kinds: kicker, headline and deck of a story, or subheads. */
export function giveRoles(page: Reading, { from, to, role, reasons }: DecidedGroup): void {
  const headings = [...Array(to - from).keys()].map((i) => from + i).filter((i) => page.kind(i) === 'heading');
  if (role === 'subhead') for (const i of headings) page.set(i, 'subhead', ...page.reasons(i), ...reasons);
  if (role !== 'story' && role !== 'notice') return;
  const main = mainHeading(page, headings);
  for (const i of headings) {
    const kind = i === main || isPartOf(page, i, main) ? 'headline' : i > main ? 'deck' : 'kicker';
    page.set(i, kind, ...page.reasons(i), ...reasons);
  }
}

/**
 * The last of the headings that is no deck. A deck has a dash, a genre word or a lower mark; without them it tells in clauses or in
 * many words what a short headline names, or who spoke; and of three headings in a row the middle one is the headline.
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
  return explains(page.draft(last), page.draft(above)) || isKickerHeadlineDeck(page, wide) ? above : last;
}

/** Whether a heading tells more of what the one above it names. */
function explains(heading: Draft, above: Draft): boolean {
  if (SPOKE.test(heading.bare) || QUOTED.test(heading.bare)) return true;
  if (SEVERAL_CLAUSES.test(heading.bare) && !/[，,；;]/u.test(above.bare)) return true;
  return (tellsInClauses(heading.bare) || /\d/u.test(heading.bare)) && heading.width >= LONG_DECK && outgrows(heading, above);
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

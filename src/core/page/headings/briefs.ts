import { isNextLine, type Draft } from '../blocks/draft.js';
import type { Reading } from '../kinds/reading.js';
import { SAME_SUBJECT, type SubjectEvidence } from '../kinds/subjects.js';
import { beginsMidSentence, tellsWhen } from '../words/openers.js';
import type { HeadingGroup } from './groups.js';
import { hasBylineOrDeck, isOpen, widthOfBody } from './measures.js';

/** A story that is no longer has no subheads. In full squares. */
const LONGEST_BRIEF = 400;
/** A heading of a brief and the text below it are at least as wide; others may be fragments. In full squares. */
const [NARROWEST_HEADLINE, SHORTEST_BRIEF] = [3.5, 30];
/** Blocks in which the end of a brief is looked for. */
const BLOCKS_SEEN = 40;
/** The story so far and the text up to the next heading are no wider where only the heading's words part them. In full squares. */
const LONGEST_SECTION = 200;
/** So many words of the heading in its own text, and none in the text above, make it a headline; fewer where it is as wide as headlines are. */
const [OWN_WORDS, FEW_WORDS] = [2, 1];
const WIDE_HEADING = 9;
/** So many of them where the text says when it happened: the lead of a report tells what its headline tells. */
const NEWS_WORDS = 3;
/** No line inside a paragraph is so much narrower than its column. In full squares. */
const SHORT = 4;

/** What is known of a group of headings besides what stands around it. */
interface Known extends SubjectEvidence {
  /** Whether the story has a subhead already. */
  readonly divided: boolean;
}

/** Whether a heading stands between two pieces of text that are whole and, by their length or by the heading's words, stories of their own. */
export function isBetweenBriefs(page: Reading, { from, to }: HeadingGroup, storyFrom: number, { kin, words, divided }: Known): boolean {
  const [above, first, below] = [page.drafts[from - 1], page.draft(from), page.drafts[to]];
  if (page.markLevels().length > 0 || !above || !below || !standsApart(first, above, below)) return false;
  if (page.kind(from - 1) !== 'body' || page.kind(to) !== 'body' || isOpen(above) || beginsMidSentence(below.bare)) return false;
  const end = endOfStory(page, to);
  const headings = page.drafts.slice(from, to);
  if (headings.every(({ width }) => width < NARROWEST_HEADLINE) || widthOfBody(page, to, end, SHORTEST_BRIEF) < SHORTEST_BRIEF) return false;
  if (kin === null && !(divided && hasBylineOrDeck(page, storyFrom)) && widthOfBody(page, storyFrom, end, LONGEST_BRIEF) < LONGEST_BRIEF) return true;
  if (kin !== null && kin > SAME_SUBJECT) return false;
  if (words.withText >= NEWS_WORDS && words.withText > 2 * words.withStory && tellsWhen(below.bare) && widthOfBody(page, to, endOfSection(page, to), LONGEST_SECTION) < LONGEST_SECTION) return true;
  const wide = headings.some(({ width }) => width >= WIDE_HEADING);
  if (hasBylineOrDeck(page, storyFrom) || words.withStory > 0 || words.withText < (wide ? FEW_WORDS : OWN_WORDS)) return false;
  return [[storyFrom, from], [to, endOfSection(page, to)]].every(([start = 0, stop = 0]) => widthOfBody(page, start, stop, LONGEST_SECTION) < LONGEST_SECTION);
}

/** Whether a heading cannot be a line of the text around it: a blank line stands above it, or it is narrower than the lines of a column. */
function standsApart(heading: Draft, above: Draft, below: Draft): boolean {
  const pitch = above.pitch ?? below.pitch;
  return heading.gap > 0 || (isNextLine(above, heading) && (pitch === null || heading.width < pitch - SHORT));
}

/** The block before which the next story begins for certain, with a dateline or a byline. */
function endOfStory(page: Reading, from: number): number {
  let at = from;
  while (at < page.length && at < from + BLOCKS_SEEN && page.drafts[at + 1]?.sign !== 'opening' && page.kind(at) !== 'byline') at++;
  return at;
}

function endOfSection(page: Reading, from: number): number {
  let at = from;
  while (at < page.length && at < from + BLOCKS_SEEN && page.kind(at) !== 'heading') at++;
  return at;
}

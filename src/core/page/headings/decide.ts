import type { Steps } from '../../text/steps.js';
import { hasHalves } from '../blocks/goes-on.js';
import { announcesNotice } from '../kinds/notice.js';
import type { Reading } from '../kinds/reading.js';
import { compareSubjects, OTHER_SUBJECT, SAME_SUBJECT } from '../kinds/subjects.js';
import type { BlockReason } from '../page.js';
import { closingNames } from '../words/byline.js';
import { namesGenre } from '../words/genre.js';
import { jumpOf } from '../words/jump.js';
import { beginsWithPlace } from '../words/places.js';
import { isBetweenBriefs } from './briefs.js';
import type { HeadingGroup } from './groups.js';
import { itemsFrom, lettersFrom } from './letters.js';
import { hasBylineOrDeck, isOpen, widthOfBody } from './measures.js';
import { isParallel } from './parallel.js';

/** What a group of headings does: it begins a story, a notice or a column of letters, or divides one. */
export type GroupRole = 'story' | 'notice' | 'letters' | 'subhead';

export interface DecidedGroup extends HeadingGroup {
  readonly role: GroupRole;
  readonly reasons: readonly BlockReason[];
}

const NUMBERING = /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|第[一二三四五六七八九十\d]{1,3}[章节節部条條篇]|[①-⑳]|\d{1,2}[、.．](?!\d)|\p{Script=Han}{1,4}[一二三四五六七八九十][:：]|[之其][一二三四五六七八九十])/u;
const LONG = 15;
/** A subhead is narrower as a rule. In full squares. */
const NARROW = 7.5;
/** A heading of two halves is a headline rather than a subhead when it is at least this wide. In full squares. */
const WIDE_HALVES = 10;
/** In full squares. */
const SHORTEST_STORY = 90;
/** A group that scores at least this begins a story. */
const BEGINS = 2;

/** Whether each group of headings begins a story or divides one, on the evidence of its words and of the text around it. */
export function* decideGroups(page: Reading, groups: readonly HeadingGroup[]): Steps<DecidedGroup[]> {
  const decided: DecidedGroup[] = [];
  let storyFrom: number | null = null;
  let inNotice = false;
  let lettersTo = 0;
  for (const [i, group] of groups.entries()) {
    yield;
    const letters = i < lettersTo ? 0 : Math.max(lettersFrom(page, groups, i), itemsFrom(page, groups, i));
    if (letters > 0) lettersTo = i + letters;
    const place = { inNotice, divided: decided.at(-1)?.role === 'subhead', storyFrom: storyFrom ?? 0, neighbours: [groups[i - 1], groups[i + 1]] };
    const next: DecidedGroup = i < lettersTo ? { ...group, role: letters > 0 ? 'letters' : 'subhead', reasons: ['genre-word'] } : decideGroup(page, group, place);
    decided.push(next);
    if (next.role === 'subhead') continue;
    storyFrom = group.from;
    inNotice = next.role === 'notice';
  }
  return decided;
}

/** Where a group stands among the others. */
interface GroupPlace {
  readonly inNotice: boolean;
  /** Where the story before it begins, and whether that has a subhead already. */
  readonly storyFrom: number;
  readonly divided: boolean;
  readonly neighbours: readonly (HeadingGroup | undefined)[];
}

function decideGroup(page: Reading, group: HeadingGroup, place: GroupPlace): DecidedGroup {
  if (announcesNotice(page, group.to)) return { ...group, role: 'notice', reasons: ['notice-word'] };
  if (place.inNotice && NUMBERING.test(page.draft(group.from).bare) && page.drafts[group.to]?.sign !== 'opening') return { ...group, role: 'subhead', reasons: ['numbering'] };
  if (place.inNotice) return { ...group, role: 'story', reasons: ['story-ended'] };
  const before = page.before(group.from);
  if (before === null) return { ...group, role: 'story', reasons: ['page-start'] };
  if (opensReport(page, group, place.storyFrom)) return { ...group, role: 'story', reasons: ['dateline'] };
  const held = evidenceOf(page, group, before, place);
  const score = held.reduce((sum, [weight]) => sum + weight, 0);
  const begins = score >= BEGINS;
  return { ...group, role: begins ? 'story' : 'subhead', reasons: [...new Set(held.filter(([weight]) => weight > 0 === begins).map(([, reason]) => reason))] };
}

/** Whether a report begins right below, and the story before has text: then it is another one, whatever speaks for a subhead. */
function opensReport(page: Reading, { from, to }: HeadingGroup, storyFrom: number): boolean {
  return page.kind(to) === 'body' && page.drafts[to]?.sign === 'opening' && widthOfBody(page, storyFrom, from, 1) > 0;
}

type Held = readonly [weight: number, reason: BlockReason];

function evidenceOf(page: Reading, { from, to }: HeadingGroup, before: number, { storyFrom, neighbours, divided }: GroupPlace): Held[] {
  const held: Held[] = [];
  const weigh = (weight: number, reason: BlockReason): void => void held.push([weight, reason]);
  const drafts = page.drafts.slice(from, to);
  const headings = drafts.filter((_, i) => page.kind(from + i) === 'heading');
  const first = headings[0];
  const after = page.after(to - 1);
  const opening = after !== null && page.draft(after).sign === 'opening';
  if (opening) weigh(4, 'dateline');
  if (headings.length < drafts.length) weigh(4, 'byline-near');
  if (headings.some(({ sign }) => sign === 'deck')) weigh(3, 'deck-near');
  if (headings.some(({ bare }) => namesGenre(bare))) weigh(3, 'genre-word');
  weighMarks(page, headings.map(({ lines }) => lines[0]?.mark.level ?? 0), weigh);
  if (headings.some(({ lines }) => lines.length > 1)) weigh(1.5, 'several-lines');
  if (headings.some(({ bare, width }) => hasHalves(bare) && width >= WIDE_HALVES)) weigh(1.5, 'halves');
  if (headings.some(({ bare }) => beginsWithPlace(bare))) weigh(1, 'place-name');
  if (headings.some(({ width }) => width >= LONG)) weigh(0.5, 'length');
  if (first && NUMBERING.test(first.bare)) weigh(-4, 'numbering');
  if (page.drafts[to]?.listed) weigh(3, 'several-lines');
  weighBefore(page, before, weigh);
  const { kin, words } = compareSubjects(page, storyFrom, from, to);
  if (words.withStory > 0) weigh(-0.5 * Math.min(words.withStory, 2), 'same-subject');
  if (words.withText === 0 && hasBylineOrDeck(page, storyFrom) && headings.every(({ width }) => width < NARROW)) weigh(-0.5, 'no-echo');
  if (isParallel(page, from, neighbours)) weigh(-3, 'parallel-labels');
  if (isBetweenBriefs(page, { from, to }, storyFrom, { kin, words, divided })) weigh(2, 'brief');
  else if (widthOfBody(page, storyFrom, from, SHORTEST_STORY) < SHORTEST_STORY) weigh(-1.5, 'length');
  if (kin !== null && kin < OTHER_SUBJECT) weigh(1.5, 'other-subject');
  if (kin !== null && kin > SAME_SUBJECT) weigh(-1.5, 'same-subject');
  return held;
}

function weighMarks(page: Reading, levels: readonly number[], weigh: (weight: number, reason: BlockReason) => void): void {
  const level = Math.min(...levels.filter((found) => found > 0), 9);
  if (level === 9) return;
  const used = page.markLevels();
  const [top = level] = used;
  weigh(level > top ? -2 : page.marksSomeHeadings() ? 3 : 2, 'heading-mark');
}

function weighBefore(page: Reading, before: number, weigh: (weight: number, reason: BlockReason) => void): void {
  const kind = page.kind(before);
  const draft = page.draft(before);
  if (page.endsStory(before)) weigh(4, 'story-ended');
  else if (kind === 'credit' || kind === 'byline' || (kind === 'body' && (closingNames(draft.bare) !== null || jumpOf(draft.bare)?.to !== undefined))) weigh(2.5, 'story-ended');
  else if (kind === 'body' && draft.listed && standsBelowHeading(page, before)) weigh(4, 'story-ended');
  else if (kind === 'body') weigh(isOpen(draft) ? -1 : 0.5, isOpen(draft) ? 'mid-sentence' : 'story-ended');
  else if (kind === 'jump-line') weigh(jumpOf(draft.bare)?.to === undefined ? -3 : 2.5, 'story-ended');
}

/** Whether the listing that ends at a block has a heading of its own: one within a story has none. */
function standsBelowHeading(page: Reading, at: number): boolean {
  let first = at;
  while (page.drafts[first - 1]?.listed) first--;
  return page.kind(first - 1) === 'heading';
}

import type { Steps } from '../../text/steps.js';
import { isNextLine, type Draft } from '../blocks/draft.js';
import { isPrintedWidth } from '../blocks/set-apart.js';
import { givesNumber, isAdvert, isCard } from '../words/advert.js';
import { headsNotice } from '../words/notice.js';
import { isUnfinished, JOINS, scoreSeam, SURELY_JOINS, type Side } from '../joins/seam.js';
import type { Reading } from './reading.js';
import { pairsOf, type Recurrence } from './recurrence.js';

const SHORT = 12;
const WIDEST_STRAY = 20;
const MOST_CARD_LINES = 6;

/** Finds the short blocks that look like headings but belong to pictures and adverts set into a story. */
export function* sortOutForeign(page: Reading, sides: readonly Side[], recurrence: Recurrence): Steps<void> {
  for (let from = 0; from < page.length;) {
    if (from % 16 === 0) yield;
    let to = from;
    while (page.kind(to) === 'heading') to++;
    if (to > from) judgeRun(page, from, to, sides, recurrence);
    else if (page.kind(from) === 'body' && !judgeCard(page, from)) judgeStray(page, from, sides, recurrence);
    from = Math.max(to, from + 1);
  }
}

/** Finds the name of a firm with its labelled entries below, line by line. */
function judgeCard(page: Reading, from: number): boolean {
  if (page.draft(from).lines.length > MOST_CARD_LINES) return false;
  let to = from + 1;
  while (to - from < MOST_CARD_LINES && page.kind(to) === 'body' && isNextLine(page.draft(to - 1), page.draft(to))) to++;
  if (!isCard(page.drafts.slice(from, to).flatMap(({ lines }) => lines.map(({ bare }) => bare)))) return false;
  for (let i = from; i < to; i++) page.set(i, 'advert', 'company');
  return true;
}

/** Finds the short lines of unrelated characters that cut a paragraph in two: none of their words stands elsewhere on the page. */
function judgeStray(page: Reading, i: number, sides: readonly Side[], recurrence: Recurrence): void {
  const stray = sides[i];
  const before = sides[i - 1];
  const after = sides[i + 1];
  if (!stray || !before || !after || page.kind(i - 1) !== 'body' || page.kind(i + 1) !== 'body' || stray.draft.sign !== null) return;
  if (isColumnLine(stray.draft) || stray.draft.width > WIDEST_STRAY || stray.print.ends.length > 0 || /[，,。、；;：:]/u.test(stray.draft.bare) || !isUnfinished(stray.draft) || !isUnfinished(before.draft)) return;
  const over = scoreSeam(before, after, recurrence).score;
  const pairs = [...pairsOf(stray.draft.bare)];
  const known = pairs.filter((pair) => recurrence.times(pair) > 1).length;
  if (over >= SURELY_JOINS && over > scoreSeam(before, stray, recurrence).score + 1 && known <= pairs.length * 0.2) page.set(i, 'garbage', 'interrupts-paragraph');
}

/** Whether a block may be a whole line of the column that it stands in. */
function isColumnLine({ width, column }: Draft): boolean {
  return column !== null && isPrintedWidth(width, column);
}

function judgeRun(page: Reading, from: number, to: number, sides: readonly Side[], recurrence: Recurrence): void {
  const run = page.drafts.slice(from, to);
  const announced = run.findIndex(({ bare, lines }) => headsNotice(bare) || lines[0]?.mark.kind === 'heading');
  if (announced >= 0) {
    for (let i = from; i < from + announced; i++) if (givesNumber(page.draft(i).bare)) page.set(i, 'advert', 'company');
    return;
  }
  if (page.kind(to) === 'byline') return;
  const before = page.before(from);
  const after = page.after(to - 1);
  const sideBefore = before === null || page.kind(before) !== 'body' || page.endsStory(before) ? undefined : sides[before];
  const single = to - from === 1 ? sides[from] : undefined;
  const only = to === after ? single : undefined;
  const sideAfter = after === null || page.kind(after) !== 'body' ? undefined : sides[after];
  const cutsSentence = sideBefore !== undefined && isUnfinished(sideBefore.draft);
  const interrupts = cutsSentence && sideAfter !== undefined && scoreSeam(sideBefore, sideAfter, recurrence).score >= SURELY_JOINS;
  const isClause = single !== undefined && cutsSentence && isNextClause(sideBefore.draft, single.draft);
  if (isClause || (only && ((sideAfter && isHalfSentence(only, sideAfter, recurrence)) || (sideBefore && goesOnFrom(sideBefore, only, sideAfter, recurrence))))) {
    page.set(from, 'body', 'mid-sentence');
    return;
  }
  const hasAdvert = run.some(({ bare, width }) => isAdvert(bare, width));
  const byCaption = page.kind(from - 1) === 'caption' || page.kind(to) === 'caption';
  if (interrupts) setAll(page, from, to, hasAdvert ? 'advert' : byCaption ? 'photo-text' : 'garbage');
  else if (byCaption && (cutsSentence || sideAfter === undefined) && run.every(({ width }) => width <= 20)) setAll(page, from, to, 'photo-text');
  else if (hasAdvert) setAdverts(page, from, to);
}

/** Whether what looks like a heading is the first half of a sentence: a word of the page stands across the seam. */
function isHalfSentence(heading: Side, next: Side, recurrence: Recurrence): boolean {
  const { bare } = heading.draft;
  const { score, reasons } = scoreSeam(heading, next, recurrence);
  return score >= SURELY_JOINS && reasons.includes('word-over-seam') && (/[，,、]/u.test(bare) || isColumnLine(heading.draft));
}

/**
 * Whether what looks like a heading goes on where the text before it stops. That the text stops at a word that wants another tells only
 * that its end is lost, where a new paragraph begins below the heading.
 */
function goesOnFrom(before: Side, heading: Side, after: Side | undefined, recurrence: Recurrence): boolean {
  const { score, reasons } = scoreSeam(before, heading, recurrence);
  if (score < SURELY_JOINS) return false;
  if (after === undefined) return true;
  const wantsMore = score === SURELY_JOINS && reasons.every((reason) => reason === 'function-word' || reason === 'no-final-stop');
  if (wantsMore && scoreSeam(heading, after, recurrence).score <= JOINS) return false;
  return score > scoreSeam(before, after, recurrence).score;
}

/** Whether what looks like a heading holds clauses and stands right below a line that stops in mid-sentence. */
function isNextClause(before: Draft, after: Draft): boolean {
  return isNextLine(before, after) && /[，；,;]./u.test(after.bare);
}

function setAll(page: Reading, from: number, to: number, kind: 'advert' | 'photo-text' | 'garbage'): void {
  for (let i = from; i < to; i++) page.set(i, kind, kind === 'photo-text' ? 'caption-near' : 'interrupts-paragraph', ...(kind === 'advert' ? ['company' as const] : []));
}

/** Where the run may end in a story's headline, only the firms' names and what stands before them is the advert. */
function setAdverts(page: Reading, from: number, to: number): void {
  const offers = (i: number): boolean => isAdvert(page.draft(i).bare, page.draft(i).width);
  let last = to - 1;
  while (!offers(last)) last--;
  const toCall = givesNumber(page.draft(last).bare);
  const begins = page.draft(to - 1) === page.draft(last) && page.drafts[to]?.sign === 'opening' && !toCall;
  if (begins) return;
  for (let i = from; i <= last; i++) if (toCall || offers(i) || page.draft(i).width <= SHORT) page.set(i, 'advert', 'company');
}

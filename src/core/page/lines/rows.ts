import { remembered } from '../../memory/remembered.js';
import { endsSentence, widthOf } from '../../text/characters.js';
import { advertises, givesNumber } from '../words/advert.js';
import { namesIn } from '../words/names.js';
import { isNoticeField } from '../words/notice.js';
import { pointsToPage } from '../words/jump.js';
import type { PrintedLine } from './line.js';
import { isTableRow } from './listing.js';
import { FULL_LINE_TOLERANCE } from './pitch.js';
import type { LineSign } from './sign.js';

/** A time before what is given, or behind it and where. */
const TIME_FIRST = /^\d{1,2}[:：]\d{2}(?=[\s\u3000]|$)/u;
const TIME_BEHIND = /[\s\u3000]\d{1,2}[:：]\d{2}(?=[\s\u3000]|$)/u;
/** A result between the names of two sides. */
const RESULT = /^\p{Script=Han}{2,10}\s?\d{1,3}\s?[:：∶比-]\s?\d{1,3}\s?\p{Script=Han}{2,10}$/u;
/** A number in Chinese text that the engine set between blanks. */
const SPACED_NUMBER = /(?<=\p{Script=Han}) \d[\d.,]* (?=\p{Script=Han})/gu;
const BLANKS = /[\s\u3000]+/u;
const SENTENCE_MARK = /[，。；！？,;!?]/u;
const LABELLED = /^[^\s，。；：:！？,;“”「」《》（(]{1,8}[：:]\s?\S/u;
/** No row is wider, in full squares, and no label between rows. */
const [WIDEST_ROW, WIDEST_LABEL] = [34, 8];
const LEAST_HEADER = 3;
/** So many rows below one another make a listing; of times, so many. */
const [LEAST_ROWS, LEAST_TIMES] = [3, 2];
/** A line goes on in the next one, or behind the blank line that an engine sets after each. */
const MOST_APART = 2;

/** What makes a line a row: a time, figures set apart, a page to turn to; weaker, a label before a colon, an author behind a title, the heads of columns. */
type RowKind = 'time-first' | 'time-behind' | 'figures' | 'page' | 'label' | 'author' | 'header';

const rowKind = remembered((bare): RowKind | null => {
  if (widthOf(bare) > WIDEST_ROW) return null;
  if (pointsToPage(bare)) return 'page';
  if (TIME_FIRST.test(bare) && !/[。；]./u.test(bare)) return 'time-first';
  if (TIME_BEHIND.test(bare) && !/[，。；、]/u.test(bare)) return 'time-behind';
  if (RESULT.test(bare)) return 'figures';
  if (LABELLED.test(bare)) return isNoticeField(bare) || advertises(bare, 0) ? null : 'label';
  if (SENTENCE_MARK.test(bare)) return null;
  const cells = bare.replace(SPACED_NUMBER, '#').split(BLANKS);
  if (cells.length < 2 || (cells.length > 2 && givesNumber(bare))) return null;
  if (cells.some((cell, i) => i > 0 && /\d/u.test(cell)) && !advertises(bare, 0)) return 'figures';
  if (namesIn(cells.at(-1) ?? '', { surnames: true }).length === 1 && namesIn(bare, { surnames: true }).length === 0) return 'author';
  return cells.length >= LEAST_HEADER && cells.every((cell) => /^\p{Script=Han}{1,6}$/u.test(cell)) ? 'header' : null;
});

/** A line as far as it may be a row. */
interface Candidate {
  readonly line: PrintedLine;
  readonly kind: RowKind | null;
}

/**
 * For each line whether it is a row of a listing: of a programme, a table of prices or results, an index of the issue, a directory. Rows
 * stand by themselves, below one another and on lines of their own, whatever blank lines stand between.
 * @param signs what the words of each line say it is; a line that is something else is no row
 */
export function rowsAmong(lines: readonly PrintedLine[], signs: readonly (LineSign | null)[]): boolean[] {
  const candidates = lines.map((line, i): Candidate => ({ line, kind: isFree(line, signs[i] ?? null) ? rowKind(line.bare) : null }));
  const rows = candidates.map(() => false);
  for (let from = 0; from < candidates.length;) {
    const { to, labels } = runFrom(candidates, from);
    const last = goesOn(candidates.slice(from, to), candidates[to]) ? to - 1 : to;
    if (isListing(candidates.slice(from, last)) && !areHeadings(signs, from, last)) rows.fill(true, labels > 0 && isLabel(candidates, from - 1) && isLabel(candidates, from - 2) ? from - 1 : from, last);
    from = Math.max(to, from + 1);
  }
  return rows.map((row, i) => row || isTableRow(lines[i]?.bare ?? ''));
}

function isFree({ mark }: PrintedLine, sign: LineSign | null): boolean {
  return mark.kind !== 'heading' && (sign === null || sign === 'byline');
}

/** Where the rows end that begin with line `from`, and how many labels stand between them: a label has rows of the same kind above and below. */
function runFrom(candidates: readonly Candidate[], from: number): { readonly to: number; readonly labels: number } {
  let to = from;
  let labels = 0;
  while (candidates[to] && (to === from || (isBelow(candidates[to - 1], candidates[to]) && (candidates[to]?.kind === 'label') === (candidates[from]?.kind === 'label')))) {
    if (!candidates[to]?.kind) {
      if (to === from || !isLabel(candidates, to) || candidates[to - 1]?.kind !== candidates[to + 1]?.kind || !isBelow(candidates[to], candidates[to + 1])) break;
      labels++;
    }
    to++;
  }
  return { to, labels };
}

function isBelow(above: Candidate | undefined, below: Candidate | undefined): boolean {
  return above !== undefined && below !== undefined && below.line.number <= above.line.number + 2;
}

/** Whether the last row stops in mid-sentence at the width of a column and goes on below: somebody's speech, an entry of a chronicle. */
function goesOn(run: readonly Candidate[], below: Candidate | undefined): boolean {
  const last = run.at(-1);
  if (!last || !below || below.line.number > last.line.number + MOST_APART || endsSentence(last.line.bare)) return false;
  return (/[，,]/u.test(last.line.bare) || run.slice(0, -1).some(({ line }) => endsSentence(line.bare))) && run.every(({ line }) => line.width <= last.line.width + FULL_LINE_TOLERANCE);
}

function isListing(run: readonly Candidate[]): boolean {
  const count = (kinds: readonly RowKind[]): number => run.filter(({ kind }) => kind !== null && kinds.includes(kind)).length;
  if (count(['time-first']) >= LEAST_TIMES || count(['time-behind']) >= LEAST_TIMES) return true;
  return run.length >= LEAST_ROWS && (count(['time-first', 'time-behind', 'figures', 'page']) * 2 > run.length || count(['label']) === run.length || count(['author']) === run.length);
}

/** Whether a line may name the rows below it: the station of a programme. */
function isLabel(candidates: readonly Candidate[], at: number): boolean {
  const label = candidates[at];
  if (!label || label.kind || !isBelow(label, candidates[at + 1])) return false;
  const { mark, width, bare } = label.line;
  return mark.kind !== 'heading' && width <= WIDEST_LABEL && !SENTENCE_MARK.test(bare);
}

/** Whether the lines are headings above the text of their story, or its authors, however much they look like rows. */
function areHeadings(signs: readonly (LineSign | null)[], from: number, to: number): boolean {
  const below = signs[to];
  return below === 'opening' || below === 'deck' || below === 'byline' || signs.slice(from, to).every((sign) => sign === 'byline');
}

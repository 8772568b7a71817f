import { endsSentence, isDigitAt, isHanAt } from '../../text/characters.js';
import { isNextLine, type Draft } from '../blocks/draft.js';
import type { Recurrence } from '../kinds/recurrence.js';
import type { JoinReason } from '../page.js';
import { endsInColumns } from '../lines/listing.js';
import { FULL_LINE_TOLERANCE } from '../lines/pitch.js';
import type { PrintedLines } from '../printed/line-ends.js';
import { closingNames } from '../words/byline.js';
import { datelineOf } from '../words/dateline.js';
import { CONTACT, endsWithContact } from '../words/fields.js';
import { jumpOf } from '../words/jump.js';
import { closesMark, openMark } from '../words/open-marks.js';
import { beginsMidSentence, endsMidSentence, opensItem, opensParagraph, opensWithBullet } from '../words/openers.js';
import { isRemark } from '../words/remark.js';
import { isWriter, signsOff } from '../words/signature.js';

/** One side of a seam: a block with its printed lines. */
export interface Side {
  readonly draft: Draft;
  readonly print: PrintedLines;
}

export interface SeamScore {
  /** At least `JOINS`: the sentence goes on; at least `SURELY_JOINS`: nothing else is possible. */
  readonly score: number;
  readonly reasons: readonly JoinReason[];
}

export const JOINS = 1;
export const SURELY_JOINS = 3;

const WIDEST_VERSE = 20;
/** A line of classical verse, printed with blank lines between. */
const WIDEST_METRE = 9;
const LONGEST_DATELINE = 30;
/** What a speaker did, behind what he said: （笑）; what a question is worth: （8分）. */
const ASIDE = /[。！？…][（(][\p{Script=Han}\d]{1,6}[）)]$/u;
/** A field with its remark in brackets, a call that breaks off inside its quotation marks, a sentence in Latin script. */
const CLOSED_OTHERWISE = [/^\p{Script=Han}{2,6}[：:][^。！？]{1,40}[（(][^（()）]{1,20}[）)]$/u, /(?:——|…)[”」』]$/u, /(?:^|[^A-Za-z])[A-Za-z]{1,20},? [a-z]{2,20}[.]["”]?$/u];
/** A note in brackets from end to end of its line. */
const NOTE = /^[（(][^（()）]*[）)]$/u;
/** Two lines in Latin script of which the second begins as a sentence or a name does. */
const LATIN_END = /[A-Za-z]$/;
const LATIN_START = /^["“]?[A-Z]/;
/** A number that is no item's: of a weekday or a day, or an article that a sentence tells of. */
const GOES_ON_IN_NUMBER = /(?:[周週初第十]|星期|[礼禮]拜)\n|\n第[一二三四五六七八九十百]{1,4}[条條章款](?![\s\u3000])/u;
const INDENT = 2;
const MARGIN = 0.75;
/** What it weighs that the last printed line of the block before is full; and on a page that has blank lines between printed lines. */
const FULL_LAST_LINE = 0.5;
const FULL_LAST_LINE_APART = 2;
/** Where paragraphs are not set in printed lines, a line end without a blank line ends one. */
const LINE_END = 0.5;
const OPENER_WEIGHT = { sure: 2, maybe: 1, no: 0 } as const;
/** Begins with a measure word or a unit: what a number at the end of a line goes on with. */
const UNIT =
  /^(?:[年月日号號时時点點分秒个個人名万萬亿億元角%％.余餘多支次件台臺辆輛条條家户戶只隻座所张張片块塊项項篇场場头頭株棵亩畝吨噸斤克米里级級岁歲届屆期批套份位组組类類册冊间間处處层層栋棟艘架部门門]|公[里斤顷頃]|平方|立方|千[米克瓦]|小[时時])/u;

/** Whether a block stops before its sentence does. */
export function isUnfinished(draft: Draft): boolean {
  return isOpen(draft) && !isClosedOtherwise(draft);
}

/** Whether a block that has no final stop may be whole nevertheless, as long as the next one does not begin in mid-sentence. */
function isClosedOtherwise({ bare, lines }: Draft): boolean {
  return CLOSED_OTHERWISE.some((end) => end.test(bare)) || NOTE.test(lines.at(-1)?.bare ?? '') || endsInColumns(bare);
}

function isOpen({ bare, listed }: Draft): boolean {
  if (listed || endsSentence(bare) || /[：:；;]$/u.test(bare) || ASIDE.test(bare)) return false;
  if (CONTACT.test(bare) || endsWithContact(bare) || isWriter(bare) || closingNames(bare) !== null || signsOff(bare)) return false;
  return jumpOf(bare)?.to === undefined && !isDateline(bare) && !isRemark(bare);
}

/** Whether a block is a dateline and nothing else (`記者張三／台北報導`), whatever bracket closes it. */
function isDateline(bare: string): boolean {
  const dateline = bare.length <= LONGEST_DATELINE ? datelineOf(bare) : null;
  return dateline !== null && bare.length - dateline.end <= 1;
}

/**
 * How well the second block goes on in the sentence of the first: set phrases and particles at the seam, brackets left open, words that
 * only the seam makes and that stand elsewhere on the page, and the indent that the first printed line of a paragraph has.
 */
export function scoreSeam(before: Side, after: Side, recurrence: Recurrence): SeamScore {
  const reasons = new Set<JoinReason>();
  let score = 0;
  const weigh = (weight: number, reason: JoinReason): void => {
    score += weight;
    if (weight > 0) reasons.add(reason);
  };
  const a = before.draft.bare;
  const b = after.draft.bare;
  const open = openMark(a);
  if (open && b.startsWith(open.charAt(1))) return { score: SURELY_JOINS, reasons: [reasonOf(open)] };
  const goesOn = isUnfinished(before.draft) || (isOpen(before.draft) && beginsMidSentence(b));
  if (!goesOn || opensWithBullet(b) || (after.draft.gap > 0 && isRemark(b))) return { score: -Infinity, reasons: [] };
  weigh(1 - OPENER_WEIGHT[opensParagraph(b)], 'no-final-stop');
  if (after.draft.gap === 0 && before.print.pitch === null && isNextLine(before.draft, after.draft)) weigh(-LINE_END, 'no-final-stop');
  weigh(isVerse(before, after) ? -4 : 0, 'no-final-stop');
  weigh(endsMidSentence(a) && !(LATIN_END.test(a) && LATIN_START.test(b)) ? 2 : 0, 'function-word');
  weigh(opensItem(b) && !endsMidSentence(a) && !GOES_ON_IN_NUMBER.test(`${a.slice(-2)}\n${b.slice(0, 16)}`) ? -2 : 0, 'no-final-stop');
  weigh(beginsMidSentence(b) ? 3 : 0, 'function-word');
  if (open) weigh(closesMark(b, open) ? 3 : -1, reasonOf(open));
  weigh(isDigitAt(a, a.length - 1) ? numberEvidence(b, after.draft.gap) : 0, 'number-over-seam');
  weigh(wordOverSeam(a, b, recurrence), 'word-over-seam');
  weigh(printEvidence(before, after), 'full-line');
  return { score, reasons: [...reasons] };
}

/** What it weighs how a text begins below one that ends with a digit: over a blank line, nothing tells whether two numbers are one. */
function numberEvidence(b: string, gap: number): number {
  if (isDigitAt(b, 0)) return gap > 0 ? -1 : 2;
  return UNIT.test(b) ? 2 : 0;
}

/** Whether the seam makes a string that recurs on the page: three characters tell more than two. */
export function wordOverSeam(a: string, b: string, recurrence: Recurrence): number {
  const left = a.slice(-2);
  const right = b.slice(0, 2);
  if (!isHanAt(left, left.length - 1) || !isHanAt(right, 0)) return 0;
  if (recurrence.times(left + right.slice(0, 1)) > 0 || recurrence.times(left.slice(-1) + right) > 0) return 2.5;
  return recurrence.times(left.slice(-1) + right.slice(0, 1)) > 0 ? 1 : 0;
}

/** A line closed by a mark, and one as wide or both short, that no column made, or two stanzas of such as are not closed: the poet broke them. */
function isVerse({ draft: a, print }: Side, { draft: b }: Side): boolean {
  if (a.lines.length > 1 && b.lines.length > 1 && a.pitch === null && b.pitch === null && b.gap > 0) return true;
  if (print.pitch !== null || !/[，,；;、：:]$/u.test(a.bare)) return false;
  if (b.gap === 0 && a.pitch === null && b.pitch === null && a.column === null && Math.max(a.width, b.width) <= WIDEST_METRE) return true;
  if (Math.abs(a.width - b.width) > 1) return false;
  return b.gap === 0 ? a.width <= WIDEST_VERSE : b.gap === 1 && a.width <= WIDEST_METRE && endsSentence(b.bare);
}

/** A paragraph's first printed line is indented; a line that goes on fills its column. */
function printEvidence(before: Side, after: Side): number {
  let evidence = 0;
  if (after.draft.lines[0] && after.draft.lines[0].indent >= 1 && before.draft.lines.every((line) => line.indent < 1)) evidence -= 2;
  const { pitch, first, ends } = after.print;
  if (pitch !== null && (ends.length >= 3 || after.draft.lines.length >= 3 || (after.draft.lines.length === 1 && after.draft.pitch !== null))) {
    const offFull = Math.abs(first - pitch);
    const offIndented = Math.abs(first - (pitch - INDENT));
    if (offFull + MARGIN < offIndented) evidence += 2;
    else if (offIndented + MARGIN < offFull && offIndented <= 1.25) evidence -= 3;
    else evidence -= 0.25;
  }
  const own = before.print.pitch;
  if (before.draft.pitch !== null && Math.abs(before.print.last - before.draft.pitch) <= FULL_LINE_TOLERANCE) evidence += before.draft.column === null ? FULL_LAST_LINE : FULL_LAST_LINE_APART;
  if (own !== null && before.print.ends.length >= 2 && before.print.last < own - 4) evidence -= 2;
  return evidence;
}

function reasonOf(openPair: string): JoinReason {
  return openPair === '“”' ? 'open-quote' : 'open-bracket';
}

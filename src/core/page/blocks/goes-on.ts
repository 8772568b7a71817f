import { endsSentence } from '../../text/characters.js';
import type { PrintedLine } from '../lines/line.js';
import { isTableRow } from '../lines/listing.js';
import { FULL_LINE_TOLERANCE, WIDEST_COLUMN } from '../lines/pitch.js';
import type { LineSign } from '../lines/sign.js';
import { advertises, offersContact } from '../words/advert.js';
import { closingNames } from '../words/byline.js';
import { endsWithCredit } from '../words/caption.js';
import { explains, outgrows, tellsInClauses } from '../words/deck.js';
import { endsWithContact, partsNumber } from '../words/fields.js';
import { namesGenre } from '../words/genre.js';
import { itemsCounted } from '../words/items.js';
import { jumpOf } from '../words/jump.js';
import { headsLinks } from '../words/links.js';
import { closesNotice, headsNotice, isNoticeField } from '../words/notice.js';
import { beginsMidSentence, endsMidSentence, opensItem, opensWithBullet } from '../words/openers.js';
import { isRemark } from '../words/remark.js';
import { signsOff, supplies } from '../words/signature.js';
import type { Entry } from './set-apart.js';

/** Lines wider than this are whole paragraphs; headings of several lines are narrower. */
const WIDEST_HEADING_LINE = 30;
const WIDEST_WITH_COMMA = 20;
/** A heading is no wider, in full squares; lines that are wider together are several headings. */
export const WIDEST_HEADING = 34;
/** An unindented first line that lost its indent is this much narrower than its column. */
const INDENT = 2;
/** Wider blanks before a line centre it. */
export const MOST_INDENT = 4;
/** By how much the line of a heading is narrower than its column. */
export const SHORT_HEADING = 2.5;
const WIDER_THAN_COLUMN = 4;
const NARROWEST_CLAUSE = 9;
/** A mark that never stands last on a printed line: the line before it ends one square early. */
const OPENING = /^[“‘「『《（【]/u;
/** A label before the entry of a list. */
const LABELLED = /^\p{Script=Han}{1,6}[：:]/u;
/** Three numbers or more with blanks between them, a sign of reckoning, a bar or a blank to fill among them, and no letter: what a puzzle or a tune is made of. */
const ROW_OF_NUMBERS = /^(?=.*[＋×÷=＝□|？])(?:[^\p{L}\s]{1,12}[ \u3000]+){2,}[^\p{L}\s]{1,12}$/u;
/** A word set wide, as headings are: a blank between each two of its characters. */
const SET_WIDE = /^\p{Script=Han}(?:[ \u3000]{1,2}\p{Script=Han}){1,3}$/u;
/** Who sings or speaks, or does something meanwhile: （齐）. */
const PART_OF_SONG = /^[（(](?:[男女领領齐齊合众眾独獨]|[甲乙丙丁])[）)](?=\p{Script=Han})/u;
/** What begins a chapter or an article of rules. */
const PART_OF_RULES = /^第[一二三四五六七八九十百]{1,4}[章节節条條编編][ \u3000]/u;
/** The last line of a paragraph is shorter than the column by at least so much, as a share of it. */
const SHORT_LAST = 0.5;
/** Who speaks, and what he says without quotation marks. */
const SPOKEN = /^\p{Script=Han}{1,6}(?<![说說道称稱])[：:](?!\s?[“"「])/u;
const MOST_HEADING_LINES = 5;
/** The text below a notice's heading is so much longer. In characters. */
const LONGER = 4;
/** In characters, the blanks between its bits counted. */
const LONGEST_SPECK = 24;
/** So many lines of the same width are verse. */
const LEAST_METRE = 4;
/** Lines that a heading has in print. */
const MOST_IN_PRINT = 3;

/**
 * Whether a line belongs to the block that the lines before it began.
 * @param usesIndent whether the page indents the first lines of its paragraphs
 * @param following the line after it, where there is one
 */
export function goesOn(open: readonly Entry[], next: Entry, usesIndent: boolean, following: Entry | undefined): boolean {
  const last = open.at(-1);
  const first = open[0];
  if (!last || !first || next.line.number !== last.line.number + 1) return false;
  if (isTableRow(last.line.bare) || isTableRow(next.line.bare)) return isTableRow(last.line.bare) && isTableRow(next.line.bare);
  if (next.listed || last.listed) return false;
  if (isInsideBracket(last.line.bare, next.line.bare)) return true;
  if (isSpeck(last.line.bare) || isSpeck(next.line.bare)) return false;
  if (last.sign === 'masthead' && partsNumber(last.line.bare, next.line.bare)) return true;
  if (next.line.mark.kind !== 'none' || next.sign !== null || last.line.mark.kind === 'heading') return false;
  if (next.line.indent >= 1 && next.line.indent > last.line.indent + 0.5) return false;
  if (closesStory((open.at(-2)?.line.bare ?? '') + last.line.bare)) return false;
  if (opensWithBullet(next.line.bare) || (opensItem(next.line.bare) && /[：:；;。！？]$/u.test(last.line.bare))) return false;
  if (ROW_OF_NUMBERS.test(next.line.bare) !== ROW_OF_NUMBERS.test(last.line.bare)) return false;
  if (LABELLED.test(first.line.bare) && LABELLED.test(next.line.bare)) return false;
  if (PART_OF_RULES.test(next.line.bare)) return false;
  if (usesIndent && goesOnUnindented(first, last, next)) return true;
  const pitch = last.pitch ?? next.pitch ?? borrowedPitch(open, next);
  if (isRemark(last.line.bare) && open.length === 1) return false;
  if (!fillsItsColumn(last, pitch) && standApart(last.line.bare, next.line.bare)) return false;
  if (!fillsItsColumn(last, pitch) && !(open.length === 1 && fillsBehindIndent(last, next, pitch)) && standsAlone(last.line.bare, next.line.bare)) return false;
  if (!fillsItsColumn(last, pitch) && (endsWithContact(last.line.bare) || SPOKEN.test(next.line.bare) || PART_OF_SONG.test(next.line.bare))) return false;
  if (pitch === null || pitch < next.line.width - WIDER_THAN_COLUMN) {
    return (open.length < MOST_HEADING_LINES && headingGoesOn(open, last, next, following)) || (open.length === 1 && sentenceGoesOn(last, next));
  }
  if (!isOpenEnded(first.sign) || last.line.width > pitch + WIDER_THAN_COLUMN) return false;
  if (isSetOffHeading(last, next, pitch) && !goesOnInSentence(following?.line.bare ?? '')) return false;
  return columnGoesOn(open, last, next, pitch, usesIndent);
}

/** A letter or a mark by itself, or two such bits far apart with small letters in them: dirt or a rule of the page, read as characters. */
export function isSpeck(bare: string): boolean {
  return /^[^\p{Script=Han}\p{N}]{1,2}$/u.test(bare) || (bare.length <= LONGEST_SPECK && /^\S{1,3}\s{2,}\S{1,3}$/u.test(bare) && /[a-z]/u.test(bare));
}

/** Whether a bracket that the one line opens near its end is closed near the beginning of the next. */
function isInsideBracket(last: string, next: string): boolean {
  return /[（(][^（()）]{0,20}$/u.test(last.slice(-24)) && /^[^（()）]{0,20}[)）]/u.test(next.slice(0, 24));
}

/** Whether a line without an indent stands below an indented one that is about as wide, or wider, and stops in mid-sentence: the paragraph's own. */
function goesOnUnindented(first: Entry, { line: last }: Entry, { line: next, pitch }: Entry): boolean {
  if (!isOpenEnded(first.sign) || first.line.indent < 1 || first.line.indent > MOST_INDENT || next.indent >= 1 || endsSentence(last.bare)) return false;
  if (last === first.line && isCentred(first, first.pitch ?? pitch ?? first.pitchNear)) return false;
  const room = last.indent + last.width;
  return room >= next.width - FULL_LINE_TOLERANCE && room >= NARROWEST_CLAUSE && room <= WIDEST_COLUMN && !advertises(next.bare, next.width);
}

/** Whether an indented line without clauses stops short of its column, as a heading does between its margins. */
function isCentred({ line: { bare, indent, width } }: Entry, pitch: number | null): boolean {
  return pitch !== null && indent + width < pitch - FULL_LINE_TOLERANCE && !/[，；：,;:]./u.test(bare);
}

/** Whether two short lines are of different things: a signature below a text, the field of a notice, the heading of the next one. */
function standApart(last: string, next: string): boolean {
  if (endsSentence(last)) return isNoticeField(next) || signsOff(next);
  return isNoticeField(last) || (headsNotice(next) && closesNotice(last)) || (headsNotice(last) && next.length > last.length + LONGER);
}

/** Whether a line is a signature or the label of a column by its words, which a sentence may hold as well. */
function standsAlone(line: string, next: string): boolean {
  return !endsSentence(line) && (signsOff(line) || (SET_WIDE.test(line) && !SET_WIDE.test(next)) || itemsCounted(line) > 0 || headsLinks(line) || (namesGenre(line) && !/[，。；：,;:]/u.test(line)));
}

function fillsItsColumn({ line }: Entry, pitch: number | null): boolean {
  return pitch !== null && line.width >= pitch - FULL_LINE_TOLERANCE;
}

/** Whether a line fills its column behind an indent that was lost, and the next one goes on as wide as the column, or ends the paragraph. */
function fillsBehindIndent({ line: last }: Entry, { line: next }: Entry, pitch: number | null): boolean {
  if (pitch === null || last.width < Math.max(NARROWEST_CLAUSE, pitch - FULL_LINE_TOLERANCE - INDENT)) return false;
  return next.width > pitch - INDENT + 0.5 || next.width < last.width;
}

/** The pitch of the text around, where the line before fills it: a short paragraph shows none itself. */
function borrowedPitch(open: readonly Entry[], next: Entry): number | null {
  const last = open.at(-1);
  const pitch = last?.pitchNear ?? next.pitchNear;
  if (!last || pitch === null) return null;
  const least = pitch - FULL_LINE_TOLERANCE - (open.length === 1 ? INDENT : 0);
  return last.line.width >= least && last.line.width <= pitch + FULL_LINE_TOLERANCE ? pitch : null;
}

/** Bylines, mastheads and the like end with their line; paragraphs and captions may go on. */
function isOpenEnded(sign: LineSign | null): boolean {
  return sign === null || sign === 'opening' || sign === 'caption';
}

/** A short line without a stop after a full one that ended a sentence. */
function isSetOffHeading(last: Entry, { line }: Entry, pitch: number): boolean {
  return endsSentence(last.line.bare) && line.width < pitch - SHORT_HEADING && !endsSentence(line.bare) && readsAsHeading(line.bare);
}

/** Whether a line begins with the last word of a clause, as none does that follows a heading. */
function goesOnInSentence(line: string): boolean {
  return beginsMidSentence(line) || /^\p{Script=Han}{1,2}[，。、；,;]/u.test(line);
}

function columnGoesOn(open: readonly Entry[], last: Entry, next: Entry, pitch: number, usesIndent: boolean): boolean {
  const { bare, width } = last.line;
  const isFirst = open.length === 1;
  const full = width >= pitch - FULL_LINE_TOLERANCE - (isFirst ? INDENT : 0) - (OPENING.test(next.line.bare) ? 1 : 0);
  if (isFirst && hasHalves(bare)) return false;
  if (isFirst && advertises(bare, width) && !(full && isRunningText(last.line))) return false;
  if (advertises(next.line.bare, next.line.width) && (endsSentence(bare) || next.line.width < pitch - SHORT_HEADING)) return false;
  if (endsSentence(bare)) return width >= pitch - FULL_LINE_TOLERANCE && width <= pitch + FULL_LINE_TOLERANCE + 1 && (usesIndent || width >= pitch - 0.5);
  if (full) return !(isFirst && width > pitch + 2.5);
  if (!isFirst && width < pitch * SHORT_LAST && next.line.width >= pitch - INDENT - FULL_LINE_TOLERANCE && open.at(-2)?.line.number === last.line.number - 1 && !beginsMidSentence(next.line.bare) && !endsMidSentence(bare)) return false;
  return !(isFirst && readsAsHeading(bare)) || next.line.width < width;
}

/** Whether a line begins a paragraph or holds clauses, and gives no number to call: a firm's name at its end is one in a sentence. */
function isRunningText({ bare, indent }: PrintedLine): boolean {
  return (indent >= 1 || /[，；。：]./u.test(bare)) && !offersContact(bare);
}

/** Whether the line ends with what ends stories and captions: the names of its authors, a jump to another page, a photographer. */
function closesStory(bare: string): boolean {
  return closingNames(bare) !== null || jumpOf(bare)?.to !== undefined || endsWithCredit(bare);
}

function headingGoesOn(open: readonly Entry[], last: Entry, next: Entry, following: Entry | undefined): boolean {
  const sign = open[0]?.sign ?? null;
  if (sign !== null && sign !== 'deck') return false;
  if (open.reduce((width, { line }) => width + line.width, next.line.width) > WIDEST_HEADING && !isVerse(open, next, following)) return false;
  if ((hasHalves(next.line.bare) || hasHalves(last.line.bare)) && !leavesOpen(last.line.bare)) return false;
  if (isDeckBelow(next.line, last.line) || endsMetre(open, next) || supplies(next.line.bare)) return false;
  const lines = [last.line, next.line];
  return lines.every(({ bare, width }) => width <= (/[，,]/u.test(bare) ? WIDEST_WITH_COMMA : WIDEST_HEADING_LINE) && readsAsHeading(bare) && !advertises(bare, width));
}

/** Whether a line is the deck of the one above it, or tells in clauses, and in more words, what that names. */
function isDeckBelow(next: PrintedLine, last: PrintedLine): boolean {
  if (leavesOpen(last.bare)) return false;
  return explains(next, last) || (tellsInClauses(next.bare) && outgrows(next, last) && !last.bare.includes('、'));
}

/** Whether more lines of the kind stand together than a heading has. */
function isVerse(open: readonly Entry[], next: Entry, following: Entry | undefined): boolean {
  if (open.length > MOST_IN_PRINT - 1) return true;
  return open.length === MOST_IN_PRINT - 1 && following?.sign === null && following.line.number === next.line.number + 1 && following.line.width <= WIDEST_HEADING_LINE;
}

/** Whether a line is not as wide as the lines of verse above it, that are all alike. */
function endsMetre(open: readonly Entry[], next: Entry): boolean {
  const [first, ...others] = open.slice(-LEAST_METRE);
  return first !== undefined && others.length === LEAST_METRE - 1 && others.every(({ line }) => line.width === first.line.width) && next.line.width !== first.line.width;
}

/** Whether a paragraph of two lines, which show no pitch, breaks in the middle of a clause: the second line is its short rest. */
function sentenceGoesOn({ line: last, sign }: Entry, { line: next }: Entry): boolean {
  return isOpenEnded(sign) && last.width >= NARROWEST_CLAUSE && last.width <= WIDEST_HEADING_LINE && /[，,；;].{2}/u.test(last.bare) && !/[\p{P}\s]$/u.test(last.bare)
    && next.width < last.width - SHORT_HEADING && endsSentence(next.bare) && !advertises(next.bare, next.width);
}

/** Whether the line cannot stand by itself: a mark or a quote is left open at its end. */
function leavesOpen(bare: string): boolean {
  return /[：:、（(“「『《]$|[“「『《][^”」』》]*$/u.test(bare);
}

/** Whether the line consists of two parts of about the same length without punctuation, as headings do; behind a colon, an engine set the space. */
export function hasHalves(bare: string): boolean {
  const halves = bare.split(/[ \u3000]+/u);
  const [first = '', second = ''] = halves;
  return halves.length === 2 && Math.min(first.length, second.length) >= 3 && Math.abs(first.length - second.length) <= 4 && !/[。，,；;]|[：:][ \u3000]/u.test(bare);
}

/** Whether nothing in the line speaks against a heading: no final stop or comma at its end, no sentence inside. */
export function readsAsHeading(bare: string): boolean {
  return !/[。；;，,、.]$|[。；].|[，,].*[，,]/u.test(bare);
}

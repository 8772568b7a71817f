import { remembered } from '../../memory/remembered.js';
import { endsSentence } from '../../text/characters.js';
import type { Steps } from '../../text/steps.js';
import type { Draft } from '../blocks/draft.js';
import { hasHalves, WIDEST_HEADING } from '../blocks/goes-on.js';
import { isTableRow, isTimed } from '../lines/listing.js';
import type { LineSign } from '../lines/sign.js';
import type { BlockReason } from '../page.js';
import { endsWithCredit, explainsPicture, hasCaptionArrow } from '../words/caption.js';
import { CONTACT } from '../words/fields.js';
import { greets } from '../words/letter.js';
import { headsNotice, signsNotice } from '../words/notice.js';
import { namesRole } from '../words/names.js';
import { openMark } from '../words/open-marks.js';
import { beginsMidSentence, endsMidSentence, opensParagraph } from '../words/openers.js';
import { isRemark } from '../words/remark.js';
import { beginsWithSurname } from '../words/surnames.js';
import { isDate, supplies } from '../words/signature.js';
import type { Reading, RoughKind } from './reading.js';

/** Widest caption, in full squares, that only its words give away. */
const WIDEST_CAPTION = 220;
/** A narrower line that ends with a credit is one. */
const NARROWEST_CAPTION = 8;
/** So many lines without a stop are verse or a list. */
const VERSE = 4;
/** Shorter pieces beside a name tell nothing. */
const LEAST_HEADING = 6;

const LONGEST_NAME = 4;
/** Characters in which a text comes to its subject. */
const LEAD = 60;
/** Blocks between a text and its date: who signed it. */
const SIGNATURE_LINES = 3;
/** Begins with the unit of a number that stands before it. */
const COUNTED = /^[年月日号號时時点點分个個人名万萬亿億元%％余餘多]/u;

/** What a block's words alone say, whatever stands around it. */
interface Wording {
  readonly stops: boolean;
  readonly exclaims: boolean;
  readonly halves: boolean;
  readonly severalHeadings: boolean;
  readonly sentenceInside: boolean;
  readonly pauses: 'none' | 'one' | 'several' | 'many';
  readonly opensParagraph: boolean;
  readonly begunBefore: boolean;
  readonly goesOn: boolean;
  readonly endsWithDigit: boolean;
  readonly contact: boolean;
  readonly leavesOpen: boolean;
  readonly results: boolean;
  readonly remark: boolean;
  readonly tableRow: boolean;
  readonly timed: boolean;
  readonly greets: boolean;
  readonly explainsPicture: boolean;
  readonly credited: boolean;
}

const wordingOf = remembered((bare): Wording => ({
  stops: endsSentence(bare),
  exclaims: /[！？!?…][”"」』]?$/u.test(bare) && !/[。；;，,]/u.test(bare),
  halves: hasHalves(bare),
  severalHeadings: isSeveralHeadings(bare),
  sentenceInside: /[。；;]./u.test(bare),
  pauses: /(?:[，,][^，,]+){3}/u.test(bare) && !hasEvenClauses(bare) ? 'many' : /[，,、][^，,、]+[，,、]/u.test(bare) ? 'several' : /[，,、]/u.test(bare) ? 'one' : 'none',
  opensParagraph: opensParagraph(bare) === 'sure',
  begunBefore: beginsMidSentence(bare),
  goesOn: endsMidSentence(bare),
  endsWithDigit: /\d$/u.test(bare),
  contact: CONTACT.test(bare),
  leavesOpen: openMark(bare) !== null,
  results: holdsResults(bare),
  remark: isRemark(bare),
  tableRow: isTableRow(bare),
  timed: isTimed(bare),
  greets: greets(bare),
  explainsPicture: explainsPicture(bare.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')),
  credited: endsWithCredit(bare),
}));

/** A block beside the next one. */
interface Look {
  readonly draft: Draft;
  readonly says: Wording;
  readonly next: Draft | null;
  readonly above: Draft | null;
  /** What the block before is. */
  readonly before: RoughKind | null;
}

/** One piece of evidence about a block: positive weights speak for a heading, negative ones for body text. */
interface Cue {
  readonly weight: number;
  readonly reason: BlockReason;
  holds(look: Look): boolean;
}

const CUES: readonly Cue[] = [
  { weight: 2, reason: 'no-final-stop', holds: ({ says, draft }) => !says.stops && draft.width <= WIDEST_HEADING },
  { weight: 3, reason: 'heading-mark', holds: ({ draft }) => draft.lines[0]?.mark.kind === 'heading' },
  { weight: 1, reason: 'byline-near', holds: ({ next }) => next?.sign === 'byline' },
  { weight: 1, reason: 'deck-near', holds: ({ next }) => next?.sign === 'deck' },
  { weight: 1, reason: 'dateline', holds: ({ draft, next }) => draft.sign !== 'opening' && next?.sign === 'opening' },
  { weight: 0.5, reason: 'halves', holds: ({ says }) => says.halves },
  { weight: 5, reason: 'halves', holds: ({ says, draft }) => draft.width > 24 && says.severalHeadings },
  { weight: -3, reason: 'final-stop', holds: ({ says, draft }) => says.stops && !(draft.width <= 24 && says.exclaims) },
  { weight: -4, reason: 'dateline', holds: ({ draft }) => draft.sign === 'opening' },
  { weight: -1.5, reason: 'length', holds: ({ draft }) => draft.width > 24 },
  { weight: -3, reason: 'length', holds: ({ draft }) => draft.width > WIDEST_HEADING },
  { weight: -2, reason: 'sentence-inside', holds: ({ says }) => says.sentenceInside },
  { weight: -0.5, reason: 'sentence-inside', holds: ({ says }) => says.pauses !== 'none' },
  { weight: -1, reason: 'sentence-inside', holds: ({ says }) => says.pauses === 'several' },
  { weight: -2.5, reason: 'sentence-inside', holds: ({ says }) => says.pauses === 'many' },
  { weight: -1.5, reason: 'paragraph-opener', holds: ({ says }) => says.opensParagraph },
  { weight: -2, reason: 'mid-sentence', holds: ({ says }) => says.goesOn || says.begunBefore },
  { weight: -2.5, reason: 'mid-sentence', holds: ({ next }) => next !== null && beginsMidSentence(next.bare) },
  { weight: -3, reason: 'mid-sentence', holds: ({ says, next }) => says.endsWithDigit && next !== null && COUNTED.test(next.bare) },
  { weight: -4, reason: 'own-words', holds: ({ says }) => says.contact },
  { weight: -3, reason: 'open-bracket', holds: ({ says, next }) => says.leavesOpen && next?.sign !== 'opening' && next?.sign !== 'byline' },
  { weight: -6, reason: 'own-words', holds: ({ says, before }) => says.remark && before === 'body' },
  { weight: -4, reason: 'notice-word', holds: ({ draft, above, before }) => before === 'heading' && above !== null && headsNotice(above.bare) && /[，：；,:;]./u.test(draft.bare) },
  { weight: -3, reason: 'several-lines', holds: ({ draft }) => draft.lines.length >= VERSE },
  { weight: -3, reason: 'several-lines', holds: ({ says }) => says.results },
  { weight: -9, reason: 'several-lines', holds: ({ says }) => says.tableRow },
  { weight: -5, reason: 'several-lines', holds: ({ says, next, above }) => says.timed && [next, above].some((near) => near !== null && wordingOf(near.bare).timed) },
  { weight: -5, reason: 'own-words', holds: ({ says }) => says.greets },
  { weight: -2, reason: 'printed-lines', holds: ({ draft }) => draft.pitch !== null },
];

const SIGNED: Readonly<Partial<Record<LineSign, RoughKind>>> = {
  'jump-line': 'jump-line', 'credit': 'credit', 'masthead': 'masthead', 'imprint': 'imprint', 'boilerplate': 'boilerplate', 'caption': 'caption', 'deck': 'heading',
};

/** Tells headings, body text and what its own words give away apart, block by block. */
export function* lookFirst(page: Reading): Steps<void> {
  for (let i = 0; i < page.length; i++) {
    if (i % 64 === 63) yield;
    const draft = page.draft(i);
    const signed = draft.sign === null || isSignatureDate(page, i) || isItem(page, i) || isNoticeTitle(page, i) ? undefined : SIGNED[draft.sign];
    if (draft.listed) page.set(i, 'body', 'several-lines');
    else if (signed) page.set(i, signed, 'own-words');
    else if (draft.sign === 'garbage') page.set(i, 'garbage', 'placeholder');
    else if (isCaption(page, i)) page.set(i, 'caption', 'own-words');
    else weigh(page, i);
  }
  for (let i = 1; i < page.length; i++) if (page.kind(i) === 'heading' && page.kind(i - 1) === 'heading' && page.kind(i + 1) === 'body' && supplies(page.draft(i).bare)) page.set(i, 'byline', 'own-words');
  for (let i = 0; i < page.length; i++) if (page.draft(i).sign === 'byline' && !page.draft(i).listed) placeByline(page, i);
}

/** Whether a date stands by itself below a text, where notices and letters are dated, and not beside the other fields of a masthead. */
function isSignatureDate(page: Reading, i: number): boolean {
  const before = page.drafts[i - 1];
  const after = page.drafts[i + 1]?.sign;
  if (!before || before.sign === 'masthead' || !isDate(page.draft(i).bare)) return false;
  if ((after === 'masthead' || after === 'imprint') && !signsNotice(before.bare)) return false;
  for (let at = i - 1; at >= Math.max(0, i - SIGNATURE_LINES); at--) if (page.kind(at) === 'body') return true;
  return false;
}

/** Whether the name of a section stands above a text by itself: there it heads a notice. */
function isNoticeTitle(page: Reading, i: number): boolean {
  const [before, after] = [page.drafts[i - 1], page.drafts[i + 1]];
  return headsNotice(page.draft(i).bare) && before !== undefined && before.sign !== 'masthead' && after?.sign === null && endsSentence(after.bare);
}

/** Whether the block is one of several items that begin with the same mark, which in a caption would point to its picture. */
function isItem(page: Reading, i: number): boolean {
  const { bare, sign } = page.draft(i);
  if (sign !== 'caption' || !hasCaptionArrow(bare) || wordingOf(bare).credited) return false;
  return [page.drafts[i - 1], page.drafts[i + 1]].some((near) => near?.bare.startsWith(bare.charAt(0)) && !wordingOf(near.bare).credited);
}

function weigh(page: Reading, i: number): void {
  const draft = page.draft(i);
  const look = { draft, says: wordingOf(draft.bare), next: nextText(page, i), above: page.drafts[i - 1] ?? null, before: page.kind(i - 1) };
  const held = CUES.filter((cue) => cue.holds(look));
  const score = held.reduce((sum, cue) => sum + cue.weight, 0);
  const kind = score > 0 ? 'heading' : 'body';
  page.set(i, kind, ...new Set(held.filter((cue) => cue.weight > 0 === score > 0).map((cue) => cue.reason)));
}

/** The next block, past a short line that may be foreign where text goes on in mid-sentence after it. */
function nextText(page: Reading, i: number): Draft | null {
  const next = page.drafts[i + 1] ?? null;
  const second = page.drafts[i + 2];
  const isShort = next !== null && next.width <= 20 && !endsSentence(next.bare);
  return isShort && next.sign === null && second !== undefined && beginsMidSentence(second.bare) && second.width > next.width ? second : next;
}

function isCaption(page: Reading, i: number): boolean {
  const { bare, width, sign } = page.draft(i);
  if (width > WIDEST_CAPTION || sign === 'opening' || sign === 'byline') return false;
  const says = wordingOf(bare);
  return says.explainsPicture || (width > NARROWEST_CAPTION && says.credited);
}

/** A bare name is a byline where headings or text stand by it; among fragments it is one of them. */
function placeByline(page: Reading, i: number): void {
  const before = page.kind(i - 1);
  const after = page.kind(i + 1);
  if (before === 'body' && isAboveAuthor(page, i) && isSignedAbove(page, i)) {
    page.set(i, 'heading', 'byline-near');
    return;
  }
  const nearText = before === 'heading' || before === 'body' || before === 'credit' || before === 'caption';
  const longNear = [page.drafts[i - 1], page.drafts[i + 1]].some((near) => near !== undefined && near.width >= LEAST_HEADING);
  if (before === 'body' && after === 'body' && isSubject(page, i)) page.set(i, 'heading', 'own-words');
  else if ((nearText || after === 'body' || after === 'heading') && longNear) page.set(i, 'byline', 'own-words');
}

/** Whether what reads as a name stands above another name and a text: a title of two or three characters, above its author. */
function isAboveAuthor(page: Reading, i: number): boolean {
  const [above, title, author] = [page.draft(i - 1), page.draft(i), page.drafts[i + 1]];
  return endsSentence(above.bare) && author?.sign === 'byline' && page.kind(i + 2) === 'body' && !namesRole(title.bare) && !/\s/u.test(title.bare);
}

/** Whether what reads as a name is what the text below is about, and the text above is not, and does not tell who the author is: the subhead 马兰头. */
function isSubject(page: Reading, i: number): boolean {
  const { bare } = page.draft(i);
  const lead = page.draft(i + 1).bare.slice(0, LEAD);
  return bare.length <= LONGEST_NAME && lead.includes(bare) && !isBiography(lead, bare) && !page.draft(i - 1).bare.includes(bare);
}

/** Whether a text says who someone is, as a note on the author does below his name. */
function isBiography(lead: string, name: string): boolean {
  return beginsWithSurname(name) && (lead.includes('作者') || (lead.startsWith(name) && /^[，,（(是]/u.test(lead.slice(name.length))));
}

/** Whether the text consists of headings set side by side: parts of heading length without punctuation between them. */
function isSeveralHeadings(bare: string): boolean {
  const parts = bare.split(/[ \u3000]+/u);
  return parts.length >= 2 && parts.length <= 4 && parts.every((part) => part.length >= 4 && part.length <= 24) && !/[，,。；;、]/u.test(bare);
}

/** Whether the text is of results: scores between names, times and distances. */
function holdsResults(bare: string): boolean {
  return /\S \d{1,3}\s?[:：]\s?\d{1,3} \S/u.test(bare) || (bare.match(/\d[:：]\d|\d[秒米]\d|\d分\d|[=＝]\s?\d/gu)?.length ?? 0) >= 2;
}

/** Whether the text above has its author right below its heading, as the page then signs what follows. */
function isSignedAbove(page: Reading, i: number): boolean {
  let at = i - 1;
  while (page.kind(at) === 'body') at--;
  return page.kind(at) === 'byline' && page.kind(at - 1) === 'heading';
}

/** Whether the clauses are equally long, as those of a slogan are. */
function hasEvenClauses(bare: string): boolean {
  return new Set(bare.split(/[，,]/u).map((clause) => clause.length)).size === 1;
}

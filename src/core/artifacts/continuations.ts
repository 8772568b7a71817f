import type { Lexicon } from '../lexicon/lexicon.js';
import { isForeignKind } from '../page/kinds/furniture.js';
import type { Page, Paragraph } from '../page/page.js';
import { opensItem, opensParagraph, opensWithBullet } from '../page/words/openers.js';
import { endsSentence, isDigitAt, isLatinLetterAt, widthOf } from '../text/characters.js';
import type { Span } from '../text/span.js';
import { continuityBy, edgesOfLine } from './displaced/continuity.js';
import { gapKind, type GapKind } from './gap.js';
import { oncePerPage, oncePerParagraph } from './once.js';
import { isTable } from './prose.js';
import { isRunningText, unfinishedEnd } from './running-text.js';

/** Where a paragraph that stops in mid-sentence goes on, although nothing but its words tells so. */
export interface Continuation {
  /** What stands between both parts in the source. */
  readonly gap: Span;
  /** The part in which it goes on. */
  readonly next: Span;
  readonly kind: 'foreign-block' | Exclude<GapKind, 'other'>;
  /** The edges of both parts. */
  readonly edges: readonly [before: string, after: string];
}

const MOST_FOREIGN = 3;
/**
 * The natural logarithm of how much likelier the edges are together than apart. Of sentences cut anywhere 70 in a hundred reach the
 * second, of unlike ones two; the first is enough where only a line ends.
 */
const NOT_AGAINST = -1;
const MAY_GO_ON = 1;
const GOES_ON_IN_NEXT_LINE = 1;
const GOES_ON = 2;
/** What is asked of a short line, which may be a heading or one of verse. */
const SURELY_GOES_ON = 3;
const SHORTEST_LINE = 7;
/** Who speaks, or what is listed, before what he says. */
const LABELLED = /^[^，。、；：,;:“「]{1,8}[：:]/u;
const EDGE = 6;
/** Printed lines of one column differ by no more. In full squares. */
const ALIKE = 1.25;

/** A continuation with what speaks for it. */
interface SeamAfter extends Continuation {
  readonly gain: number;
  readonly needed: number;
}

interface Piece extends Span {
  readonly paragraph: Paragraph;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** All parts of paragraphs, in order of position, and the last part of each paragraph. */
const piecesOf = oncePerPage((page: Page) => {
  const pieces = page.paragraphs.flatMap((paragraph) => paragraph.spans.map(({ start, end }, i): Piece => (
    { start, end, paragraph, opens: i === 0, closes: i === paragraph.spans.length - 1 }
  ))).sort((a, b) => a.start - b.start);
  return { pieces, last: new Map(pieces.flatMap((piece, i) => (piece.closes ? [[piece.paragraph, i] as const] : []))) };
});

/** The block in which an unfinished paragraph goes on by its words, past lines that belong to no story; undefined where it does not. */
export function continuationOf(page: Page, paragraph: Paragraph, lexicon: Lexicon): Continuation | undefined {
  const seam = seamAfter(paragraph, page, lexicon);
  return seam && seam.gain >= seam.needed ? seam : undefined;
}

/** Whether an unfinished paragraph may go on in the next block: both edges are likelier together than apart, or nothing speaks against the next line. */
export function mayGoOn(page: Page, paragraph: Paragraph, lexicon: Lexicon): boolean {
  const seam = seamAfter(paragraph, page, lexicon);
  return seam !== undefined && seam.gain >= (seam.kind === 'line-end' ? NOT_AGAINST : MAY_GO_ON);
}

const seamAfter = oncePerParagraph((paragraph, page: Page, lexicon: Lexicon): SeamAfter | undefined => {
  const { text } = paragraph.joined;
  if (endsSentence(text)) return undefined;
  const isShort = !isRunningText(paragraph);
  if ((isShort && !isShortLine(paragraph)) || unfinishedEnd(text) !== text.trimEnd().length || isTable(page, paragraph)) return undefined;
  const { pieces, last } = piecesOf(page);
  const from = last.get(paragraph) ?? pieces.length;
  let at = from + 1;
  while (at <= from + MOST_FOREIGN && mayInterrupt(pieces[at])) at++;
  const [own, next] = [pieces[from], pieces[at]];
  if (!own || !next?.opens || !mayGoOnIn(paragraph, next.paragraph)) return undefined;
  const gap = { start: own.end, end: next.start };
  const kind = kindOf(page.text.slice(gap.start, gap.end), at > from + 1);
  if (kind === 'other' || (isShort && kind !== 'line-end')) return undefined;
  const after = next.paragraph.joined.text;
  return {
    gap, next, kind, edges: [text.slice(-EDGE), after.slice(0, EDGE)],
    gain: gainOf(text, after, lexicon), needed: isShort || (kind === 'line-end' && areOffers(paragraph, next.paragraph)) ? SURELY_GOES_ON : kind === 'line-end' ? GOES_ON_IN_NEXT_LINE : GOES_ON,
  };
});

/** Whether the next line stops nowhere either, and is not as wide: two of a list of offers, each on a line of its own. */
function areOffers({ joined: { text } }: Paragraph, { joined: { text: after } }: Paragraph): boolean {
  return !endsSentence(after) && Math.abs(widthOf(text) - widthOf(after)) > ALIKE;
}

/** Whether a block may stand within a paragraph. */
function mayInterrupt(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.paragraph.kind === 'credit' || isForeignKind(piece.paragraph.kind));
}

/** What parts the paragraph from where it may go on: an indent begins another one, and a form feed another page. */
function kindOf(between: string, isForeign: boolean): Continuation['kind'] | 'other' {
  if (/[ \t\u3000]$|\f/u.test(between)) return 'other';
  return isForeign ? 'foreign-block' : gapKind(between);
}

/** Figures and Latin letters go with any others: of two numbers or words the model cannot tell whether they are one. */
function gainOf(text: string, after: string, lexicon: Lexicon): number {
  const [before, behind] = [edgesOfLine(text), edgesOfLine(after)];
  return isFigureOrLatinAt(before.tail, before.tail.length - 1) && isFigureOrLatinAt(behind.head, 0) ? 0 : continuityBy(lexicon).between(before, behind);
}

function isFigureOrLatinAt(text: string, at: number): boolean {
  return isDigitAt(text, at) || isLatinLetterAt(text, at);
}

/** A line that was printed by itself: too short to tell text from a heading. */
function isShortLine({ kind, joined: { text, seams } }: Paragraph): boolean {
  return (kind === 'body' || kind === 'subhead') && seams.length === 0 && text.length >= SHORTEST_LINE;
}

function mayGoOnIn({ kind }: Paragraph, { kind: nextKind, joined: { text } }: Paragraph): boolean {
  if (LABELLED.test(text) || opensItem(text) || opensWithBullet(text)) return false;
  return (nextKind === kind || (kind === 'subhead' && nextKind === 'body') || (kind === 'body' && nextKind === 'subhead')) && !/^\s/u.test(text) && opensParagraph(text) !== 'sure';
}

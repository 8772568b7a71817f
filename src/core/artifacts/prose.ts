import { isFurnitureKind } from '../page/kinds/furniture.js';
import { hasRows, isListing, shapeOf } from '../page/lines/listing.js';
import type { BlockKind, Page, Paragraph } from '../page/page.js';
import { sliceOf } from '../text/span.js';
import { oncePerParagraph } from './once.js';

const UNREADABLE: ReadonlySet<BlockKind> = new Set<BlockKind>(['garbage', 'spam', 'photo-text']);

/** Whether the paragraph is text that someone wrote and someone will read: punctuation in it matters. */
export function isReadable({ kind }: Paragraph): boolean {
  return !UNREADABLE.has(kind);
}

/** Whether the paragraph belongs to a story: its spacing follows the rules of running text, not those of a layout. */
export function isEditorial({ kind }: Paragraph): boolean {
  return !isFurnitureKind(kind);
}

const HEADINGS: ReadonlySet<BlockKind> = new Set<BlockKind>(['kicker', 'headline', 'deck', 'subhead']);

/** Whether the block or paragraph is a heading of any rank. */
export function isHeading({ kind }: { readonly kind: BlockKind }): boolean {
  return HEADINGS.has(kind);
}

const FEWEST_ROWS = 2;
const LONGEST_TABLE = 4000;

/** Whether the paragraph is a table, a programme or verse that was taken for running text. */
export function isTable(page: Page, paragraph: Paragraph): boolean {
  return consistsOfRows(paragraph, page);
}

const consistsOfRows = oncePerParagraph((paragraph, page: Page): boolean => {
  const rows = rowsOf(page, paragraph);
  return rows.length >= FEWEST_ROWS && isListing(rows.map(shapeOf));
});

/** Whether the lines of a heading are rows of a table. */
export function isTableHeading(page: Page, paragraph: Paragraph): boolean {
  return hasRows(rowsOf(page, paragraph).map(shapeOf));
}

/** The lines of a paragraph; where it has several, each of the printed lines that one of them holds between spaces. */
function rowsOf({ text }: Page, { spans, joined }: Paragraph): string[] {
  const short = spans.filter(({ start, end }) => end - start <= LONGEST_TABLE);
  const lines = short.flatMap((span) => linesIn(sliceOf(text, span)));
  if (lines.length < FEWEST_ROWS) return lines;
  const breaks = joined.seams.filter(({ cut }) => cut.kind === 'column-break').map(({ cut }) => cut.start);
  return short.flatMap(({ start, end }) => {
    const starts = [start, ...breaks.filter((at) => at > start && at < end)];
    return starts.flatMap((from, i) => linesIn(text.slice(from, starts[i + 1] ?? end)));
  });
}

function linesIn(text: string): string[] {
  return text.split(/[\r\n]+/).map((row) => row.trim()).filter((row) => row !== '');
}

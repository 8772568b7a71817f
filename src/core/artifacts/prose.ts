import { isFurnitureKind } from '../page/kinds/furniture.js';
import { hasRows, isListing, shapeOf, type LineShape } from '../page/lines/listing.js';
import type { BlockKind, Page, Paragraph } from '../page/page.js';

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
  const rows = rowsOf(page, paragraph);
  return rows.length >= FEWEST_ROWS && isListing(rows);
}

/** Whether the lines of a heading are rows of a table. */
export function isTableHeading(page: Page, paragraph: Paragraph): boolean {
  return hasRows(rowsOf(page, paragraph));
}

function rowsOf({ text }: Page, { spans }: Paragraph): LineShape[] {
  return spans.flatMap(({ start, end }) => (end - start > LONGEST_TABLE ? [] : text.slice(start, end).split(/[\r\n]+/)))
    .map((row) => row.trim()).filter((row) => row !== '').map(shapeOf);
}

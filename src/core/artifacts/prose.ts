import type { BlockKind, Paragraph } from '../page/page.js';

const UNREADABLE: ReadonlySet<BlockKind> = new Set<BlockKind>(['garbage', 'spam', 'photo-text']);
const FURNITURE: ReadonlySet<BlockKind> = new Set<BlockKind>(['masthead', 'imprint', 'boilerplate', 'advert']);

/** Whether the paragraph is text that someone wrote and someone will read: punctuation in it matters. */
export function isReadable({ kind }: Paragraph): boolean {
  return !UNREADABLE.has(kind);
}

/** Whether the paragraph belongs to a story: its spacing follows the rules of running text, not those of a layout. */
export function isEditorial(paragraph: Paragraph): boolean {
  return isReadable(paragraph) && !FURNITURE.has(paragraph.kind);
}

const HEADINGS: ReadonlySet<BlockKind> = new Set<BlockKind>(['kicker', 'headline', 'deck', 'subhead']);

/** Whether the block or paragraph is a heading of any rank. */
export function isHeading({ kind }: { readonly kind: BlockKind }): boolean {
  return HEADINGS.has(kind);
}

import type { Page, Paragraph } from '../../page/page.js';
import type { Span } from '../../text/span.js';

/** One printed line of a story, as far as the page shows where it ended. */
export interface Piece extends Span {
  /** Its joined text. */
  readonly text: string;
  /** What stands between the piece before it in the paragraph and this one; null at the start of a paragraph. */
  readonly gap: Span | null;
}

/** The printed lines of each story that shows them, in reading order. */
export function printedStories(page: Page): Piece[][] {
  const stories = new Map<number, Piece[]>();
  for (const paragraph of page.paragraphs) {
    if (paragraph.kind !== 'body') continue;
    const pieces = stories.get(paragraph.story) ?? [];
    pieces.push(...piecesOf(paragraph));
    stories.set(paragraph.story, pieces);
  }
  return [...stories.values()];
}

function piecesOf({ joined, joins }: Paragraph): Piece[] {
  const gaps = new Map<number, Span>([[0, { start: 0, end: 0 }]]);
  for (const { at, cut } of joined.seams) if (cut.kind === 'column-break') gaps.set(at, cut);
  for (const { at, gap } of joins) gaps.set(at, gap);
  const starts = [...gaps.keys()].sort((a, b) => a - b);
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? joined.text.length;
    return { ...joined.toSource({ start, end }), text: joined.text.slice(start, end), gap: start === 0 ? null : gaps.get(start) ?? null };
  }).filter(({ text }) => text !== '');
}

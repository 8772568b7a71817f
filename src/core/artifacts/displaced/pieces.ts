import type { Page, Paragraph } from '../../page/page.js';
import type { CutKind } from '../../text/joined.js';
import type { Span } from '../../text/span.js';
import { isTable } from '../prose.js';
import { edgesOfLine, type Edges } from './continuity.js';

/** One printed line of a story, as far as the page shows where it ended. */
export interface Piece extends Span {
  /** Its joined text. */
  readonly text: string;
  readonly edges: Edges;
  /** What stands between the piece before it in the paragraph and this one; null at the start of a paragraph. */
  readonly gap: Span | null;
}

/** The body paragraphs of each story, in reading order. */
export function bodiesOf(page: Page): Paragraph[][] {
  const stories = new Map<number, Paragraph[]>();
  for (const paragraph of page.paragraphs) {
    if (paragraph.kind !== 'body') continue;
    const known = stories.get(paragraph.story);
    if (known) known.push(paragraph);
    else stories.set(paragraph.story, [paragraph]);
  }
  return [...stories.values()];
}

/** The printed lines of a paragraph, as far as the page shows where they ended, also those that stand on lines of their own. */
export function linesOf(paragraph: Paragraph): Piece[] {
  return piecesAt(paragraph, ['column-break', 'line-break']);
}

/** Of the printed lines of paragraphs, `lines`, those that the width of their column shows; verse and tables have their lines from their authors. */
export function piecesOf(page: Page, body: readonly Paragraph[], lines: readonly Piece[]): readonly Piece[] {
  if (!body.some((paragraph) => isTable(page, paragraph))) return lines;
  return body.flatMap((paragraph) => (isTable(page, paragraph) ? piecesAt(paragraph, ['column-break']) : linesOf(paragraph)));
}

const orderKeys = new WeakMap<readonly Piece[], string>();

/** All that the order of printed lines depends on. */
export function orderKey(pieces: readonly Piece[]): string {
  const known = orderKeys.get(pieces);
  if (known !== undefined) return known;
  const key = pieces.map(({ gap, edges }) => (gap ? edges.key : `¶${edges.key}`)).join('\n');
  orderKeys.set(pieces, key);
  return key;
}

function piecesAt({ joined, joins }: Paragraph, breaks: readonly CutKind[]): Piece[] {
  const gaps = new Map<number, Span>([[0, { start: 0, end: 0 }]]);
  for (const { at, cut } of joined.seams) if (breaks.includes(cut.kind)) gaps.set(at, cut);
  for (const { at, gap } of joins) gaps.set(at, gap);
  const starts = [...gaps.keys()].sort((a, b) => a - b);
  return starts.flatMap((from, i): Piece[] => {
    const to = starts[i + 1] ?? joined.text.length;
    const text = joined.text.slice(from, to);
    if (text === '') return [];
    const { start, end } = joined.toSource({ start: from, end: to });
    return [{ start, end, text, edges: edgesOfLine(text), gap: from === 0 ? null : gaps.get(from) ?? null }];
  });
}

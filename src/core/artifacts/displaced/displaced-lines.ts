import type { Knowledge } from '../../knowledge.js';
import type { Page, Paragraph } from '../../page/page.js';
import { bracketsOf } from '../brackets.js';
import { oncePerPage } from '../once.js';
import { unpairedQuotes } from '../quote-partners.js';
import { continuityBy } from './continuity.js';
import { interleavingOf, type Interleaving } from './interleaved.js';
import { bodiesOf, linesOf, piecesOf, type Piece } from './pieces.js';
import { solveOrder, type Move } from './solve.js';

const FEWEST_PIECES = 8;
const MOST_PIECES = 400;

/** A story whose columns were read across. */
export interface Displacement {
  /** Its printed lines, as the source has them. */
  readonly pieces: readonly Piece[];
  readonly moves: readonly Move[];
}

const columns = new WeakMap<Page, readonly Interleaving[]>();

/** The stories of which two columns were read in turn, line by line. Empty without the word model. */
export function interleavingsOf(page: Page, { language }: Knowledge): readonly Interleaving[] {
  const found = columns.get(page);
  if (found) return found;
  if (!language) return [];
  const continuity = continuityBy(language.lexicon);
  const interleavings = bodiesOf(page).flatMap((body) => {
    const lines = body.flatMap(linesOf);
    return (lines.length <= MOST_PIECES ? interleavingOf(lines, continuity) : null) ?? [];
  });
  columns.set(page, interleavings);
  return interleavings;
}

const known = new WeakMap<Page, readonly Displacement[]>();

/**
 * The displaced lines of every story. Only stories in which quotes or brackets do not close within their paragraph are looked into:
 * a line that stands in another column takes such marks with it. Empty without the word model.
 */
export function* displacementsOf(page: Page, { language }: Knowledge): Generator<undefined, readonly Displacement[]> {
  const found = known.get(page);
  if (found) return found;
  if (!language) return [];
  const continuity = continuityBy(language.lexicon);
  const displacements: Displacement[] = [];
  for (const body of bodiesOf(page)) {
    if (!marksAreOpen(page, body)) continue;
    const pieces = body.flatMap(piecesOf);
    if (pieces.length < FEWEST_PIECES || pieces.length > MOST_PIECES) continue;
    const moves = yield* solveOrder(pieces, continuity);
    if (moves.length > 0) displacements.push({ pieces, moves });
  }
  known.set(page, displacements);
  return displacements;
}

/** Whether marks do not close in a paragraph of the story, or in one that stands among its lines. */
function marksAreOpen(page: Page, body: readonly Paragraph[]): boolean {
  const spans = body.flatMap((paragraph) => paragraph.spans);
  const start = spans.reduce((least, span) => Math.min(least, span.start), Infinity);
  const end = spans.reduce((most, span) => Math.max(most, span.end), 0);
  return openParagraphs(page).some((paragraph) => paragraph.spans.some((span) => span.start >= start && span.end <= end));
}

const openParagraphs = oncePerPage((page: Page): readonly Paragraph[] => page.paragraphs.filter((paragraph) => {
  if (paragraph.kind !== 'body') return false;
  const { unpairedOpeners, unpairedClosers } = bracketsOf(paragraph);
  return unpairedOpeners.length + unpairedClosers.length + unpairedQuotes(paragraph).length > 0;
}));

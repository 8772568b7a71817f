import type { Knowledge } from '../../knowledge.js';
import type { Page } from '../../page/page.js';
import { bracketsOf } from '../brackets.js';
import { unpairedQuotes } from '../quote-partners.js';
import { continuityBy } from './continuity.js';
import { printedStories, type Piece } from './pieces.js';
import { solveOrder, type Move } from './solve.js';

const FEWEST_PIECES = 8;
const MOST_PIECES = 400;

/** A story whose columns were read across. */
export interface Displacement {
  /** Its printed lines, as the source has them. */
  readonly pieces: readonly Piece[];
  readonly moves: readonly Move[];
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
  for (const pieces of printedStories(page)) {
    if (pieces.length < FEWEST_PIECES || pieces.length > MOST_PIECES || !marksAreOpen(page, pieces)) continue;
    const moves = yield* solveOrder(pieces, continuity);
    if (moves.length > 0) displacements.push({ pieces, moves });
  }
  known.set(page, displacements);
  return displacements;
}

function marksAreOpen(page: Page, pieces: readonly Piece[]): boolean {
  const [start, end] = [Math.min(...pieces.map((piece) => piece.start)), Math.max(...pieces.map((piece) => piece.end))];
  return page.paragraphs.some((paragraph) => {
    if (paragraph.kind !== 'body' || !paragraph.spans.some((span) => span.start >= start && span.end <= end)) return false;
    const { unpairedOpeners, unpairedClosers } = bracketsOf(paragraph);
    return unpairedOpeners.length + unpairedClosers.length + unpairedQuotes(paragraph).length > 0;
  });
}

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

/** What columns read across left of the stories of a page. */
export interface ReadAcross {
  readonly displacements: readonly Displacement[];
  /** Of the stories of which two columns were read in turn, line by line. */
  readonly interleavings: readonly Interleaving[];
}

const known = new WeakMap<Page, ReadAcross>();

/** The stories of which lines stand in another column. None without the word model. */
export function* readAcross(page: Page, { language }: Knowledge): Generator<undefined, ReadAcross> {
  const found = known.get(page);
  if (found) return found;
  if (!language) return { displacements: [], interleavings: [] };
  const continuity = continuityBy(language.lexicon);
  const displacements: Displacement[] = [];
  const interleavings: Interleaving[] = [];
  for (const body of bodiesOf(page)) {
    yield;
    const lines = body.flatMap(linesOf);
    const interleaving = lines.length > MOST_PIECES ? null : interleavingOf(lines, continuity);
    if (interleaving) {
      interleavings.push(interleaving);
      continue;
    }
    const pieces = piecesOf(page, body, lines);
    if (pieces.length < FEWEST_PIECES || pieces.length > MOST_PIECES) continue;
    const moves = yield* solveOrder(pieces, continuity, () => marksAreOpen(page, body));
    if (moves.length > 0) displacements.push({ pieces, moves });
  }
  const read = { displacements, interleavings };
  known.set(page, read);
  return read;
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

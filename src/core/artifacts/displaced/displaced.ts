import type { Page } from '../../page/page.js';
import { say } from '../../text/message.js';
import type { TextEdit } from '../../text/edits.js';
import { sliceOf, type Span } from '../../text/span.js';
import type { Artifact, Fix, Rule } from '../artifact.js';
import { artifact } from '../report.js';
import { readAcross, type Displacement } from './displaced-lines.js';
import { gapsBetween, otherColumn } from './in-turn.js';
import type { Piece } from './pieces.js';
import type { Move } from './solve.js';

const SHOWN = 6;
const START_SHOWN = 3;

/**
 * Columns read across: a printed line that was read into the wrong column. The fix sets the whole story in order, and is likely where
 * no other order is nearly as probable.
 */
export const displacedFragment: Rule = {
  id: 'displaced-fragment',
  scope: 'page',
  *check(page, knowledge) {
    const { displacements, interleavings } = yield* readAcross(page, knowledge);
    for (const interleaving of interleavings) yield* otherColumn(page, interleaving);
    for (const displacement of displacements) {
      const fix = reorder(page, displacement);
      const certainty = fix && displacement.moves.every(({ isOrderCertain }) => isOrderCertain) ? 'likely' : 'doubtful';
      for (const { piece, between: [left, right], gain, share } of displacement.moves) {
        if (share === 0) continue;
        yield artifact('displaced-fragment', piece, {
          message: say('This line was read into the wrong column: it belongs between “…{0}” and “{1}…”', left?.text.slice(-SHOWN) ?? '', right?.text.slice(0, SHOWN) ?? ''),
          certainty, confidence: Math.min(0.95, 0.6 + gain / 60),
          fixes: fix ? [fix] : [],
        });
      }
    }
  },
};

/** The spaces at which the text does not go on: around a displaced line, and where one belongs. */
export const displacedSeam: Rule = {
  id: 'displaced-seam',
  scope: 'page',
  *check(page, knowledge) {
    const { displacements, interleavings } = yield* readAcross(page, knowledge);
    for (const interleaving of interleavings) for (const seam of gapsBetween(interleaving)) yield seamArtifact(seam);
    for (const displacement of displacements) {
      for (const seam of seamsOf(displacement)) yield seamArtifact(seam);
    }
  },
};

function seamArtifact(seam: Span): Artifact {
  return artifact('displaced-seam', seam, {
    message: say('The text does not go on here: columns were read across, and what stands on either side is not contiguous'),
    certainty: 'likely', confidence: 0.85,
  });
}

/** A paragraph whose first words were read into another column. */
export const displacedStart: Rule = {
  id: 'truncated-start',
  scope: 'page',
  *check(page, knowledge) {
    const { displacements } = yield* readAcross(page, knowledge);
    for (const { moves } of displacements) {
      for (const { piece, between: [, right], leansForward, share } of moves) {
        if (share === 0 || !right || !leansForward || !startsBlock(page, right)) continue;
        yield artifact('truncated-start', { start: right.start, end: right.start + START_SHOWN }, {
          message: say('The beginning stands elsewhere: “{0}” was read into another column', piece.text),
          certainty: 'likely', confidence: 0.8,
        });
      }
    }
  },
};

function seamsOf({ pieces, moves }: Displacement): Span[] {
  const seams = new Map<number, Span>();
  const add = (piece: Piece | null | undefined): void => {
    if (piece?.gap && piece.gap.end > piece.gap.start) seams.set(piece.gap.start, piece.gap);
  };
  for (const { piece, between: [, right] } of moves) {
    add(piece);
    add(pieces[pieces.indexOf(piece) + 1]);
    add(right);
  }
  return [...seams.values()].sort((a, b) => a.start - b.start);
}

function startsBlock({ text }: Page, piece: Piece): boolean {
  return /[\r\n][ \t\u3000]*$|^$/.test(text.slice(Math.max(0, piece.start - 4), piece.start));
}

/** Takes every displaced line out and sets it in its place; null where a place is itself a line that moves, or it is not certain which line does. */
function reorder(page: Page, { pieces, moves }: Displacement): Fix | null {
  const moved = new Set(moves.map(({ piece }) => piece));
  if (moves.some(({ share, between }) => share === 0 || between.some((piece) => piece && moved.has(piece)))) return null;
  const edits = moves.flatMap((move) => [{ ...withGap(move.piece, pieces), text: '' }, insertion(page, move)]);
  return { title: say('Set the lines of the story in order'), rearranges: true, edits: edits.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** A printed line with what parts it from the one before it, or, where it begins a paragraph, from the one behind it. */
function withGap(piece: Piece, pieces: readonly Piece[]): Span {
  const next = pieces[pieces.indexOf(piece) + 1];
  if (piece.gap) return { start: piece.gap.start, end: piece.end };
  return { start: piece.start, end: next?.gap?.end ?? piece.end };
}

/** Sets a line between two others, parted from its neighbour as lines are there. */
function insertion(page: Page, { piece, between: [left, right], leansForward }: Move): TextEdit {
  const line = sliceOf(page.text, piece);
  const gap = right?.gap ? sliceOf(page.text, right.gap) : '';
  const part = /^[ \t]*(?:\r\n|\n|\r)[ \t]*$/u.test(gap) ? gap : '';
  if (right && (!left || (leansForward && startsBlock(page, right)))) return { start: right.start, end: right.start, text: line + part };
  const at = left?.end ?? 0;
  return { start: at, end: at, text: part + line };
}

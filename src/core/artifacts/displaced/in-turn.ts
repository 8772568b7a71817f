import type { Page } from '../../page/page.js';
import { say } from '../../text/message.js';
import { sliceOf, type Span } from '../../text/span.js';
import type { Artifact, Fix } from '../artifact.js';
import { artifact, replace } from '../report.js';
import type { Interleaving } from './interleaved.js';
import type { Piece } from './pieces.js';

/** Characters of the last line that a message shows. */
const SHOWN = 6;

/** What stands between the lines of two columns that were read in turn. */
export function gapsBetween({ pieces }: Interleaving): Span[] {
  return pieces.slice(1).flatMap((piece, i) => {
    const start = pieces[i]?.end ?? piece.start;
    return start < piece.start ? [{ start, end: piece.start }] : [];
  });
}

/** The first line of the second column, with the fix that sets the columns one after the other where that is certain. */
export function otherColumn(page: Page, { pieces, isOrderKnown }: Interleaving): Artifact[] {
  const [first, second] = pieces;
  const last = pieces.at(-1);
  if (!first || !second || !last) return [];
  return [artifact('displaced-fragment', second, {
    message: say('From here on the lines of two columns were read in turn: every other line belongs to the other column, as far as “{0}”', last.text.slice(-SHOWN)),
    certainty: 'doubtful', confidence: 0.9,
    fixes: isOrderKnown ? [inOrder(page, pieces, { lineEnd: page.text.slice(first.end, second.start), span: { start: first.start, end: last.end } })] : [],
  })];
}

function inOrder({ text }: Page, pieces: readonly Piece[], { span, lineEnd }: { span: Span; lineEnd: string }): Fix {
  const columnOf = (parity: number): string => pieces.filter((_, i) => i % 2 === parity).map((piece) => sliceOf(text, piece)).join(lineEnd);
  const blankLine = text.includes('\r\n') ? '\r\n\r\n' : '\n\n';
  return { ...replace(span, columnOf(0) + blankLine + columnOf(1), say('Set the columns one after the other')), rearranges: true };
}

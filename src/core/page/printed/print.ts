import type { Steps } from '../../text/steps.js';
import type { Draft } from '../blocks/draft.js';
import { piecesOf } from './pieces.js';
import { NO_LINES, printedLinesOf, type PrintedLines } from './line-ends.js';

/** How far around a paragraph its column is looked for. */
const REACH = 4;
/** Line ends that a paragraph must show before another borrows its pitch. */
const PROOF = 4;

/** The printed lines of each block; a block that shows no pitch itself borrows that of the nearest block that does. */
export function* readPrint(text: string, drafts: readonly Draft[]): Steps<PrintedLines[]> {
  const own: PrintedLines[] = [];
  for (const draft of drafts) {
    own.push(draft.lines.length > 1 || draft.pitch !== null ? linesOf(draft) : yield* printedLinesIn(text, draft, null));
    yield;
  }
  const shown: PrintedLines[] = [];
  for (const [i, draft] of drafts.entries()) {
    const print = own[i];
    if (!print) continue;
    const shared = print.pitch === null && print.kept.length > 0 ? pitchNear(own, i) : null;
    shown.push(shared === null ? print : yield* printedLinesIn(text, draft, shared));
  }
  return shown;
}

/** The printed lines of a block that has them on one line; a very long one is read piece by piece. */
function* printedLinesIn(text: string, { contentStart, end }: Draft, shared: number | null): Steps<PrintedLines> {
  const found: PrintedLines[] = [];
  for (const piece of piecesOf(text, { start: contentStart, end })) {
    found.push(yield* printedLinesOf(text, piece, shared));
    yield;
  }
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last || found.length === 1) return first ?? NO_LINES;
  return { ends: found.flatMap(({ ends }) => ends), kept: found.flatMap(({ kept }) => kept), pitch: first.pitch, first: first.first, last: last.last };
}

/** A block that keeps its printed lines apart. */
function linesOf({ lines, pitch, width }: Draft): PrintedLines {
  return { ends: [], kept: [], pitch, first: lines[0]?.width ?? width, last: lines.at(-1)?.width ?? width };
}

function pitchNear(own: readonly PrintedLines[], at: number): number | null {
  for (let distance = 1; distance <= REACH; distance++) {
    for (const lender of [own[at - distance], own[at + distance]]) {
      if (lender && lender.pitch !== null && lender.ends.length >= PROOF) return lender.pitch;
    }
  }
  return null;
}

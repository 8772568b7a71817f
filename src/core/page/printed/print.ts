import type { Steps } from '../../text/steps.js';
import type { Draft } from '../blocks/draft.js';
import { printedLinesOf, type PrintedLines } from './line-ends.js';

/** How far around a paragraph its column is looked for. */
const REACH = 4;

/** The printed lines of each block; a block that shows no pitch itself borrows that of the nearest block that does. */
export function* readPrint(text: string, drafts: readonly Draft[]): Steps<PrintedLines[]> {
  const own: PrintedLines[] = [];
  for (const draft of drafts) {
    own.push(draft.lines.length > 1 ? linesOf(draft) : yield* printedLinesOf(text, { start: draft.contentStart, end: draft.end }, null));
    yield;
  }
  const shown: PrintedLines[] = [];
  for (const [i, draft] of drafts.entries()) {
    const print = own[i];
    if (!print) continue;
    const shared = print.pitch === null && print.kept.length > 0 ? pitchNear(own, i) : null;
    shown.push(shared === null ? print : yield* printedLinesOf(text, { start: draft.contentStart, end: draft.end }, shared));
  }
  return shown;
}

/** A block that keeps its printed lines apart. */
function linesOf({ lines, pitch, width }: Draft): PrintedLines {
  return { ends: [], kept: [], pitch, first: lines[0]?.width ?? width, last: lines.at(-1)?.width ?? width };
}

function pitchNear(own: readonly PrintedLines[], at: number): number | null {
  for (let distance = 1; distance <= REACH; distance++) {
    const pitch = own[at - distance]?.pitch ?? own[at + distance]?.pitch;
    if (pitch !== undefined && pitch !== null) return pitch;
  }
  return null;
}

import type { Steps } from '../../text/steps.js';
import type { Draft } from '../blocks/draft.js';
import { piecesOf } from './pieces.js';
import { NO_LINES, printedLinesOf, type PrintedLines } from './line-ends.js';
import { endsAmong } from './measures.js';
import { gapsIn, type Gap, type Gaps } from './segments.js';

/** How far around a paragraph one that shows its column is looked for, and short ones that show it together, in blocks. */
const FAR = 10;
const REACH = 4;
/** Line ends that a paragraph must show before another borrows its pitch. */
const PROOF = 4;
/** Widths of one column differ by so much; and such a share of the lines must agree where no paragraph shows its pitch. */
const ALIKE = 1;
const MOST = 0.7;
const NARROWEST = 5;
/** Line ends and gaps of a short paragraph. */
const FEW = 8;
const INDENT = 2;

/** The printed lines of each block; a block that shows no pitch itself borrows that of the nearest block that does. */
export function* readPrint(text: string, drafts: readonly Draft[]): Steps<PrintedLines[]> {
  const own: PrintedLines[] = [];
  for (const draft of drafts) {
    own.push(draft.lines.length > 1 || draft.pitch !== null ? yield* linesOf(text, draft) : yield* printedLinesIn(text, draft, null));
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

/** A block that keeps its printed lines apart, one to a line or, where an engine ended some of them with a space, several. */
function* linesOf(text: string, { lines, pitch, width }: Draft): Steps<PrintedLines> {
  const shown = { ...NO_LINES, pitch, first: lines[0]?.width ?? width, last: lines.at(-1)?.width ?? width };
  if (pitch === null || lines.length === 1) return shown;
  const ends: Gap[] = [];
  for (const [i, { contentStart, end, bare }] of lines.entries()) {
    if (!/\s/u.test(bare)) continue;
    const gaps = yield* gapsIn(text, { start: contentStart, end });
    const own = endsAmong(text, end, gaps, { pitch, isFirst: i === 0 });
    if (i === 0) shown.first = own[0]?.width ?? shown.first;
    if (i === lines.length - 1) shown.last = widthBehind(own.at(-1)?.start ?? contentStart, gaps);
    ends.push(...own);
  }
  const alike = ends.length + lines.length - 1;
  return { ...shown, ends: ends.map(({ start, end }) => ({ start, end, alike, pitch, certainty: alike >= PROOF ? 'certain' : 'likely' })) };
}

function widthBehind(at: number, { gaps, rest }: Gaps): number {
  return gaps.reduce((sum, { start, width }) => (start > at ? sum + width : sum), rest);
}

function pitchNear(own: readonly PrintedLines[], at: number): number | null {
  for (let distance = 1; distance <= FAR; distance++) {
    for (const lender of [own[at - distance], own[at + distance]]) {
      if (lender && lender.pitch !== null && lender.ends.length >= PROOF) return lender.pitch;
    }
  }
  return pitchTogether(own.slice(Math.max(0, at - REACH), at + REACH + 1));
}

/** The width on which the lines of several short paragraphs agree, each of which has too few to show it; null where most differ. */
function pitchTogether(prints: readonly PrintedLines[]): number | null {
  const lines = prints.filter(({ ends, kept }) => ends.length + kept.length <= FEW).flatMap(({ pitch, ends, kept }, block) => [
    ...ends.map(() => ({ block, width: pitch ?? 0 })),
    ...kept.filter(({ strong }) => strong).map(({ width }, i) => ({ block, width: i === 0 ? width + INDENT : width })),
  ]);
  let best: typeof lines = [];
  for (const { width } of lines) {
    const alike = lines.filter((line) => Math.abs(line.width - width) <= ALIKE);
    if (width >= NARROWEST && alike.length > best.length) best = alike;
  }
  const agree = best.length >= PROOF && best.length >= lines.length * MOST && new Set(best.map(({ block }) => block)).size > 1;
  return agree ? best.reduce((sum, { width }) => sum + width, 0) / best.length : null;
}

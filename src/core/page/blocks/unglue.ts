import { rememberedInSteps } from '../../memory/remembered.js';
import { endsSentence, widthOf } from '../../text/characters.js';
import { moved, type Span } from '../../text/span.js';
import type { Steps } from '../../text/steps.js';
import type { PrintedLine } from '../lines/line.js';
import { signOf } from '../lines/sign.js';
import { aroundSpan, printedLinesOf } from '../printed/line-ends.js';
import { CONTACT } from '../words/fields.js';
import { opensParagraph } from '../words/openers.js';
import type { Draft } from './draft.js';
import { readsAsHeading } from './group.js';
import { COMPARED, rereadingEnd } from './rereading.js';

const WIDEST_SUBHEAD = 24;
const NARROWEST_SUBHEAD = 4;
/** A paragraph's last printed line is so much shorter than its column that it cannot be a full one. */
const SHORT_BY = 2.5;
const INDENT = 2;
/** A longer line is no printed paragraph. */
const LONGEST_GLUED = 20_000;

/** Cuts blocks in two where a lost line break glued them: a subhead or a paragraph to the one before, a worse second reading. */
export function* unglue(text: string, drafts: readonly Draft[]): Steps<Draft[]> {
  const pieces: Draft[] = [];
  for (const draft of drafts) {
    const line = draft.lines[0];
    const places = line && draft.lines.length === 1 && draft.end - draft.start <= LONGEST_GLUED ? yield* gluedPlaces(text, draft, line, pieces.at(-1)) : [];
    if (line && places.length > 0) pieces.push(...cutAt(text, draft, line, places));
    else pieces.push(draft);
    yield;
  }
  return pieces;
}

function* gluedPlaces(text: string, draft: Draft, line: PrintedLine, before: Draft | undefined): Steps<Span[]> {
  const places = yield* placesInBlock(text, draft, line, before);
  return places.map((place) => moved(place, draft.contentStart));
}

/** The same, told from where the block's content begins. */
const placesInBlock = rememberedInSteps(
  (text: string, draft: Draft, { mark }: PrintedLine, before: Draft | undefined) => (
    [mark.kind, draft.sign, before?.bare.slice(-COMPARED), draft.bare, aroundSpan(text, { start: draft.contentStart, end: draft.end })].join('\n')
  ),
  function* (text: string, draft: Draft, line: PrintedLine, before: Draft | undefined): Steps<Span[]> {
    const places = yield* findPlaces(text, draft, line, before);
    return places.map((place) => moved(place, -draft.contentStart));
  },
);

function* findPlaces(text: string, draft: Draft, line: PrintedLine, before: Draft | undefined): Steps<Span[]> {
  if (line.mark.kind === 'heading' || draft.sign === 'imprint' || draft.sign === 'masthead') return [];
  const reread = before ? rereadingEnd(before.bare, draft.bare) : null;
  if (reread !== null) return blankAt(text, draft.contentStart + reread);
  const { ends, kept, pitch, first } = yield* printedLinesOf(text, { start: draft.contentStart, end: draft.end }, null);
  const gaps = [...ends, ...kept].sort((a, b) => a.start - b.start);
  const places: Span[] = [];
  let from = draft.contentStart;
  for (const [i, gap] of gaps.entries()) {
    const next = gaps[i + 1]?.start ?? draft.end;
    const head = text.slice(from, gap.start);
    const tail = text.slice(gap.end, next);
    const isLast = next === draft.end;
    const isPrinted = draft.bare.includes(tail);
    if (i === 0 && CONTACT.test(head) && endsSentence(draft.bare)) places.push(gap);
    else if (endsSentence(head) && (isLast && isPrinted && isGluedSubhead(tail) || isGluedParagraph(head, tail, pitch, isLast, i === 0 ? first : null))) places.push(gap);
    from = gap.end;
  }
  return places;
}

function isGluedSubhead(tail: string): boolean {
  const width = widthOf(tail);
  return width >= NARROWEST_SUBHEAD && width <= WIDEST_SUBHEAD && !endsSentence(tail) && readsAsHeading(tail) && opensParagraph(tail) !== 'sure' && !/[）)：:]$/u.test(tail);
}

/** The printed line before the gap is short or a set phrase follows, and the one after it leaves room for an indent. */
function isGluedParagraph(head: string, tail: string, pitch: number | null, isLast: boolean, first: number | null): boolean {
  if (pitch === null) return false;
  const short = widthOf(head) < pitch - SHORT_BY - (first === null ? 0 : INDENT);
  const width = widthOf(tail);
  const indented = width <= pitch - INDENT + 0.5 && (isLast || width >= pitch - INDENT - 1.5);
  return indented && (short || opensParagraph(tail) === 'sure');
}

function blankAt(text: string, at: number): Span[] {
  let end = at;
  while (/\s/.test(text[end] ?? '')) end++;
  return [{ start: at, end }];
}

function cutAt(text: string, draft: Draft, line: PrintedLine, places: readonly Span[]): Draft[] {
  const starts = [draft.start, ...places.map(({ end }) => end)];
  const ends = [...places.map(({ start }) => start), draft.end];
  return starts.map((start, i): Draft => {
    const end = ends[i] ?? draft.end;
    const contentStart = i === 0 ? draft.contentStart : start;
    const bare = text.slice(contentStart, end).replaceAll('**', '');
    const mark = i === 0 ? line.mark : { kind: 'none', level: 0, length: 0 } as const;
    const piece: PrintedLine = { ...line, start, end, contentStart, mark, bare, width: widthOf(bare) };
    return { ...draft, start, end, contentStart, lines: [piece], bare, width: piece.width, sign: signOf(piece), gap: i === 0 ? draft.gap : 0 };
  });
}

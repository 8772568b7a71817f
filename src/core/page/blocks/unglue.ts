import { remembered, rememberedInSteps } from '../../memory/remembered.js';
import { endsSentence, widthOf } from '../../text/characters.js';
import { moved, type Span } from '../../text/span.js';
import type { Steps } from '../../text/steps.js';
import type { PrintedLine } from '../lines/line.js';
import { signOf } from '../lines/sign.js';
import { aroundSpan, printedLinesOf } from '../printed/line-ends.js';
import { holdsBlank } from '../printed/segments.js';
import { CONTACT } from '../words/fields.js';
import { opensParagraph } from '../words/openers.js';
import type { Draft } from './draft.js';
import { readsAsHeading } from './goes-on.js';
import { COMPARED, rereadingEnd } from './rereading.js';

const WIDEST_SUBHEAD = 24;
const NARROWEST_SUBHEAD = 4;
/** A paragraph's last printed line is so much shorter than its column that it cannot be a full one. */
const SHORT_BY = 2.5;
const INDENT = 2;
/** Full squares of what is text, and no caption, credit or label. */
const SHORTEST_TEXT = 24;
const MOST_APART = 4;
/** The share of the blocks, and of the sentences, above which a space is something that the page sets. */
const FEW = 0.4;
const HABIT = 0.4;
/** A preposition: what it governs comes behind the space. */
const PHRASE_START = /^[据據在从從对對由为為当當把被向随隨]/u;
const SPACE_WITHIN = /[\p{Script=Han}，、；][ \u3000]\p{Script=Han}/u;
const SPACE_AFTER = /[。！？][”」』）]?[ \u3000]/gu;
const SENTENCE_END = /[。！？]/gu;
/** A longer line is no printed paragraph. */
const LONGEST_GLUED = 20_000;

/** Cuts blocks in two where a lost line break glued them: a subhead or a paragraph to the one before, a worse second reading. */
export function* unglue(text: string, drafts: readonly Draft[]): Steps<Draft[]> {
  const pieces: Draft[] = [];
  const spaced = yield* setsSpaces(drafts);
  for (const draft of drafts) {
    const line = draft.lines[0];
    const places = line && draft.lines.length === 1 && draft.end - draft.start <= LONGEST_GLUED ? yield* gluedPlaces(text, draft, line, pieces.at(-1), spaced) : [];
    if (line && places.length > 0) pieces.push(...cutAt(text, draft, line, places));
    else pieces.push(draft);
    yield;
  }
  return pieces;
}

const spacingOf = remembered((bare) => ({
  sentences: bare.match(SENTENCE_END)?.length ?? 0, within: SPACE_WITHIN.test(bare), after: bare.match(SPACE_AFTER)?.length ?? 0,
}));

/** Whether running text holds spaces: between words, where printed lines ended, or after most sentences by habit. */
function* setsSpaces(drafts: readonly Draft[]): Steps<boolean> {
  let long = 0;
  let within = 0;
  let sentences = 0;
  let after = 0;
  for (const [i, { lines, width, bare }] of drafts.entries()) {
    if (i % 64 === 63) yield;
    if (lines.length !== 1 || width < SHORTEST_TEXT || bare.length > LONGEST_GLUED) continue;
    const spacing = spacingOf(bare);
    if (spacing.sentences === 0) continue;
    long++;
    if (spacing.within) within++;
    sentences += spacing.sentences;
    after += spacing.after;
  }
  return within > long * FEW || after > sentences * HABIT;
}

function* gluedPlaces(text: string, draft: Draft, line: PrintedLine, before: Draft | undefined, spaced: boolean): Steps<Span[]> {
  if (!/\s/u.test(draft.bare) && !holdsBlank(text, { start: draft.contentStart, end: draft.end })) return [];
  const places = yield* placesInBlock(text, draft, line, before, spaced);
  return places.map((place) => moved(place, draft.contentStart));
}

/** The same, told from where the block's content begins. */
const placesInBlock = rememberedInSteps(
  (text: string, draft: Draft, { mark }: PrintedLine, before: Draft | undefined, spaced: boolean) => (
    [mark.kind, spaced, draft.sign, before?.bare.slice(-COMPARED), draft.bare, aroundSpan(text, { start: draft.contentStart, end: draft.end })].join('\n')
  ),
  function* (text: string, draft: Draft, line: PrintedLine, before: Draft | undefined, spaced: boolean): Steps<Span[]> {
    const places = yield* findPlaces(text, draft, line, before, spaced);
    return places.map((place) => moved(place, -draft.contentStart));
  },
);

function* findPlaces(text: string, draft: Draft, line: PrintedLine, before: Draft | undefined, spaced: boolean): Steps<Span[]> {
  if (line.mark.kind === 'heading' || draft.sign === 'imprint' || draft.sign === 'masthead') return [];
  const reread = before ? rereadingEnd(before.bare, draft.bare) : null;
  if (reread !== null) return blankAt(text, draft.contentStart + reread);
  const { ends, kept, pitch, first } = yield* printedLinesOf(text, { start: draft.contentStart, end: draft.end }, null);
  if (!spaced && pitch === null) return placesApart(text, draft, kept.filter(({ strong }) => strong));
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

/**
 * The spaces of a block on a page that sets none: after a sentence, before one of several clauses or a subhead, a break was lost.
 * A space anywhere else shows that spaces stand in this block for other reasons.
 */
function placesApart(text: string, { contentStart, end }: Draft, gaps: readonly Span[]): Span[] {
  const parts = [contentStart, ...gaps.map((gap) => gap.end)].map((start, i) => text.slice(start, gaps[i]?.start ?? end));
  const isText = (part: string): boolean => widthOf(part) >= SHORTEST_TEXT && /[，；。,;]./u.test(part);
  const isSubhead = (i: number): boolean => i > 0 && endsSentence(parts[i - 1] ?? '') && isGluedSubhead(parts[i] ?? '') && !PHRASE_START.test(parts[i] ?? '');
  const begins = (part: string, i: number): boolean => (i === 0 ? isText(part) : isSubhead(i) || (isText(part) && (isSubhead(i - 1) || endsSentence(parts[i - 1] ?? ''))));
  return gaps.length > 0 && gaps.length <= MOST_APART && parts.every(begins) ? gaps.map(({ start, end: to }) => ({ start, end: to })) : [];
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

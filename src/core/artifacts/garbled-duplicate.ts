import type { Lexicon } from '../lexicon/lexicon.js';
import type { WordKnowledge } from '../lexicon/load.js';
import { rememberedBy } from '../memory/remembered.js';
import type { Page, Paragraph } from '../page/page.js';
import { say } from '../text/message.js';
import type { Span } from '../text/span.js';
import type { Artifact, Rule } from './artifact.js';
import { fitInto } from './fitting.js';
import { isEditorial, isHeading } from './prose.js';
import { artifact, remove } from './report.js';

const SHORTEST = 8;
const LONGEST = 60;
/** A second reading that shares less than this with the first cannot be told from other text. */
const LEAST_SHARED = 0.6;
/** How far around its place the first reading of a line is looked for, in paragraphs. */
const REACH = 2;
const READING_ERRORS = 2;
const SHARED_RUN = 6;
/** One that shares less than it must is told when it is as much less probable as this. */
const LEAST_SHARED_IN_NONSENSE = 0.45;
const NONSENSE = 2;
/** By how much a garbled line is less probable than the same words read rightly, a character, in natural logarithms. */
const WORSE = 0.8;
/** What is asked of a line of which every differing character looks like the one it was read for; a misreading makes the whole that much less probable. */
const WORSE_BY_LOOKALIKES = 2;
const LEAST_SHARED_BY_LOOKALIKES = 0.7;

/** A second, worse reading of the edge of a paragraph next to it: a strip of the page that was read twice. */
export const garbledDuplicate: Rule = {
  id: 'garbled-duplicate',
  scope: 'page',
  *check(page, { language }) {
    for (const [i, paragraph] of page.paragraphs.entries()) {
      if (paragraph.joined.text.length > 2 * LONGEST) continue;
      const piece = firstPiece(paragraph);
      if (!piece) continue;
      const good = bestReadingNear(page, i, piece.text);
      if (!good) continue;
      const isMisread = language !== undefined && areLookalikes(piece.text, good, language);
      if ((isHeading(paragraph) && !isMisread) || !(language ? isMisread || readsWorse(piece.text, good, language.lexicon) : !good.isTorn && good.shared >= LEAST_SHARED && sharesRun(piece.text, good.text))) continue;
      yield report(page, withBlankAfter(page.text, piece.span), good.text);
    }
  },
};

/** The first reading of a line. */
interface GoodReading {
  readonly text: string;
  /** The share of the second reading that it confirms. */
  readonly shared: number;
  /** Whether it begins within a clause, goes to the end of the paragraph and has one other character: only the language model tells whether it was misread. */
  readonly isTorn: boolean;
}

/** The paragraph up to its first space: what follows may be another line that was read rightly. */
function firstPiece(paragraph: Paragraph): { text: string; span: Span } | null {
  const { text } = paragraph.joined;
  const space = text.indexOf(' ', SHORTEST);
  const length = space < 0 ? text.length : space;
  if (length < SHORTEST || length > LONGEST) return null;
  const span = paragraph.joined.toSource({ start: 0, end: length });
  return { text: text.slice(0, length), span };
}

/** With the blank that parts it from what follows on its line. */
function withBlankAfter(text: string, { start, end }: Span): Span {
  return { start, end: end + (/^[ \u3000]+(?=\S)/u.exec(text.slice(end, end + 4))?.[0].length ?? 0) };
}

/** The text at the edge of a longer paragraph near by that the piece repeats with the fewest errors, or null. */
function bestReadingNear(page: Page, index: number, piece: string): GoodReading | null {
  let best: GoodReading | null = null;
  for (let i = Math.max(0, index - REACH); i <= index + REACH; i++) {
    const other = page.paragraphs[i];
    if (!other || i === index || !isEditorial(other) || other.joined.text.length < 1.5 * piece.length) continue;
    const { text } = other.joined;
    const window = piece.length + 6;
    for (const edge of [text.slice(-window), text.slice(0, window)]) {
      const good = goodReading(piece, edge);
      if (good !== null && (best === null || good.shared > best.shared)) best = good;
    }
  }
  return best;
}

/** The part of the edge that the piece repeats with errors, or null. */
const goodReading = rememberedBy((piece: string, edge: string) => `${piece}\n${edge}`, (piece: string, edge: string): GoodReading | null => {
  const fit = fitInto(piece, edge);
  const good = edge.slice(fit.start, fit.end);
  const isTorn = fit.distance === 1 && good.length === piece.length && fit.end === edge.length && /[\p{Script=Han}\d]/u.test(edge.charAt(fit.start - 1));
  return isGarbled(piece, good, fit.distance, isTorn) ? { text: good, shared: 1 - fit.distance / piece.length, isTorn } : null;
});

/** Enough is shared to be the same line, and what differs is characters misread, not other figures or other words set alike. */
function isGarbled(piece: string, good: string, distance: number, isTorn: boolean): boolean {
  if (distance < (isTorn ? 1 : READING_ERRORS) || distance > (1 - LEAST_SHARED_IN_NONSENSE) * piece.length) return false;
  const digits = (text: string): string => text.replace(/\D/g, '');
  return digits(piece) === digits(good);
}

/** What can be asked of two readings of one line as long as nobody knows which words there are. */
function sharesRun(piece: string, good: string): boolean {
  return longestShared(piece, good) >= Math.min(SHARED_RUN, piece.length / 2);
}

/** A sentence that resembles its neighbour but reads as well was written so. */
function readsWorse(piece: string, good: GoodReading, lexicon: Lexicon): boolean {
  return lexicon.logProbability(piece) < lexicon.logProbability(good.text) - (good.shared < LEAST_SHARED ? NONSENSE : WORSE);
}

/** Whether the readings differ by characters that look alike, and by nothing else, to the loss of the second: no author writes a sentence again like that. */
function areLookalikes(piece: string, good: GoodReading, { lexicon, lookalikes: { shapes } }: WordKnowledge): boolean {
  if (piece.length !== good.text.length || good.shared < LEAST_SHARED_BY_LOOKALIKES) return false;
  const differing = Array.from({ length: piece.length }, (_, i) => i).filter((i) => piece.charCodeAt(i) !== good.text.charCodeAt(i));
  if (!differing.every((i) => shapes.likeness(piece.charCodeAt(i), good.text.charCodeAt(i)) > 0)) return false;
  return (lexicon.logProbability(good.text) - lexicon.logProbability(piece)) * piece.length >= WORSE_BY_LOOKALIKES * differing.length;
}

function longestShared(a: string, b: string): number {
  let longest = 0;
  for (let i = 0; i < a.length; i++) {
    while (i + longest < a.length && b.includes(a.slice(i, i + longest + 1))) longest++;
  }
  return longest;
}

function report(page: Page, span: Span, good: string): Artifact {
  const rest = /^(?:\r\n|\n|\r){1,2}/.exec(page.text.slice(span.end, span.end + 4))?.[0] ?? '';
  const startsLine = /[\r\n]$|^$/.test(page.text.slice(Math.max(0, span.start - 1), span.start));
  const whole = startsLine ? { start: span.start, end: span.end + rest.length } : span;
  return artifact('garbled-duplicate', span, {
    message: say('A second, garbled reading of “{0}”, which stands whole next to it', good),
    certainty: 'likely', confidence: 0.85,
    fixes: [remove([whole], say('Delete the garbled reading'))],
  });
}

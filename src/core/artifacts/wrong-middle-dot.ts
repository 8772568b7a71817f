import { partsForeignName } from '../lexicon/foreign-names.js';
import { remembered } from '../memory/remembered.js';
import type { Page, Paragraph } from '../page/page.js';
import { isHanAt, isLatinLetterAt } from '../text/characters.js';
import { say } from '../text/message.js';
import type { Artifact, Rule } from './artifact.js';
import { setsNarrowStops } from './narrow-stops.js';
import { oncePerPage } from './once.js';
import { isReadable } from './prose.js';
import { artifact } from './report.js';

const LOOKALIKE_DOT = /[・･•∙⋅‧]/g;
/** The dot of traditional character sets, which is right in their script. */
const TRADITIONAL_DOT = '‧';
const OTHER_MARK = /[:：.．,，、]/g;
/** Full stops of half a square, which typists set for the dot. */
const NARROW_STOPS = '.．';
const KANA = /[\u3041-\u30fa\u30fc-\u30ff]/;
/** How far from its true place a dot may have been read. */
const DRIFT = 4;

/**
 * Another dot where · belongs, a full stop within a foreign name, and a mark read instead of · where the page prints the same words with · elsewhere.
 * That other print also shows where the dot goes when it was read beside its place.
 */
export const wrongMiddleDot: Rule = {
  id: 'wrong-middle-dot',
  scope: 'paragraph',
  *check(paragraph, page) {
    if (!isReadable(paragraph)) return;
    const { text } = paragraph.joined;
    const { lookalikes, others, inNames } = marksIn(text);
    for (const at of lookalikes) if (text.charAt(at) !== TRADITIONAL_DOT || (page.script === 'hans' && isHanAt(text, at - 1) && isHanAt(text, at + 1))) yield report(paragraph, at, truePlace(page, text, at));
    if (dottedWords(page).size > 0) for (const at of others) if (isPrintedWithDot(page, text, at)) yield report(paragraph, at, at);
    for (const at of inNames) if (isInForeignName(page, text, at) && !isPrintedWithDot(page, text, at)) yield reportInName(paragraph, at);
  },
};

/** The marks of a text that may stand for a middle dot: other dots between words, marks of other kinds, and of these the full stops within foreign names. */
const marksIn = remembered((text) => {
  const others = Array.from(text.matchAll(OTHER_MARK), ({ index }) => index);
  return {
    lookalikes: Array.from(text.matchAll(LOOKALIKE_DOT), ({ index }) => index).filter((at) => isBetweenWords(text, at)),
    others, inNames: others.filter((at) => isStopInName(text, at)),
  };
});

/** Whether the mark at `at` stands for a middle dot: as the page itself shows elsewhere, or as a full stop within a foreign name. */
export function isMisreadDot(page: Page, text: string, at: number): boolean {
  return isPrintedWithDot(page, text, at) || isInForeignName(page, text, at);
}

/** Between the parts of a foreign name; where the page sets narrow full stops, the name must recur: else one may end and one begin a sentence. */
function isInForeignName(page: Page, text: string, at: number): boolean {
  if (!isStopInName(text, at)) return false;
  return !setsNarrowStops(page) || occursTwice(page.text, text.slice(at - 2, at + 3));
}

function isStopInName(text: string, at: number): boolean {
  return NARROW_STOPS.includes(text.charAt(at)) && isHanAt(text, at - 1) && isHanAt(text, at + 1) && partsForeignName(text, at);
}

function occursTwice(text: string, words: string): boolean {
  return text.includes(words, text.indexOf(words) + 1);
}

/** Whether the page prints the words around the mark at `at` with a middle dot elsewhere. */
function isPrintedWithDot(page: Page, text: string, at: number): boolean {
  const dotted = dottedWords(page);
  return dotted.size > 0 && at >= 2 && dotted.has(text.slice(at - 2, at) + text.slice(at + 1, at + 3));
}

function isBetweenWords(text: string, at: number): boolean {
  const isWord = (i: number): boolean => isHanAt(text, i) || isLatinLetterAt(text, i);
  return isWord(at - 1) && isWord(at + 1) && !KANA.test(text.slice(Math.max(0, at - 1), at + 2));
}

/** The two characters on either side of every · on the page. */
const dottedWords = oncePerPage((page: Page): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { joined: { text } } of page.paragraphs) {
    for (let at = text.indexOf('·'); at >= 0; at = text.indexOf('·', at + 1)) {
      if (at >= 2 && at + 2 < text.length) found.add(text.slice(at - 2, at) + text.slice(at + 1, at + 3));
    }
  }
  return found;
});

/** Offset before which the dot belongs, counted in the text without the misread dot at `at`. */
function truePlace(page: Page, text: string, at: number): number {
  const without = text.slice(0, at) + text.slice(at + 1);
  for (let drift = 0; drift <= DRIFT; drift++) {
    for (const place of [at - drift, at + drift]) {
      if (dottedWords(page).has(without.slice(place - 2, place + 2))) return place;
    }
  }
  return at;
}

function reportInName({ joined }: Paragraph, at: number): Artifact {
  const span = joined.toSource({ start: at, end: at + 1 });
  return artifact('wrong-middle-dot', span, {
    message: say('“{0}” stands between the parts of a foreign name: print sets “·”', joined.text.charAt(at)),
    certainty: 'likely', confidence: 0.88,
    fixes: [{ title: say('Replace by “·”'), edits: [{ ...span, text: '·' }] }],
  });
}

function report({ joined }: Paragraph, at: number, place: number): Artifact {
  const mark = joined.text.charAt(at);
  const dot = joined.toSource({ start: at, end: at + 1 });
  const elsewhere = place !== at;
  const target = joined.sourceOf(place < at ? place : place + 1);
  const span = elsewhere ? { start: Math.min(dot.start, target), end: Math.max(dot.end, target) } : dot;
  const edits = elsewhere
    ? [{ ...dot, text: '' }, { start: target, end: target, text: '·' }].sort((a, b) => a.start - b.start)
    : [{ ...dot, text: '·' }];
  const proven = elsewhere || !'・･•∙⋅‧'.includes(mark);
  return artifact('wrong-middle-dot', span, {
    message: proven
      ? say('“{0}” was read for the middle dot: the page prints the same words with “·” elsewhere', mark)
      : say('“{0}” is not the middle dot “·” of Chinese names and titles', mark),
    certainty: elsewhere ? 'likely' : 'certain', confidence: 0.93,
    fixes: [{ title: elsewhere ? say('Move the dot to its place') : say('Replace by “·”'), edits }],
  });
}

import type { Lexicon } from '../lexicon/lexicon.js';
import { remembered } from '../memory/remembered.js';
import type { Page } from '../page/page.js';
import { isInSlogan } from '../page/printed/line-ends.js';
import { beginsWithSurname } from '../page/words/surnames.js';
import type { Span } from '../text/span.js';
import { continuityBy, edgesOfLine } from './displaced/continuity.js';
import { isTable } from './prose.js';
import { isRunningText } from './running-text.js';

/** A space that stands inside a word of running text, and what stands beside it. */
export interface LoneSpace extends Span {
  readonly edges: readonly [before: string, after: string];
}

const SPACE = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
/** Nearer to the edges of a paragraph stand datelines, labels and names. In characters. */
const MARGIN = 12;
/** Text with more spaces, one in so many characters, is set apart by them. */
const SPARSE = 20;
const EDGE = 6;
const SHOWN = 3;
/** From here on the two sides of a space make one word, as a natural logarithm of how much likelier they are together. */
const ONE_WORD = 3;

const spacesIn = remembered((text): readonly number[] => (text.includes(' ') ? Array.from(text.matchAll(SPACE), ({ index }) => index) : []));

/**
 * The spaces between Chinese characters in running text whose two sides are far likelier together than apart. No pitch need tell that a
 * printed line ended there: the other line ends of the paragraph may have been taken out before.
 */
export function* loneSpaces(page: Page, lexicon: Lexicon): Generator<LoneSpace> {
  for (const paragraph of page.paragraphs) {
    const { text } = paragraph.joined;
    const spaces = spacesIn(text);
    if (spaces.length === 0 || spaces.length * SPARSE > text.length || !isRunningText(paragraph) || isTable(page, paragraph)) continue;
    for (const at of spaces) {
      if (at < MARGIN || at > text.length - MARGIN || isInSlogan(text, { start: at, end: at + 1 })) continue;
      const [before, after] = [text.slice(Math.max(0, at - EDGE), at), text.slice(at + 1, at + 1 + EDGE)];
      if (/\s/u.test(before + after) || isNameSetWide(before, after) || !makesWord(before, after, lexicon)) continue;
      yield { ...paragraph.joined.toSource({ start: at, end: at + 1 }), edges: [before.slice(-SHOWN), after.slice(0, SHOWN)] };
    }
  }
}

/** Whether both sides are far likelier together than apart, and a word stands across the space: two whole words may be as likely together. */
function makesWord(before: string, after: string, lexicon: Lexicon): boolean {
  const continuity = continuityBy(lexicon);
  const [left, right] = [edgesOfLine(before), edgesOfLine(after)];
  return continuity.between(left, right) >= ONE_WORD && continuity.spansWord(left, right);
}

/** Whether the space stands behind the surname of a short name, which print sets as wide as one of three characters. */
function isNameSetWide(before: string, after: string): boolean {
  return /^\p{Script=Han}{1,2}[，、。；：！？,;:)）”」』]/u.test(after) && beginsWithSurname(before.slice(-1) + after.slice(0, 1));
}

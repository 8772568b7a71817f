import type { Lexicon } from '../lexicon/lexicon.js';
import { remembered } from '../memory/remembered.js';
import { isInSlogan } from '../page/printed/line-ends.js';
import type { Page } from '../page/page.js';
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
      if (/\s/u.test(before + after) || continuityBy(lexicon).between(edgesOfLine(before), edgesOfLine(after)) < ONE_WORD) continue;
      yield { ...paragraph.joined.toSource({ start: at, end: at + 1 }), edges: [before.slice(-SHOWN), after.slice(0, SHOWN)] };
    }
  }
}

import { rememberedBy } from '../../memory/remembered.js';
import type { Reading } from './reading.js';
import { pairsOf } from './recurrence.js';

/** Characters and blocks of a stretch of text that are compared. */
const COMPARED = 4000;
const BLOCKS_COMPARED = 100;
/** Texts with fewer different pairs of characters tell nothing of their subject. */
const LEAST_PAIRS = 50;

/** Below it two texts have different subjects, above the other the same one; between them nothing can be said. */
export const OTHER_SUBJECT = 0.012;
export const SAME_SUBJECT = 0.04;

/**
 * How much the text after the headings `from`–`to` (up to the next heading) shares its subject with the story so far: the share of its
 * pairs of characters that the story has, over the logarithm of the story's own number of pairs (a long text has some of anything).
 * Null where there is too little text on either side.
 */
export function kinship(page: Reading, storyFrom: number, from: number, to: number): number | null {
  return kinshipOf(bodyText(page, storyFrom, from, false), bodyText(page, to, page.length, true));
}

const kinshipOf = rememberedBy((before: string, after: string) => `${before}\n\n${after}`, (textBefore: string, textAfter: string): number | null => {
  const before = pairsOf(textBefore);
  const after = [...pairsOf(textAfter)];
  if (before.size < LEAST_PAIRS || after.length < LEAST_PAIRS) return null;
  return after.filter((pair) => before.has(pair)).length / after.length / Math.log10(before.size);
});

/** How many pairs of characters of a heading stand in the story above it, and how many in the text below it and not above. */
export interface WordsShared {
  readonly withStory: number;
  readonly withText: number;
}

/** Where the words of the headings `from`–`to` stand besides: in the story so far, or in the text up to the next heading. */
export function wordsShared(page: Reading, storyFrom: number, from: number, to: number): WordsShared {
  const headings = page.drafts.slice(from, to).filter((_, i) => page.kind(from + i) === 'heading').map(({ bare }) => bare).join('\n');
  return sharedWords(headings, bodyText(page, storyFrom, from, false), bodyText(page, to, page.length, true));
}

const sharedWords = rememberedBy((headings: string, before: string, after: string) => `${headings}\n\n${before}\n\n${after}`, (headings: string, before: string, after: string): WordsShared => {
  const words = [...pairsOf(headings)];
  const above = words.filter((pair) => pairsOf(before).has(pair)).length;
  return { withStory: above, withText: words.filter((pair) => pairsOf(after).has(pair) && !pairsOf(before).has(pair)).length };
});

function bodyText(page: Reading, from: number, to: number, untilHeading: boolean): string {
  let text = '';
  for (let i = from; i < Math.min(to, from + BLOCKS_COMPARED) && text.length < COMPARED; i++) {
    if (untilHeading && page.kind(i) === 'heading') break;
    if (page.kind(i) === 'body') text += `${page.draft(i).bare}\n`;
  }
  return text;
}

import { passages } from '../lexicon/sentences.js';
import type { Page, Paragraph } from '../page/page.js';

/** A part of a paragraph that is read in one go. */
export interface Passage {
  readonly paragraph: Paragraph;
  /** Offset in the joined text of the paragraph. */
  readonly start: number;
  readonly text: string;
}

/** Characters that a region has at least, unless the page ends: more than any printed page holds. */
const REGION = 100_000;

/** The passages of the page, in order. */
export function* passagesOf(page: Page): Generator<Passage> {
  for (const paragraph of page.paragraphs) {
    const { text } = paragraph.joined;
    for (const { start, end } of passages(text)) yield { paragraph, start, text: text.slice(start, end) };
  }
}

/** Passages that bear evidence for each other: a page is one region; a text longer than any page has several, so that memory stays bounded. */
export function* regionsOf(page: Page): Generator<Passage[]> {
  let region: Passage[] = [];
  let length = 0;
  for (const passage of passagesOf(page)) {
    region.push(passage);
    length += passage.text.length;
    if (length < REGION) continue;
    yield region;
    region = [];
    length = 0;
  }
  yield region;
}

import { remembered } from '../memory/remembered.js';
import type { Page, Paragraph } from '../page/page.js';
import type { Steps } from '../text/steps.js';
import { gatheredPerPage } from './once.js';
import { isReadable } from './prose.js';
import { bracketsIn } from './brackets.js';
import { pairQuotes, quotesOf } from './quotes.js';

export interface UnpairedQuote {
  /** Offset in the joined text. */
  readonly at: number;
  readonly side: 'open' | 'close';
}

const LONGEST_PHRASE = 12;
const OPENER = /^[“‘「『"']/;

/**
 * Source offsets of quotation marks whose partner stands in another paragraph: a speech of several paragraphs opens in
 * each and closes in the last.
 */
export const quotesAcrossParagraphs = gatheredPerPage(function* (page: Page): Steps<ReadonlySet<number>> {
  const across = new Set<number>();
  let open: number | null = null;
  let story = -1;
  for (const paragraph of page.paragraphs) {
    yield;
    if (!isReadable(paragraph)) continue;
    if (paragraph.story !== story) open = null;
    story = paragraph.story;
    if (open !== null && OPENER.test(paragraph.joined.text)) across.add(open);
    for (const { at, side } of unpairedQuotes(paragraph)) {
      const source = paragraph.joined.sourceOf(at);
      if (open !== null && (side === 'close' || at === 0)) across.add(open).add(source);
      open = side === 'open' ? source : null;
    }
  }
  return across;
});

/** Marks without a partner, “ ” ‘ ’ " ' and 「」 『』 alike. Offsets in the joined text, ascending. */
export function unpairedQuotes({ joined }: Paragraph): readonly UnpairedQuote[] {
  return unpairedQuotesIn(joined.text);
}

/** The same for a text. */
export const unpairedQuotesIn = remembered((text): readonly UnpairedQuote[] => {
  const { unpairedOpeners, unpairedClosers } = bracketsIn(text);
  const isCorner = (at: number): boolean => '「」『』'.includes(text.charAt(at));
  return [
    ...pairQuotes(text).filter(({ partner }) => partner === null),
    ...unpairedOpeners.filter(isCorner).map((at) => ({ at, side: 'open' as const })),
    ...unpairedClosers.filter(isCorner).map((at) => ({ at, side: 'close' as const })),
  ].sort((a, b) => a.at - b.at);
});

/** The short phrases that the page prints in quotation marks. */
export const quotedPhrases = gatheredPerPage(function* (page: Page): Steps<ReadonlySet<string>> {
  const phrases = new Set<string>();
  for (const paragraph of page.paragraphs) {
    yield;
    for (const { at, side, partner } of quotesOf(paragraph)) {
      if (side === 'open' && partner !== null && partner - at - 1 <= LONGEST_PHRASE) phrases.add(paragraph.joined.text.slice(at + 1, partner));
    }
  }
  return phrases;
});

/** Length of the longest quoted phrase of the page that begins at `at` (or ends there, looking back); 0 when there is none. */
export function knownPhraseAt(page: Page, text: string, at: number, direction: 'on' | 'back'): number {
  const phrases = quotedPhrases(page);
  for (let length = LONGEST_PHRASE; length >= 2; length--) {
    const phrase = direction === 'on' ? text.slice(at, at + length) : text.slice(Math.max(0, at - length), at);
    if (phrase.length === length && phrases.has(phrase)) return length;
  }
  return 0;
}

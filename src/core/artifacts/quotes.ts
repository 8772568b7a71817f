import { remembered } from '../memory/remembered.js';
import type { Paragraph } from '../page/page.js';
import { isDigitAt, isLatinLetterAt } from '../text/characters.js';
import { isInCode } from './code-spans.js';
import { solveQuotes, type QuoteToken } from './quote-pairing.js';

export interface Quote {
  /** Offset in the joined text. */
  readonly at: number;
  readonly mark: string;
  readonly level: 'double' | 'single';
  readonly side: 'open' | 'close';
  /** Offset of the partner, or null. */
  readonly partner: number | null;
  /** Whether neighbours and pairing leave no other reading. */
  readonly sure: boolean;
}

const QUOTE = /["“”'‘’]/g;
const FIXED_SIDE: Readonly<Record<string, 'open' | 'close'>> = { '“': 'open', '”': 'close', '‘': 'open', '’': 'close' };

/** The quotation marks of a joined paragraph, paired: straight ones get a side, curly ones keep theirs where they can. */
export function quotesOf({ joined }: Paragraph): readonly Quote[] {
  return pairQuotes(joined.text);
}

/** The same for a text. Apostrophes, feet and inches are no quotation marks. Quotes come in order. */
export const pairQuotes = remembered((text): readonly Quote[] => {
  const double: QuoteToken[] = [];
  const single: QuoteToken[] = [];
  for (const { 0: mark, index: at } of text.matchAll(QUOTE)) {
    if (isApostropheOrMeasure(text, at, mark) || isSecondsOrInches(text, at, mark, double) || isInCode(text, at)) continue;
    const token = { at, side: FIXED_SIDE[mark] ?? null };
    ('"“”'.includes(mark) ? double : single).push(token);
  }
  const quotes = [
    ...solveQuotes(text, double).map((solved) => ({ ...solved, level: 'double' as const })),
    ...solveQuotes(text, single).map((solved) => ({ ...solved, level: 'single' as const })),
  ];
  return quotes.map((quote) => ({ ...quote, mark: text.charAt(quote.at) })).sort((a, b) => a.at - b.at);
});

/** Minutes or feet before the mark of seconds or inches: 4'33", 6'2". */
const MINUTES = /\d['’′]\d{1,2}$/;

/** Whether the mark is one of measure behind minutes or feet; where a straight quote before it is open, it closes that one ("0'15"). */
function isSecondsOrInches(text: string, at: number, mark: string, before: readonly QuoteToken[]): boolean {
  return mark === '"' && before.filter(({ side }) => side === null).length % 2 === 0 && MINUTES.test(text.slice(Math.max(0, at - 6), at));
}

function isApostropheOrMeasure(text: string, at: number, mark: string): boolean {
  if ('\'’‘'.includes(mark) && isShortYear(text, at)) return true;
  if (mark === '“' || mark === '”' || mark === '‘') return false;
  const afterLetter = isLatinLetterAt(text, at - 1);
  const beforeLetter = isLatinLetterAt(text, at + 1);
  if (mark === '"') return isDigitAt(text, at - 1) && /[×xX*]/.test(text.charAt(at + 1));
  if (afterLetter && beforeLetter) return true;
  return isDigitAt(text, at - 1) && (isDigitAt(text, at + 1) || mark === '\'');
}

/** Whether the mark stands for the century of a year: '98; where a mark follows that may be its partner, it may quote ('90后'). */
function isShortYear(text: string, at: number): boolean {
  return !isDigitAt(text, at - 1) && /^\d\d(?!\d)(?![^'‘’\n]{0,20}['’](?![A-Za-z]|\d\d(?!\d)))/.test(text.slice(at + 1, at + 28));
}

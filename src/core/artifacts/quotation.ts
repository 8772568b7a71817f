import { pairQuotes, type Quote } from './quotes.js';

/** How far before a place the mark that opens its quotation is looked for. */
const SPEECH = 60;

/** Whether a place stands within a quotation of which the opening mark is near. */
export function isQuoted(text: string, at: number): boolean {
  const from = Math.max(0, at - SPEECH);
  const before = text.slice(from, at);
  if (before.lastIndexOf('「') > before.lastIndexOf('」')) return true;
  const quotes = pairQuotes(text);
  for (let i = firstFrom(quotes, at) - 1; i >= 0; i--) {
    const quote = quotes[i];
    if (!quote || quote.at < from) return false;
    if (quote.side === 'open' && (quote.partner === null || quote.partner >= at)) return true;
  }
  return false;
}

/** What the straight or curly quotation mark at a place does; null where there is none, or it stands for something else. */
export function quoteSideAt(text: string, at: number): Quote['side'] | null {
  const quotes = pairQuotes(text);
  const quote = quotes[firstFrom(quotes, at)];
  return quote?.at === at ? quote.side : null;
}

/** Index of the first quotation mark that does not stand before a place. */
function firstFrom(quotes: readonly Quote[], at: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.at ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

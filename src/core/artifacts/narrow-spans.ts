import { remembered } from '../memory/remembered.js';
import type { Paragraph } from '../page/page.js';
import type { Span } from '../text/span.js';
import { codeSpansIn } from './code-spans.js';

/** Addresses of the web, mail addresses, telephone numbers with their area code, times, scores and dotted numbers: narrow marks inside them are right. */
const NARROW = /(?:https?|ftp):\/\/[!-~]+|www\.[!-~]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}|[\w-]{1,64}(?:\.[\w-]{1,64})*\.(?:com|cn|net|org|gov|edu|info|tw|hk|jp|mo|sg)\b[/\w?=&#%.:~-]*|\(\d{2,5}\)[ -]?\d[\d-]{4,}|\d+(?:[.,:]\d+)+/gi;

/** The spans of a joined paragraph that keep their narrow punctuation, code among them, in order. */
export function narrowSpans({ joined }: Paragraph): readonly Span[] {
  return narrowSpansIn(joined.text);
}

/** The same for a text. */
export const narrowSpansIn = remembered((text): readonly Span[] => {
  if (!/[.:@/()]/.test(text)) return [];
  const addresses = Array.from(text.matchAll(NARROW), ({ 0: match, index }) => ({ start: index, end: index + match.replace(/[.,:;?!)"']+$/, '').length }));
  return [...addresses, ...codeSpansIn(text)].sort((a, b) => a.start - b.start);
});

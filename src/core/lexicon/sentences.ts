import type { Span } from '../text/span.js';
import { MAX_SENTENCE } from './lattice.js';

const SENTENCE_ENDS = '。！？!?；;\n';

/** The spans of the sentences of a text, without gaps; none is longer than a lattice takes. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (at + 1 - start < MAX_SENTENCE && !SENTENCE_ENDS.includes(text.charAt(at))) continue;
    spans.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

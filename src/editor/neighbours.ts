import type { Span } from '../core/text/span.js';

/** The first span that begins after `offset`; after the last comes the first. */
export function nextOf<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  return spans.find(({ start }) => start > offset) ?? spans[0];
}

/** The last span that begins before `offset`; before the first comes the last. */
export function previousOf<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  return spans.findLast(({ start }) => start < offset) ?? spans.at(-1);
}

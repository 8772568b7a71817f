import type { Span } from './span.js';
import { runToEnd, type Steps } from './steps.js';

/** Spans looked at between two steps. */
const STRIDE = 10_000;

/** Answers which of many spans touch a place, without looking at all of them. */
export class SpanIndex<S extends Span> {
  readonly #spans: readonly S[];
  /** The greatest end among the spans up to each one: where it lies before a place, none of them reaches it. */
  readonly #reach: Uint32Array;

  /** @param spans ascending by start; they may overlap */
  constructor(spans: readonly S[], reach: Uint32Array = runToEnd(reachOf(spans))) {
    this.#spans = spans;
    this.#reach = reach;
  }

  /** The same, for a caller that pauses on many spans. */
  static *inSteps<S extends Span>(spans: readonly S[]): Steps<SpanIndex<S>> {
    return new SpanIndex(spans, yield* reachOf(spans));
  }

  /** The spans that share a character with `place` or meet it at one of its ends, in order of position. */
  touching(place: Span): S[] {
    const found: S[] = [];
    for (let at = this.#firstReaching(place.start); at < this.#spans.length; at++) {
      const span = this.#spans[at];
      if (!span || span.start > place.end) break;
      if (span.end >= place.start) found.push(span);
    }
    return found;
  }

  #firstReaching(offset: number): number {
    let low = 0;
    let high = this.#reach.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#reach[middle] ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function* reachOf(spans: readonly Span[]): Steps<Uint32Array> {
  const reaches = new Uint32Array(spans.length);
  let reach = 0;
  for (let i = 0; i < spans.length; i++) {
    reaches[i] = reach = Math.max(reach, spans[i]?.end ?? 0);
    if (i % STRIDE === STRIDE - 1) yield;
  }
  return reaches;
}

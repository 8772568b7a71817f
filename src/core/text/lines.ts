import type { Span } from './span.js';
import { runToEnd, type Steps } from './steps.js';

interface LineBounds {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Characters scanned between two steps. */
const STRIDE = 1 << 17;

/** The lines of a text: where each begins and ends. Line ends are \n, \r\n or a lone \r. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];

  constructor(text: string, bounds: LineBounds = runToEnd(scanLines(text))) {
    this.#starts = bounds.starts;
    this.#ends = bounds.ends;
  }

  /** The same, for a caller that pauses on a long text. */
  static *inSteps(text: string): Steps<LineIndex> {
    return new LineIndex(text, yield* scanLines(text));
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The span of line `line` (from 0) without its line end. */
  span(line: number): Span {
    const start = this.#starts[line];
    const end = this.#ends[line];
    if (start === undefined || end === undefined) throw new RangeError(`no line ${line}`);
    return { start, end };
  }

  /** The line (from 0) in which an offset lies. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function* scanLines(text: string): Steps<LineBounds> {
  const starts = [0];
  const ends: number[] = [];
  let pause = STRIDE;
  for (let i = 0; i < text.length; i++) {
    if (i >= pause) {
      pause += STRIDE;
      yield;
    }
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    ends.push(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    starts.push(i + 1);
  }
  ends.push(text.length);
  return { starts, ends };
}

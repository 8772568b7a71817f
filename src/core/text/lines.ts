import type { Span } from './span.js';

/** The lines of a text: where each begins and ends. Line ends are \n, \r\n or a lone \r. */
export class LineIndex {
  readonly #starts: number[];
  readonly #ends: number[];

  constructor(text: string) {
    this.#starts = [0];
    this.#ends = [];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code !== 10 && code !== 13) continue;
      this.#ends.push(i);
      if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
      this.#starts.push(i + 1);
    }
    this.#ends.push(text.length);
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

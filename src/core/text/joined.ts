import { isLatinLetterAt } from './characters.js';
import type { Span } from './span.js';

/** Why a piece of the source is missing from the joined text. */
export type CutKind =
  | 'column-break' | 'line-break' | 'indent' | 'paragraph-break' | 'foreign-block'
  | 'pinyin-gloss' | 'watermark' | 'markup' | 'inner-space' | 'mark-space';

/** A piece of the source that the printer, the scanner or the scraper put inside running text. */
export interface Cut extends Span {
  readonly kind: CutKind;
  /** What stands in its place in the joined text; empty unless Latin words meet. */
  readonly replacement?: ' ';
}

/** A place in the joined text where something of the source was cut out. */
export interface Seam {
  /** Offset in the joined text. */
  readonly at: number;
  readonly cut: Cut;
}

/**
 * The text of a paragraph as it was before the printer broke it, with an offset map back to the source.
 * Rules, figures and the language model read this text; what they find is mapped back with `toSource`.
 */
export class JoinedText {
  readonly #text: string;
  readonly #seams: readonly Seam[];
  /** Joined offset at which each piece begins, and the source offset it was taken from. */
  readonly #joinedStarts: number[] = [];
  readonly #sourceStarts: number[] = [];
  readonly #sourceEnd: number;

  /**
   * @param source the whole decoded text
   * @param spans the pieces of the paragraph, in reading order (they need not ascend: columns may be read across);
   *   where two of them meet there is a seam, with a `paragraph-break` cut over what stands between them (empty where
   *   the second stands before the first)
   * @param cuts what to leave out, ascending, without overlap; those outside the spans are ignored
   */
  constructor(source: string, spans: readonly Span[], cuts: readonly Cut[]) {
    const seams: Seam[] = [];
    let text = '';
    const take = (start: number, end: number): void => {
      if (start >= end) return;
      this.#joinedStarts.push(text.length);
      this.#sourceStarts.push(start);
      text += source.slice(start, end);
    };
    const leaveOut = (cut: Cut): void => {
      seams.push({ at: text.length, cut });
      if (!cut.replacement) return;
      this.#joinedStarts.push(text.length);
      this.#sourceStarts.push(cut.start);
      text += cut.replacement;
    };
    for (const [index, span] of spans.entries()) {
      const before = spans[index - 1];
      if (before) leaveOut(breakBetween(source, before, span));
      let at = span.start;
      for (const cut of cutsWithin(cuts, span)) {
        take(at, cut.start);
        leaveOut(cut);
        at = cut.end;
      }
      take(at, span.end);
    }
    this.#text = text;
    this.#seams = seams;
    this.#sourceEnd = spans.at(-1)?.end ?? 0;
  }

  get text(): string {
    return this.#text;
  }

  /** In order of position in the joined text. */
  get seams(): readonly Seam[] {
    return this.#seams;
  }

  /** Source offset of the character at `offset` of the joined text (its end: the end of the last span). */
  sourceOf(offset: number): number {
    if (offset >= this.text.length) return this.#sourceEnd;
    const piece = lastAtMost(this.#joinedStarts, offset);
    return (this.#sourceStarts[piece] ?? 0) + offset - (this.#joinedStarts[piece] ?? 0);
  }

  /** The source span from the first to the last character of a joined span, cuts between them included. */
  toSource(span: Span): Span {
    const start = this.sourceOf(span.start);
    if (span.start >= span.end) return { start, end: start };
    return { start, end: this.sourceOf(span.end - 1) + 1 };
  }

  /** The source spans of a joined span, one for each unbroken piece. */
  toSourcePieces(span: Span): Span[] {
    const pieces: Span[] = [];
    let at = span.start;
    let piece = lastAtMost(this.#joinedStarts, at);
    while (at < span.end) {
      const next = Math.min(this.#joinedStarts[piece + 1] ?? this.text.length, span.end);
      const start = (this.#sourceStarts[piece] ?? 0) + at - (this.#joinedStarts[piece] ?? 0);
      pieces.push({ start, end: start + next - at });
      at = next;
      piece++;
    }
    return pieces;
  }
}

function breakBetween(source: string, before: Span, after: Span): Cut {
  const cut = { start: before.end, end: Math.max(before.end, after.start), kind: 'paragraph-break' } as const;
  const latin = isLatinLetterAt(source, before.end - 1) && isLatinLetterAt(source, after.start);
  return latin ? { ...cut, replacement: ' ' } : cut;
}

function cutsWithin(cuts: readonly Cut[], span: Span): Cut[] {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.start ?? Infinity) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Cut[] = [];
  for (let cut = cuts[low]; cut && cut.start < span.end; cut = cuts[++low]) if (cut.end <= span.end) found.push(cut);
  return found;
}

/** Index of the last value that is at most `value` in an ascending list (0 when there is none). */
function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

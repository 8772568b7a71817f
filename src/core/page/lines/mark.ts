/** A mark that a layout model or a web page set before a line. */
export interface LineMark {
  readonly kind: 'heading' | 'list' | 'quote' | 'none';
  /** Of a Markdown heading: 1 for `#`, 2 for `##` …; else 0. */
  readonly level: number;
  /** Characters up to the content, the blanks after the mark included. */
  readonly length: number;
}

const HEADING = /^(#{1,6})[ \t\u3000]+(?=\S)/;
const LIST = /^(?:[-*+•]|\d{1,2}\\\.)[ \t\u3000]+(?=\S)/;
const QUOTE = /^>[ \t\u3000]+(?=\S)/;
const EMPHASIS = /^\*\*(?=\S)/;

/** The Markdown mark at the beginning of a line (its blanks taken off). Emphasis counts to the mark's length. */
export function markOf(head: string): LineMark {
  const heading = HEADING.exec(head);
  if (heading) return withEmphasis(head, 'heading', heading[1]?.length ?? 0, heading[0].length);
  const list = LIST.exec(head);
  if (list) return withEmphasis(head, 'list', 0, list[0].length);
  const quote = QUOTE.exec(head);
  if (quote) return withEmphasis(head, 'quote', 0, quote[0].length);
  return withEmphasis(head, 'none', 0, 0);
}

function withEmphasis(head: string, kind: LineMark['kind'], level: number, length: number): LineMark {
  return { kind, level, length: length + (EMPHASIS.exec(head.slice(length))?.[0].length ?? 0) };
}

import type { Span } from './span.js';

/** Replace the text of the span by `text`. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** Edits in order of position, those left out that overlap an earlier one; a duplicate edit counts once. */
export function compatibleEdits<E extends TextEdit>(edits: Iterable<E>): E[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: E[] = [];
  for (const edit of sorted) {
    const last = kept.at(-1);
    if (last && edit.start < last.end) continue;
    if (last && edit.start === last.start && edit.end === last.end) continue;
    kept.push(edit);
  }
  return kept;
}

/** The text after the edits; edits that overlap an earlier one are left out, as in `compatibleEdits`. */
export function applyEdits(text: string, edits: Iterable<TextEdit>): string {
  let result = '';
  let at = 0;
  for (const edit of compatibleEdits(edits)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

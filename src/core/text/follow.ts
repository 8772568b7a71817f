import type { TextEdit } from './edits.js';
import type { Span } from './span.js';

/** Where a span lies after an edit of the text: what is edited inside it belongs to it, what is edited at its ends does not. */
export function spanAfter({ start, end }: Span, edit: TextEdit): Span {
  const growth = edit.text.length - (edit.end - edit.start);
  if (edit.end <= start) return { start: start + growth, end: end + growth };
  if (edit.start >= end) return { start, end };
  return { start: Math.min(start, edit.start), end: Math.max(end, edit.end) + growth };
}

/** Whether an edit changes text of the span, or inserts into it. */
export function touches({ start, end }: Span, edit: TextEdit): boolean {
  return edit.start < end && edit.end > start;
}

import type { TextEdit } from '../../core/text/edits.js';

/** Where an offset lies after edits: moved by the edits before it, at the start of one that it lies in. */
export function offsetAfter(edits: readonly TextEdit[], offset: number): number {
  let moved = offset;
  for (const edit of edits) {
    if (edit.end <= offset && edit.start < offset) moved += edit.text.length - (edit.end - edit.start);
    else if (edit.start < offset) moved -= offset - edit.start;
  }
  return moved;
}

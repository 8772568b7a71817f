import type { TextEdit } from './edits.js';

/**
 * The edits of those groups that can be applied together, each group whole or not at all: half of a move would double
 * the text or lose it. Of two groups that touch the same text the earlier in position stays; equal edits count once.
 * @param groups each in order of position, without overlap of its own
 * @returns in order of position, without overlap
 */
export function wholeEdits<E extends TextEdit>(groups: Iterable<readonly E[]>): E[] {
  const kept: E[] = [];
  const inOrder = [...groups].filter((group) => group.length > 0).sort((a, b) => startOf(a) - startOf(b));
  for (const group of inOrder) {
    const added = group.filter((edit) => !isSame(edit, kept[placeOf(kept, edit)]));
    if (added.some((edit) => clashes(kept, edit))) continue;
    for (const edit of added) kept.splice(placeOf(kept, edit), 0, edit);
  }
  return kept;
}

function startOf(group: readonly TextEdit[]): number {
  return group[0]?.start ?? 0;
}

function isSame(edit: TextEdit, other: TextEdit | undefined): boolean {
  return other?.start === edit.start && other.end === edit.end && other.text === edit.text;
}

/** Two insertions at one place clash as well: their order would be a guess. */
function clashes(kept: readonly TextEdit[], edit: TextEdit): boolean {
  const at = placeOf(kept, edit);
  const before = kept[at - 1];
  const after = kept[at];
  return (before !== undefined && before.end > edit.start)
    || (after !== undefined && (after.start < edit.end || (after.start === edit.start && after.end === edit.end)));
}

/** Index of the first kept edit that is not before `edit`. */
function placeOf(kept: readonly TextEdit[], edit: TextEdit): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = kept[middle];
    if (other && (other.start < edit.start || (other.start === edit.start && other.end < edit.end))) low = middle + 1;
    else high = middle;
  }
  return low;
}

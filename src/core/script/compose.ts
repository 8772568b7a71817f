import { applyEdits, type TextEdit } from '../text/edits.js';

/**
 * Two rounds of edits as one.
 * @param middle the text between both rounds
 * @param first edits that lead to `middle`, in offsets of the text before them; ascending, without overlap
 * @param second edits of `middle`, ascending, without overlap
 * @returns edits of the text before both; where a second edit touches the result of a first one, they come out as one edit
 */
export function composeEdits(middle: string, first: readonly TextEdit[], second: readonly TextEdit[]): readonly TextEdit[] {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const composed: TextEdit[] = [];
  let i = 0;
  let j = 0;
  let growth = 0;
  while (i < first.length || j < second.length) {
    const start = Math.min((first[i]?.start ?? Infinity) + growth, second[j]?.start ?? Infinity);
    const sourceStart = start - growth;
    const within: TextEdit[] = [];
    let end = start;
    for (let grown = true; grown;) {
      grown = false;
      const early = first[i];
      if (early && joins(early.start + growth, start, end)) {
        end = Math.max(end, early.start + growth + early.text.length);
        growth += early.text.length - (early.end - early.start);
        i++;
        grown = true;
      }
      const late = second[j];
      if (late && joins(late.start, start, end)) {
        end = Math.max(end, late.end);
        within.push({ start: late.start - start, end: late.end - start, text: late.text });
        j++;
        grown = true;
      }
    }
    composed.push({ start: sourceStart, end: end - growth, text: applyEdits(middle.slice(start, end), within) });
  }
  return composed;
}

function joins(at: number, start: number, end: number): boolean {
  return at === start || at < end;
}

/**
 * An edit cut down to the characters that change: one edit per changed character where both texts have the same number of
 * characters, else one edit without the characters that stay at its ends.
 */
export function* minimalEdits(source: string, edit: TextEdit): Iterable<TextEdit> {
  const before = Array.from(source.slice(edit.start, edit.end));
  const after = Array.from(edit.text);
  if (before.length === after.length) {
    let at = edit.start;
    for (const [i, old] of before.entries()) {
      const text = after[i] ?? '';
      if (old !== text) yield { start: at, end: at + old.length, text };
      at += old.length;
    }
    return;
  }
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const start = edit.start + before.slice(0, head).join('').length;
  const end = edit.end - before.slice(before.length - tail).join('').length;
  yield { start, end, text: after.slice(head, after.length - tail).join('') };
}

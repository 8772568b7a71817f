/** Where two texts differ: all before `start` they share, and all from `endBefore` and `endAfter` on. */
export interface Change {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

/** The one stretch in which a text differs from what it was before: empty in both where nothing changed. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const start = largestAlike(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const fromEnd = (text: string, from: number, to: number): string => text.slice(text.length - to, text.length - from);
  const kept = largestAlike(shorter - start, (from, to) => fromEnd(before, from, to) === fromEnd(after, from, to));
  return { start, endBefore: before.length - kept, endAfter: after.length - kept };
}

/** How far two sequences go together, found by halving: comparing slices is far quicker than comparing their characters one by one. */
function largestAlike(most: number, isAlike: (from: number, to: number) => boolean): number {
  let [alike, end] = [0, most];
  while (alike < end) {
    const middle = (alike + end + 1) >> 1;
    if (isAlike(alike, middle)) alike = middle;
    else end = middle - 1;
  }
  return alike;
}

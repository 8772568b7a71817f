import type { Steps } from './steps.js';

/** Items sorted at once or merged between two pauses. */
const STRETCH = 4096;

/** A stable sort in steps (merge sort over stretches that are sorted at once); the list given is left as it is. */
export function* sortInSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += STRETCH) {
    runs.push(items.slice(at, at + STRETCH).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) merged.push(yield* merge(runs[i] ?? [], runs[i + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<T>(left: readonly T[], right: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  const merged: T[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const [a, b] = [left[i], right[j]];
    const takeLeft = j >= right.length || (i < left.length && compare(a as T, b as T) <= 0);
    merged.push((takeLeft ? a : b) as T);
    if (takeLeft) i++;
    else j++;
    if (merged.length % STRETCH === 0) yield;
  }
  return merged;
}

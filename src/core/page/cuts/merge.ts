import { overlaps } from '../../text/span.js';
import type { PageCut } from './cut.js';

/** All cuts in order of position; where two overlap, the one of the earlier list stays. */
export function mergeCuts(lists: readonly (readonly PageCut[])[]): PageCut[] {
  let merged: readonly PageCut[] = [];
  for (const list of lists) merged = mergeTwo(merged, list);
  return [...merged];
}

function mergeTwo(first: readonly PageCut[], second: readonly PageCut[]): PageCut[] {
  const merged: PageCut[] = [];
  let i = 0;
  for (const cut of second) {
    for (let kept = first[i]; kept && kept.end <= cut.start; kept = first[++i]) merged.push(kept);
    const kept = first[i];
    if (kept && overlaps(kept, cut)) continue;
    merged.push(cut);
  }
  merged.push(...first.slice(i));
  return merged;
}

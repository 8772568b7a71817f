import { overlaps } from '../../text/span.js';
import type { Steps } from '../../text/steps.js';
import type { PageCut } from './cut.js';

/** All cuts in order of position; where two overlap, the one of the earlier list stays. */
export function* mergeCuts(lists: readonly (readonly PageCut[])[]): Steps<PageCut[]> {
  let merged: PageCut[] = [];
  for (const list of lists) merged = yield* mergeTwo(merged, list);
  return merged;
}

function* mergeTwo(first: readonly PageCut[], second: readonly PageCut[]): Steps<PageCut[]> {
  const merged: PageCut[] = [];
  let i = 0;
  for (const [at, cut] of second.entries()) {
    if (at % 4096 === 4095) yield;
    for (let kept = first[i]; kept && kept.end <= cut.start; kept = first[++i]) merged.push(kept);
    const kept = first[i];
    if (kept && overlaps(kept, cut)) continue;
    merged.push(cut);
  }
  for (const cut of first.slice(i)) merged.push(cut);
  return merged;
}

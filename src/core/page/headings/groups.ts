import type { Reading } from '../kinds/reading.js';

/** Headings that stand together, with the bylines below them. Blocks `from` to `to`, the last one not included. */
export interface HeadingGroup {
  readonly from: number;
  readonly to: number;
}

/** The groups of headings of a page, in order. */
export function headingGroups(page: Reading): HeadingGroup[] {
  const groups: HeadingGroup[] = [];
  for (let from = 0; from < page.length;) {
    let to = from;
    while (page.kind(to) === 'heading' || (to > from && page.kind(to) === 'byline')) to++;
    if (to > from) groups.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return groups;
}

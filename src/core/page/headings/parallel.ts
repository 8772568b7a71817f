import type { Reading } from '../kinds/reading.js';
import { beginsWithPlace } from '../words/places.js';
import type { HeadingGroup } from './groups.js';

/** A label of so many characters before a colon. */
const LABEL = /^([^：:]{1,4})[：:]./u;

/** Whether a heading has a label as long as that of the heading before or behind it, as the subheads of a story have: 凿渠人：…, 护渠人：…. */
export function isParallel(page: Reading, from: number, neighbours: readonly (HeadingGroup | undefined)[]): boolean {
  const own = labelOf(page, from);
  return own !== null && neighbours.some((group) => group !== undefined && labelOf(page, group.from)?.length === own.length);
}

/** What stands before the colon of a heading, unless it is the place of a report. */
function labelOf(page: Reading, block: number): string | null {
  const label = LABEL.exec(page.draft(block).bare)?.[1];
  return label === undefined || beginsWithPlace(label) ? null : label;
}

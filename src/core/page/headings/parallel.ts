import type { Reading } from '../kinds/reading.js';
import type { HeadingGroup } from './groups.js';

const COLON = /^(.{0,8}.)[：:]./u;

/** Whether a single heading is built like the one before or behind it, as the subheads of a story are: 凿渠人：…, 护渠人：…. */
export function isParallel(page: Reading, from: number, neighbours: readonly (HeadingGroup | undefined)[]): boolean {
  const [, label] = COLON.exec(page.draft(from).bare) ?? [];
  if (label === undefined) return false;
  return neighbours.some((group) => {
    const [, other] = (group && COLON.exec(page.draft(group.from).bare)) ?? [];
    return other?.length === label.length && other.at(-1) === label.at(-1);
  });
}

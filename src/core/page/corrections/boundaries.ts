import type { Draft } from '../blocks/draft.js';
import { cutDraft } from '../blocks/group.js';
import type { PlacedCorrection } from './correction.js';

/** Cuts blocks where a correction says that a story, a headline or a moved part begins or ends. */
export function cutAtCorrections(drafts: readonly Draft[], corrections: readonly PlacedCorrection[]): Draft[] {
  const beginnings = corrections.filter(({ correction: { type } }) => type !== 'kind').map(({ at }) => at);
  const endings = corrections.filter(({ correction }) => 'last' in correction).map(({ last }) => last);
  if (beginnings.length + endings.length === 0) return [...drafts];
  return drafts.flatMap((draft) => {
    const lines = new Set<number>();
    for (const offset of beginnings) lines.add(lineAt(draft, offset));
    for (const offset of endings) lines.add(lineAt(draft, offset) + 1);
    const cuts = [...lines].filter((line) => line > 0 && line < draft.lines.length).sort((a, b) => a - b);
    return cuts.length > 0 ? cutDraft(draft, cuts) : [draft];
  });
}

/** Index of the line of the block in which an offset lies; below 0 where it lies outside. */
function lineAt({ lines }: Draft, offset: number): number {
  const line = lines.findIndex(({ start, end }) => start <= offset && offset < end);
  return line < 0 ? -2 : line;
}

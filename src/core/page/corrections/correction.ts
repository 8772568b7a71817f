import type { Steps } from '../../text/steps.js';
import type { StoryKind } from '../page.js';
import { type Anchor, Letters, placeOf } from './anchor.js';

/** What a person set right about the stories of a page. */
export type Correction =
  /** A story begins with this line. */
  | { readonly type: 'split'; readonly at: Anchor }
  /** The story that begins here is a part of the other one. */
  | { readonly type: 'merge'; readonly at: Anchor; readonly into: Anchor }
  /** The story of this line is of this kind. */
  | { readonly type: 'kind'; readonly at: Anchor; readonly kind: StoryKind }
  /** The lines from the first to the last are the headline of their story. */
  | { readonly type: 'headline'; readonly at: Anchor; readonly last: Anchor }
  /** The blocks from the first line to the last belong to the story of the other line. */
  | { readonly type: 'move'; readonly at: Anchor; readonly last: Anchor; readonly into: Anchor };

export type CorrectionType = Correction['type'];

/** A correction with the places of its anchors in the text at hand, as offsets. */
export interface PlacedCorrection {
  /** Index among the corrections of the page. */
  readonly index: number;
  readonly correction: Correction;
  readonly at: number;
  readonly last: number;
  readonly into: number;
}

/** The corrections whose places are still found, in the order in which they were made. */
export function* placeCorrections(text: string, corrections: readonly Correction[]): Steps<PlacedCorrection[]> {
  if (corrections.length === 0) return [];
  const letters = yield* Letters.of(text);
  const placed: PlacedCorrection[] = [];
  for (const [index, correction] of corrections.entries()) {
    const at = placeOf(letters, correction.at);
    const last = 'last' in correction ? placeOf(letters, correction.last) : at;
    const into = 'into' in correction ? placeOf(letters, correction.into) : at;
    if (at !== null && last !== null && into !== null) placed.push({ index, correction, at, last, into });
    yield;
  }
  return placed;
}

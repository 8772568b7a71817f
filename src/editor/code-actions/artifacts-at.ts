import type { Artifact } from '../../core/artifacts/artifact.js';
import { overlaps, type Span } from '../../core/text/span.js';

/** The artifacts at a place of a page. */
export interface ArtifactsAt {
  /** Those that begin at the place, then those in which it lies; where there are none, those that only end there. */
  readonly here: readonly Artifact[];
  /** Those that only meet the ends of the place, where others are meant. */
  readonly beside: readonly Artifact[];
}

/** Tells the artifacts that a person means from those that stand next to them. @param touching all that meet the place */
export function artifactsAt(touching: readonly Artifact[], place: Span): ArtifactsAt {
  const beginning = touching.filter(({ start }) => start === place.start);
  const here = [...beginning, ...touching.filter((artifact) => artifact.start !== place.start && overlaps(artifact, place))];
  return here.length > 0 ? { here, beside: touching.filter((artifact) => !here.includes(artifact)) } : { here: touching, beside: [] };
}

import { LONGEST_PHRASE, type PhraseCounts } from './phrase-counts.js';
import { EVIDENCE_FEATURES, SENTENCE_FEATURES } from './features.js';

/** What is known beyond the sentence. Everything in it may be left out. */
export interface Evidence {
  /** Phrases of the page, the text that is searched included. */
  readonly page?: PhraseCounts;
  /** Phrases of the other pages of the project. */
  readonly project?: PhraseCounts;
  /** Words of the project or the page that are right as they stand (simplified or as printed). */
  readonly words?: ReadonlySet<string>;
  /** How far a person's decisions speak for reading `wrong` as `right`: positive after accepting, negative after ignoring. */
  readonly prior?: (wrong: string, right: string) => number;
}

/** How well phrases around a place are known with a character in it: the longest known phrase, and how often it occurs. */
export interface Support {
  /** 2 to 4 characters, or 0. */
  readonly length: number;
  readonly count: number;
}

const NO_SUPPORT: Support = { length: 0, count: 0 };

/**
 * The longest phrase around `at` that the counts know.
 * @param ownOccurrences how often the text itself put the phrase into the counts
 */
export function supportAt(counts: PhraseCounts | undefined, units: Uint16Array, length: number, at: number, ownOccurrences: number): Support {
  if (!counts) return NO_SUPPORT;
  for (let size = LONGEST_PHRASE; size >= 2; size--) {
    let most = 0;
    for (let start = Math.max(0, at - size + 1); start <= at && start + size <= length; start++) {
      most = Math.max(most, counts.count(units, start, size) - ownOccurrences);
    }
    if (most > 0) return { length: size, count: most };
  }
  return NO_SUPPORT;
}

export interface EvidenceAt {
  readonly newPage: Support;
  readonly oldPage: Support;
  /** Occurrences of the completed word on the page. */
  readonly wordOnPage: number;
  readonly newProject: Support;
  readonly oldProject: Support;
}

/** Fills in the features that tell of the evidence; `EVIDENCE_FEATURES` names them. */
export function setEvidenceFeatures(features: Float32Array, support: EvidenceAt, prior: number): void {
  const grade = ({ length, count }: Support): number => (length === 0 ? 0 : length - 1 + Math.min(2, Math.log2(count)) / 4);
  const values = [grade(support.newPage), grade(support.oldPage), Math.min(3, Math.log2(1 + support.wordOnPage)), grade(support.newProject), grade(support.oldProject), prior];
  for (let i = 0; i < EVIDENCE_FEATURES.length; i++) features[SENTENCE_FEATURES.length + i] = values[i] ?? 0;
}

import type { Candidate } from './candidates.js';
import { EVIDENCE_FEATURES, SENTENCE_FEATURES } from './features.js';
import { LONGEST_PHRASE, type PhraseCounts } from './phrase-counts.js';

/** What is known beyond the sentence. Everything in it may be left out. */
export interface Evidence {
  /** Phrases of the page, the text that is searched included. */
  readonly page?: PhraseCounts;
  /** Phrases of the other pages of the project. */
  readonly project?: PhraseCounts;
  /** Words of the project or the page that are right as they stand. */
  readonly words?: ReadonlySet<string>;
  /** Logarithm of the odds by which a person's decisions speak for reading `wrong` as `right`: above 0 after accepting. */
  readonly prior?: (wrong: string, right: string) => number;
}

/** The longest phrase around a place that is known from elsewhere. */
export interface KnownPhrase {
  /** 2 to 4 characters, or 0. */
  readonly length: number;
  /** How often it occurs elsewhere. */
  readonly count: number;
}

/** What page and project know of a place with the suggested character in it, and with the one that stands there. */
export interface Support {
  readonly newPage: KnownPhrase;
  readonly oldPage: KnownPhrase;
  readonly newProject: KnownPhrase;
  readonly oldProject: KnownPhrase;
  /** Occurrences of the completed word; 0 for words of one character and of more than four. */
  readonly wordOnPage: number;
  readonly wordInProject: number;
}

/** How often a sentence put its own phrases into the counts of the page. */
const OWN = 1;
const NONE: KnownPhrase = { length: 0, count: 0 };

/**
 * Looks up what page and project say of a suggestion.
 * @param units the folded units of the sentence, put back as they were
 */
export function supportFor({ at, unit, start, end }: Candidate, units: Uint16Array, length: number, { page, project }: Evidence): Support {
  const original = units[at] ?? 0;
  const oldPage = knownPhrase(page, units, length, at, OWN);
  const oldProject = knownPhrase(project, units, length, at, 0);
  units[at] = unit;
  const newPage = knownPhrase(page, units, length, at, 0);
  const newProject = knownPhrase(project, units, length, at, 0);
  const counted = end - start >= 2 && end - start <= LONGEST_PHRASE;
  const wordOnPage = counted ? page?.count(units, start, end - start) ?? 0 : 0;
  const wordInProject = counted ? project?.count(units, start, end - start) ?? 0 : 0;
  units[at] = original;
  return { newPage, oldPage, newProject, oldProject, wordOnPage, wordInProject };
}

function knownPhrase(counts: PhraseCounts | undefined, units: Uint16Array, length: number, at: number, own: number): KnownPhrase {
  if (!counts) return NONE;
  for (let size = LONGEST_PHRASE; size >= 2; size--) {
    let most = 0;
    for (let start = Math.max(0, at - size + 1); start <= at && start + size <= length; start++) {
      most = Math.max(most, counts.count(units, start, size) - own);
    }
    if (most > 0) return { length: size, count: most };
  }
  return NONE;
}

/** Fills in the features that tell of the evidence; `EVIDENCE_FEATURES` names them. */
export function setEvidenceFeatures(features: Float32Array, support: Support): void {
  const grade = ({ length, count }: KnownPhrase): number => (length === 0 ? 0 : length - 1 + Math.min(2, Math.log2(count)) / 4);
  const values = [
    Math.max(grade(support.newPage), grade(support.newProject)), Math.max(grade(support.oldPage), grade(support.oldProject)),
    Math.min(3, Math.log2(1 + support.wordOnPage + support.wordInProject)),
  ];
  for (let i = 0; i < EVIDENCE_FEATURES.length; i++) features[SENTENCE_FEATURES.length + i] = values[i] ?? 0;
}

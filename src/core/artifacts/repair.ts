import { applyEdits, type TextEdit } from '../text/edits.js';
import { sliceOf } from '../text/span.js';
import { wholeEdits } from '../text/whole-edits.js';
import type { Artifact, Certainty } from './artifact.js';
import type { RuleId } from './rules.js';

const RANK: Record<Certainty, number> = { doubtful: 0, likely: 1, certain: 2 };

/** Which artifacts are fixed together: at least this certain, and of these rules (all where none are named). */
export interface RepairScope {
  readonly certainty: 'certain' | 'likely';
  readonly rules?: ReadonlySet<RuleId>;
  /** Only those that look like this: their source text is the same. */
  readonly text?: string;
}

/**
 * The artifacts that a repair takes on, with a fix to do it.
 * @param source the text that the artifacts were found in
 */
export function artifactsInScope(artifacts: Iterable<Artifact>, source: string, { certainty, rules, text }: RepairScope): Artifact[] {
  return [...artifacts].filter((artifact) => (
    artifact.fixes.length > 0
    && RANK[artifact.certainty] >= RANK[certainty]
    && (rules?.has(artifact.rule) ?? true)
    && (text === undefined || sliceOf(source, artifact) === text)
  ));
}

/** The edits of the best fix of every artifact in scope, each fix whole or not at all; in order of position, without overlap. */
export function repairEdits(artifacts: Iterable<Artifact>, source: string, scope: RepairScope): TextEdit[] {
  return wholeEdits(artifactsInScope(artifacts, source, scope).map(({ fixes: [best] }) => best?.edits ?? []));
}

/** A fix can free another (a join makes a word whole): more rounds than this have never been needed. */
const MOST_ROUNDS = 4;

/**
 * The repaired text. Repairing a repaired text changes nothing more. Displaced lines stay where they are: nobody sees the page before they are moved.
 * @param analyze gives the artifacts of a text
 */
export function repair(text: string, scope: RepairScope, analyze: (text: string) => Iterable<Artifact>): string {
  let repaired = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const artifacts = [...analyze(repaired)].filter(({ rule }) => rule !== 'displaced-fragment');
    const next = applyEdits(repaired, repairEdits(artifacts, repaired, scope));
    if (next === repaired) break;
    repaired = next;
  }
  return repaired;
}

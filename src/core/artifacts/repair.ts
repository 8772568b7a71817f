import { applyEdits, type TextEdit } from '../text/edits.js';
import { wholeEdits } from '../text/whole-edits.js';
import type { Artifact, Certainty } from './artifact.js';
import type { RuleId } from './rules.js';

const RANK: Record<Certainty, number> = { doubtful: 0, likely: 1, certain: 2 };

/** Which fixes to apply: at least this certain, and of these rules (all where none are named). */
export interface RepairScope {
  readonly certainty: 'certain' | 'likely';
  readonly rules?: ReadonlySet<RuleId>;
}

/** The edits of the best fix of every artifact in scope, each fix whole or not at all; in order of position, without overlap. */
export function repairEdits(artifacts: Iterable<Artifact>, { certainty, rules }: RepairScope): TextEdit[] {
  const fixes: (readonly TextEdit[])[] = [];
  for (const artifact of artifacts) {
    if (RANK[artifact.certainty] < RANK[certainty] || (rules && !rules.has(artifact.rule))) continue;
    fixes.push(artifact.fixes[0]?.edits ?? []);
  }
  return wholeEdits(fixes);
}

/** A fix can free another (a join makes a word whole): more rounds than this have never been needed. */
const MOST_ROUNDS = 4;

/**
 * The repaired text. Repairing a repaired text changes nothing more.
 * @param analyze gives the artifacts of a text
 */
export function repair(text: string, scope: RepairScope, analyze: (text: string) => Iterable<Artifact>): string {
  let repaired = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = applyEdits(repaired, repairEdits(analyze(repaired), scope));
    if (next === repaired) break;
    repaired = next;
  }
  return repaired;
}

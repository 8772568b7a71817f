import type { Artifact } from '../../core/artifacts/artifact.js';
import { RULES, type RuleId } from '../../core/artifacts/rules.js';
import type { Certainty } from '../../core/text/certainty.js';

/** A mechanical rule with more hits than this is one summary. */
const MOST_SINGLE_HITS = 20;
/** Problems listed of one page. */
const MOST_PROBLEMS = 500;

const RANK: Readonly<Record<Certainty, number>> = { doubtful: 0, likely: 1, certain: 2 };

/** An entry of the Problems panel. */
export interface Problem {
  readonly artifact: Artifact;
  /** More than one: the entry stands for all hits of the rule on the page, at the first. */
  readonly hits: number;
}

export interface ProblemList {
  readonly problems: readonly Problem[];
  /** Number of entries before the list was cut. */
  readonly total: number;
}

/**
 * What the Problems panel lists of a page's artifacts.
 * @param artifacts in order of position
 */
export function problemsOf(artifacts: readonly Artifact[], leastCertainty: Certainty): ProblemList {
  const listed = artifacts.filter(({ certainty }) => RANK[certainty] >= RANK[leastCertainty]);
  const hits = new Map<RuleId, number>();
  for (const { rule } of listed) hits.set(rule, (hits.get(rule) ?? 0) + 1);
  const summed = new Set<RuleId>();
  const problems: Problem[] = [];
  for (const artifact of listed) {
    const count = hits.get(artifact.rule) ?? 0;
    if (!RULES[artifact.rule].mechanical || count <= MOST_SINGLE_HITS) {
      problems.push({ artifact, hits: 1 });
    } else if (!summed.has(artifact.rule)) {
      summed.add(artifact.rule);
      problems.push({ artifact, hits: count });
    }
  }
  return { problems: problems.slice(0, MOST_PROBLEMS), total: problems.length };
}

/** How loudly a problem is shown. */
export function severityOf({ rule, certainty }: Artifact): 'warning' | 'information' | 'hint' {
  if (certainty === 'doubtful') return 'hint';
  return certainty === 'certain' && !RULES[rule].mechanical ? 'warning' : 'information';
}

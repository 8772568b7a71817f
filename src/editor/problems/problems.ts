import type { Artifact } from '../../core/artifacts/artifact.js';
import { RULES, type RuleId } from '../../core/artifacts/rules.js';
import type { Certainty } from '../../core/text/certainty.js';
import type { Steps } from '../../core/text/steps.js';

/** A rule of whose hits more than this can be mended together is one summary. */
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
export function* problemsOf(artifacts: readonly Artifact[], leastCertainty: Certainty): Steps<ProblemList> {
  const listed: { readonly artifact: Artifact; readonly isSummable: boolean }[] = [];
  const hits = new Map<RuleId, number>();
  for (const artifact of artifacts) {
    yield;
    if (RANK[artifact.certainty] < RANK[leastCertainty]) continue;
    const isSummable = mayBeSummed(artifact);
    listed.push({ artifact, isSummable });
    if (isSummable) hits.set(artifact.rule, (hits.get(artifact.rule) ?? 0) + 1);
  }
  const summed = new Set<RuleId>();
  const problems: Problem[] = [];
  let total = 0;
  for (const { artifact, isSummable } of listed) {
    yield;
    const isSummary = isSummable && (hits.get(artifact.rule) ?? 0) > MOST_SINGLE_HITS;
    if (isSummary && summed.has(artifact.rule)) continue;
    if (isSummary) summed.add(artifact.rule);
    if (++total <= MOST_PROBLEMS) problems.push({ artifact, hits: isSummary ? hits.get(artifact.rule) ?? 1 : 1 });
  }
  return { problems, total };
}

/**
 * Whether nobody wants to look at each: what is mechanical, and what "fix all" mends for certain, such as the glosses of a scraped page.
 * Fixes are asked for last: in a long text they are made when somebody asks.
 */
function mayBeSummed(artifact: Artifact): boolean {
  return RULES[artifact.rule].mechanical || (artifact.certainty === 'certain' && artifact.fixes.length > 0);
}

/** How loudly a problem is shown. */
export function severityOf({ rule, certainty }: Artifact): 'warning' | 'information' | 'hint' {
  if (certainty === 'doubtful') return 'hint';
  return certainty === 'certain' && !RULES[rule].mechanical ? 'warning' : 'information';
}

import type * as vscode from 'vscode';
import type { PageAnalysis } from '../core/analyze.js';
import type { Artifact } from '../core/artifacts/artifact.js';
import type { RuleId } from '../core/artifacts/rules.js';
import type { Figure } from '../core/figures/figure.js';
import { SpanIndex } from '../core/text/span-index.js';
import type { Span } from '../core/text/span.js';
import type { Steps } from '../core/text/steps.js';
import type { Engine } from './loaded-knowledge.js';

/** The analysis of one version of a page. */
export class Proof {
  private constructor(
    readonly document: vscode.TextDocument,
    readonly version: number,
    readonly analysis: PageAnalysis,
    /** Whether all data that the analysis can use had been loaded. */
    readonly informed: boolean,
    /** What read it, for those who ask more of the page. */
    readonly engine: Engine,
    private readonly artifacts: SpanIndex<Artifact>,
    private readonly figures: SpanIndex<Figure>,
    private readonly fixable: ReadonlyMap<RuleId, readonly Artifact[]>,
  ) {}

  static *of({ document, version, analysis, informed, engine }: Pick<Proof, 'document' | 'version' | 'analysis' | 'informed' | 'engine'>): Steps<Proof> {
    const { artifacts, figures } = analysis;
    return new Proof(document, version, analysis, informed, engine, yield* SpanIndex.inSteps(artifacts), yield* SpanIndex.inSteps(figures), yield* fixableByRule(artifacts));
  }

  /** Whether the document has changed since; offsets of the analysis then point at other text. */
  isStale(): boolean {
    return this.document.isClosed || this.document.version !== this.version;
  }

  /** The artifacts that share text with a place or meet its ends, in order of position. */
  artifactsAt(place: Span): Artifact[] {
    return this.artifacts.touching(place);
  }

  /** The artifacts of a rule that have a fix, in order of position. */
  fixableOf(rule: RuleId): readonly Artifact[] {
    return this.fixable.get(rule) ?? [];
  }

  /** The figures that share text with a place or meet its ends, in order of position. */
  figuresAt(place: Span): Figure[] {
    return this.figures.touching(place);
  }
}

function* fixableByRule(artifacts: readonly Artifact[]): Steps<ReadonlyMap<RuleId, readonly Artifact[]>> {
  const byRule = new Map<RuleId, Artifact[]>();
  for (const artifact of artifacts) {
    yield;
    if (artifact.fixes.length === 0) continue;
    const known = byRule.get(artifact.rule);
    if (known) known.push(artifact);
    else byRule.set(artifact.rule, [artifact]);
  }
  return byRule;
}

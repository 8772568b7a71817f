import type * as vscode from 'vscode';
import type { PageAnalysis } from '../../core/analyze.js';
import type { Artifact } from '../../core/artifacts/artifact.js';
import type { RuleId } from '../../core/artifacts/rules.js';
import type { Figure } from '../../core/figures/figure.js';
import type { FoundByPlace } from '../../core/sections/long-analysis.js';
import type { Span } from '../../core/text/span.js';
import type { Steps } from '../../core/text/steps.js';
import type { Engine } from '../loaded-knowledge.js';

/** The analysis of one version of a page. */
export class Proof {
  readonly #fixable = new Map<RuleId, readonly Artifact[]>();

  private constructor(
    readonly document: vscode.TextDocument,
    readonly version: number,
    readonly analysis: PageAnalysis,
    /** Whether all data that the analysis can use had been loaded. */
    readonly informed: boolean,
    /** What read it, for those who ask more of the page. */
    readonly engine: Engine,
    private readonly found: FoundByPlace,
  ) {}

  static *of({ document, version, analysis, informed, engine }: Pick<Proof, 'document' | 'version' | 'analysis' | 'informed' | 'engine'>): Steps<Proof> {
    return new Proof(document, version, analysis, informed, engine, yield* engine.foundByPlace(analysis));
  }

  /** Whether the document has changed since; offsets of the analysis then point at other text. */
  isStale(): boolean {
    return this.document.isClosed || this.document.version !== this.version;
  }

  /** The artifacts that share text with a place or meet its ends, in order of position. */
  artifactsAt(place: Span): Artifact[] {
    return this.found.artifactsAt(place);
  }

  /** Whether there are artifacts of such rules. */
  hasArtifacts(isMeant: (rule: RuleId) => boolean): boolean {
    return this.engine.hasArtifacts(this.analysis, isMeant);
  }

  /** Steps after which the lists of the analysis of a long text are there at once. */
  place(): Steps<void> {
    return this.engine.placeInSteps(this.analysis);
  }

  /** The artifacts of a rule that have a fix, in order of position. They are gathered when they are first asked for. */
  fixableOf(rule: RuleId): readonly Artifact[] {
    const known = this.#fixable.get(rule) ?? this.analysis.artifacts.filter((artifact) => artifact.rule === rule && artifact.fixes.length > 0);
    this.#fixable.set(rule, known);
    return known;
  }

  /** The figures that share text with a place or meet its ends, in order of position. */
  figuresAt(place: Span): Figure[] {
    return this.found.figuresAt(place);
  }
}

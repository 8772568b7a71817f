import type { Artifact } from '../artifacts/artifact.js';
import type { RuleId } from '../artifacts/rules.js';
import type { Figure } from '../figures/figure.js';
import type { Span } from '../text/span.js';
import type { LongSection, SectionPlace } from './long-section.js';
import type { PlainFigure } from './placed-figure.js';

/** A section in one version of a long text. What was found in it is placed when somebody asks for it. */
export class PlacedSection implements Span {
  readonly start: number;
  readonly end: number;
  #artifacts: readonly Artifact[] | undefined;
  #figures: readonly Figure[] | undefined;

  constructor(private readonly section: LongSection, private readonly at: SectionPlace, private readonly found: readonly PlainFigure[]) {
    this.start = at.start;
    this.end = at.start + section.page.text.length;
  }

  /** The rules of its artifacts. */
  get rules(): ReadonlySet<RuleId> {
    return this.section.rules;
  }

  /** In order of position in the whole text. */
  get artifacts(): readonly Artifact[] {
    return this.#artifacts ??= this.section.artifactsAt(this.at);
  }

  /** In order of position in the whole text. */
  get figures(): readonly Figure[] {
    return this.#figures ??= this.section.placeFigures(this.found, this.start);
  }

  /** Places what was found, so that it is there when it is asked for. */
  place(): void {
    this.#artifacts ??= this.artifacts;
    this.#figures ??= this.figures;
  }
}

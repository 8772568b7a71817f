import type { PageAnalysis } from '../analyze.js';
import type { Artifact } from '../artifacts/artifact.js';
import type { RuleId } from '../artifacts/rules.js';
import type { Figure } from '../figures/figure.js';
import { SpanIndex } from '../text/span-index.js';
import { meets, type Span } from '../text/span.js';
import type { Steps } from '../text/steps.js';
import type { LongPage } from './long-page.js';
import type { PlacedSection } from './placed-section.js';

/** Finds what an analysis has at a place: what shares text with it or meets one of its ends, in order of position. */
export interface FoundByPlace {
  artifactsAt(place: Span): Artifact[];
  figuresAt(place: Span): Figure[];
}

const longOnes = new WeakMap<PageAnalysis, SectionsInOrder>();

/** The analysis of a text of several sections. Its lists are put together when they are asked for. */
export function longAnalysis(page: LongPage, sections: readonly PlacedSection[]): PageAnalysis {
  const inOrder = new SectionsInOrder(sections);
  const analysis: PageAnalysis = {
    page,
    get artifacts() {
      return inOrder.artifacts;
    },
    get figures() {
      return inOrder.figures;
    },
  };
  longOnes.set(analysis, inOrder);
  return analysis;
}

/** Finds by place what an analysis has; in a long text without placing more than the sections asked about. */
export function* foundByPlace(analysis: PageAnalysis): Steps<FoundByPlace> {
  const sections = longOnes.get(analysis);
  if (sections) return sections;
  const artifacts = yield* SpanIndex.inSteps(analysis.artifacts);
  const figures = yield* SpanIndex.inSteps(analysis.figures);
  return { artifactsAt: (place) => artifacts.touching(place), figuresAt: (place) => figures.touching(place) };
}

/** Places all that an analysis has, for callers that go through its lists: in a long text they are put together in no time afterwards. */
export function* placeInSteps(analysis: PageAnalysis): Steps<void> {
  yield* longOnes.get(analysis)?.place() ?? [];
}

/** Whether an analysis has artifacts of such rules. */
export function hasArtifacts(analysis: PageAnalysis, isMeant: (rule: RuleId) => boolean): boolean {
  return longOnes.get(analysis)?.rules.some(isMeant) ?? analysis.artifacts.some(({ rule }) => isMeant(rule));
}

class SectionsInOrder implements FoundByPlace {
  #artifacts: readonly Artifact[] | undefined;
  #figures: readonly Figure[] | undefined;

  constructor(private readonly sections: readonly PlacedSection[]) {}

  get artifacts(): readonly Artifact[] {
    return this.#artifacts ??= ([] as Artifact[]).concat(...this.sections.map(({ artifacts }) => artifacts));
  }

  get figures(): readonly Figure[] {
    return this.#figures ??= ([] as Figure[]).concat(...this.sections.map(({ figures }) => figures));
  }

  /** The rules of its artifacts, those of several sections several times. */
  get rules(): RuleId[] {
    return this.sections.flatMap(({ rules }) => [...rules]);
  }

  *place(): Steps<void> {
    for (const section of this.sections) {
      section.place();
      yield;
    }
  }

  artifactsAt(place: Span): Artifact[] {
    return this.#sectionsAt(place).flatMap(({ artifacts }) => artifacts.filter((artifact) => meets(artifact, place)));
  }

  figuresAt(place: Span): Figure[] {
    return this.#sectionsAt(place).flatMap(({ figures }) => figures.filter((figure) => meets(figure, place)));
  }

  #sectionsAt(place: Span): PlacedSection[] {
    return this.sections.filter((section) => meets(section, place));
  }
}

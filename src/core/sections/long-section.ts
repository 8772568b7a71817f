import type { Artifact } from '../artifacts/artifact.js';
import type { RuleId } from '../artifacts/rules.js';
import type { Figure } from '../figures/figure.js';
import type { Page, Story } from '../page/page.js';
import { countScripts, type ScriptCount } from '../script/page-script.js';
import type { Steps } from '../text/steps.js';
import { movedStory } from './long-page.js';
import { placedFigure, plainFigure, type PlainFigure } from './placed-figure.js';
import { ArtifactForms, PlacedArtifact, type ArtifactForm } from './placed-artifact.js';
import { figuresIn, readSection, type SectionReading } from './section.js';

/** Where a section stands in the text. */
export interface SectionPlace {
  readonly start: number;
  readonly isLast: boolean;
}

/** A section of a long text, kept small: it is placed where it stands, and placed anew only when that changes. */
export class LongSection {
  readonly #forms: readonly ArtifactForm[];
  readonly #starts: Uint32Array;
  /** The rules of its artifacts. */
  readonly rules: ReadonlySet<RuleId>;
  /** The characters that tell its script. */
  readonly scripts: ScriptCount;
  #figures: { readonly reference: string | null; readonly found: readonly PlainFigure[] } | undefined;
  #placedStories: { readonly start: number; readonly first: number; readonly all: readonly Story[] } | undefined;
  #placedArtifacts: { readonly place: SectionPlace; readonly all: readonly Artifact[] } | undefined;
  #placedFigures: { readonly start: number; readonly found: readonly PlainFigure[]; readonly all: readonly Figure[] } | undefined;

  private constructor(readonly page: Page, artifacts: readonly Artifact[]) {
    const forms = new ArtifactForms();
    this.#forms = artifacts.map((artifact) => forms.formOf(artifact));
    this.#starts = Uint32Array.from(artifacts, ({ start }) => start);
    this.rules = new Set(artifacts.map(({ rule }) => rule));
    this.scripts = countScripts(page.text);
  }

  static *read(text: string, reading: SectionReading): Steps<LongSection> {
    const { page, artifacts } = yield* readSection(text, reading);
    return new LongSection(page, artifacts);
  }

  /** Its stories in the whole text, the first of which has this number there. */
  storiesAt(start: number, first: number): readonly Story[] {
    const known = this.#placedStories;
    if (known?.start === start && known.first === first) return known.all;
    const all = this.page.stories.map((story, i) => movedStory(story, first + i, start));
    this.#placedStories = { start, first, all };
    return all;
  }

  /** Its artifacts in the whole text. That the last line does not end is told of the last section only. */
  artifactsAt(place: SectionPlace): readonly Artifact[] {
    const known = this.#placedArtifacts;
    if (known?.place.start === place.start && known.place.isLast === place.isLast) return known.all;
    const placed = this.#forms.map((form, i) => new PlacedArtifact(form, place.start + (this.#starts[i] ?? 0)));
    const all = this.rules.has('no-final-newline') && !place.isLast ? placed.filter(({ rule }) => rule !== 'no-final-newline') : placed;
    this.#placedArtifacts = { place, all };
    return all;
  }

  /** @param reference as for `figuresIn` */
  *readFigures(reference: string | null, reading: SectionReading): Steps<readonly PlainFigure[]> {
    if (this.#figures?.reference !== reference) this.#figures = { reference, found: (yield* figuresIn(this.page, reference, reading)).map(plainFigure) };
    return this.#figures.found;
  }

  /** Figures that were read of it, in the whole text. */
  placeFigures(found: readonly PlainFigure[], start: number): readonly Figure[] {
    const known = this.#placedFigures;
    if (known?.start === start && known.found === found) return known.all;
    const all = found.map((figure) => placedFigure(figure, start));
    this.#placedFigures = { start, found, all };
    return all;
  }
}

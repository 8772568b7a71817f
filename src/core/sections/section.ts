import type { Artifact, CheckOptions, Rule } from '../artifacts/artifact.js';
import { checkPage } from '../artifacts/check.js';
import { currencyOf } from '../figures/currency.js';
import type { Figure } from '../figures/figure.js';
import { figuresOf } from '../figures/place.js';
import type { Correction } from '../page/corrections/correction.js';
import type { Page } from '../page/page.js';
import { readPage } from '../page/read.js';
import { sortInSteps } from '../text/sort.js';
import type { Steps } from '../text/steps.js';

/** What a text is read for and by. */
export interface SectionReading {
  readonly rules: readonly Rule[];
  readonly check: CheckOptions;
  readonly optionalFigures: boolean;
  readonly corrections: readonly Correction[];
  /** The date of the issue, ISO 8601, where the text does not tell it. */
  readonly issueDate: string | null;
}

/** A stretch of text read as a page of its own: offsets are its own, and it knows nothing of the text around it. */
export interface Section {
  readonly page: Page;
  /** In order of position. */
  readonly artifacts: readonly Artifact[];
}

export function* readSection(text: string, { rules, check, corrections }: SectionReading): Steps<Section> {
  const page = yield* readPage(text, corrections);
  return { page, artifacts: yield* checkPage(page, rules, check) };
}

/**
 * The figures of a page, in order of position.
 * @param reference the date of the issue, ISO 8601, or null where nothing tells it
 */
export function* figuresIn(page: Page, reference: string | null, { optionalFigures }: Pick<SectionReading, 'optionalFigures'>): Steps<Figure[]> {
  const figures: Figure[] = [];
  const options = { optional: optionalFigures, currency: currencyOf(page), ...(reference !== null && { reference }) };
  for (const { joined } of page.paragraphs) {
    figures.push(...figuresOf(joined, options));
    yield;
  }
  return yield* sortInSteps(figures, (a, b) => a.start - b.start);
}

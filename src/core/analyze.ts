import type { Artifact } from './artifacts/artifact.js';
import { checkPage } from './artifacts/check.js';
import { ALL_RULES } from './artifacts/registry.js';
import { currencyOf } from './figures/currency.js';
import type { Figure } from './figures/figure.js';
import { figuresOf } from './figures/place.js';
import type { Knowledge } from './knowledge.js';
import type { Correction } from './page/corrections/correction.js';
import type { Page } from './page/page.js';
import { readPage } from './page/read.js';
import { sortInSteps } from './text/sort.js';
import { runToEnd, type Steps } from './text/steps.js';

/** All that Galley knows about one text. */
export interface PageAnalysis {
  readonly page: Page;
  /** In order of position. */
  readonly artifacts: readonly Artifact[];
  /** In order of position. */
  readonly figures: readonly Figure[];
}

export interface AnalyzeOptions {
  /** What has been loaded so far; rules that need more stay silent. */
  readonly knowledge?: Knowledge;
  /** Whether to give also what is hidden unless asked for: doubtful look-alikes and suspect passages. */
  readonly doubtful?: boolean;
  /** Whether to give also figures that most readers would not extract: 一个, 一批, 昨日. */
  readonly optionalFigures?: boolean;
  /** What a person set right about the stories of the page. */
  readonly corrections?: readonly Correction[];
}

/**
 * Analyses a decoded text (byte-order mark removed). Never throws on any text; the same text always gives the same result.
 */
export function analyzePage(text: string, options: AnalyzeOptions = {}): PageAnalysis {
  return runToEnd(analyzeInSteps(text, options));
}

/** Reads a text for its figures alone: the analysis has no artifacts. */
export function* analyzeFiguresInSteps(text: string, { optionalFigures = false }: Pick<AnalyzeOptions, 'optionalFigures'> = {}): Steps<PageAnalysis> {
  const page = yield* readPage(text);
  return { page, artifacts: [], figures: yield* readFigures(page, optionalFigures) };
}

function* readFigures(page: Page, optional: boolean): Steps<Figure[]> {
  const figures: Figure[] = [];
  const options = { optional, currency: currencyOf(page), ...(page.issue.date !== null && { reference: page.issue.date }) };
  for (const { joined } of page.paragraphs) {
    figures.push(...figuresOf(joined, options));
    yield;
  }
  return yield* sortInSteps(figures, (a, b) => a.start - b.start);
}

/** The same as `analyzePage`, for callers that pause between the steps so as not to hold up an editor. */
export function* analyzeInSteps(text: string, { knowledge = {}, doubtful = false, optionalFigures = false, corrections = [] }: AnalyzeOptions = {}): Steps<PageAnalysis> {
  const page = yield* readPage(text, corrections);
  const artifacts = yield* checkPage(page, ALL_RULES, { ...knowledge, doubtful });
  return { page, artifacts, figures: yield* readFigures(page, optionalFigures) };
}

import type { Artifact, Rule } from './artifacts/artifact.js';
import { ALL_RULES } from './artifacts/registry.js';
import type { Figure } from './figures/figure.js';
import type { Knowledge } from './knowledge.js';
import { AnalysisMemory } from './memory/analysis-memory.js';
import type { Correction } from './page/corrections/correction.js';
import type { Page } from './page/page.js';
import { analyzeSections } from './sections/analyze-sections.js';
import { figuresIn, readSection } from './sections/section.js';
import { LONGEST_PAGE } from './sections/sections.js';
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
  /** The date of the issue, ISO 8601, which dates are resolved against where the text itself does not tell it. */
  readonly issueDate?: string;
  /** What a person set right about the stories of the page. */
  readonly corrections?: readonly Correction[];
  /** What earlier analyses of a long text left; with it an edit costs what it touches, and the result is the same. */
  readonly memory?: AnalysisMemory;
}

/**
 * Analyses a decoded text (byte-order mark removed). Never throws on any text; the same text always gives the same result.
 */
export function analyzePage(text: string, options: AnalyzeOptions = {}): PageAnalysis {
  return runToEnd(analyzeInSteps(text, options));
}

/** Reads a text for its figures alone: the analysis has no artifacts. */
export function* analyzeFiguresInSteps(text: string, options: Pick<AnalyzeOptions, 'optionalFigures' | 'issueDate' | 'corrections'> = {}): Steps<PageAnalysis> {
  return yield* analyzeByRules(text, [], options);
}

/** The same as `analyzePage`, for callers that pause between the steps so as not to hold up an editor. */
export function* analyzeInSteps(text: string, options: AnalyzeOptions = {}): Steps<PageAnalysis> {
  return yield* analyzeByRules(text, ALL_RULES, options);
}

/** A text longer than a page is read in sections, unless a person has corrected it: corrections go by the whole text. */
function* analyzeByRules(text: string, rules: readonly Rule[], options: AnalyzeOptions): Steps<PageAnalysis> {
  const { knowledge = {}, doubtful = false, optionalFigures = false, corrections = [], issueDate = null, memory = new AnalysisMemory() } = options;
  const { converters, encodings, language, evidence } = knowledge;
  memory.goBy([converters, encodings, language, evidence, doubtful, optionalFigures, rules]);
  const reading = { rules, check: { ...knowledge, doubtful }, optionalFigures, corrections, issueDate };
  if (text.length > LONGEST_PAGE && corrections.length === 0) return yield* analyzeSections(text, reading, memory);
  const { page, artifacts } = yield* readSection(text, reading);
  return { page, artifacts, figures: yield* figuresIn(page, page.issue.date ?? issueDate, reading) };
}

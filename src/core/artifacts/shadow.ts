import type { Span } from '../text/span.js';
import { sortInSteps } from '../text/sort.js';
import type { Steps } from '../text/steps.js';
import type { Artifact } from './artifact.js';
import { RULES, type RuleId } from './rules.js';

/** Rules whose text is not worth correcting: it goes as a whole, or its characters are not the printed ones. */
const CONDEMNING: ReadonlySet<RuleId> = new Set<RuleId>(['garbled-duplicate', 'ocr-placeholder', 'seo-spam', 'garbage-text', 'mojibake', 'pinyin-gloss']);

/** Rules that go by the words of the text, its characters or where it begins and stops: they say nothing where it is not the printed one. */
const SHADOWED: ReadonlySet<RuleId> = new Set<RuleId>(['s2t-unconverted', 'variant-form', 'lookalike-char', 'suspect-text', 'truncated-start', 'dropped-text']);

/** What text read in the wrong encoding is full of. */
const MISREAD: ReadonlySet<RuleId> = new Set<RuleId>(['mojibake']);
const SIGNS_OF_MISREADING: ReadonlySet<RuleId> = new Set<RuleId>(['replacement-char', 'confusable-latin']);
/** What a gap is taken for as long as nobody knows that the text on either side is not contiguous. */
const JOINING: ReadonlySet<RuleId> = new Set<RuleId>(['column-break-space', 'split-paragraph', 'line-wrap']);
const SEAMS: ReadonlySet<RuleId> = new Set<RuleId>(['displaced-seam']);
const SUSPECT: ReadonlySet<RuleId> = new Set<RuleId>(['suspect-text']);
const DISPLACED: ReadonlySet<RuleId> = new Set<RuleId>(['displaced-fragment']);
const UNPAIRED: ReadonlySet<RuleId> = new Set<RuleId>(['unpaired-quote', 'unpaired-bracket']);

const ARTIFACTS_A_STEP = 64;

/**
 * The artifacts without those that another one explains: marks of spacing, punctuation and script within text that is condemned as a
 * whole, joins at a seam between columns, marks without partners in a displaced line,
 * look-alikes less probable than that the whole passage around them is lost.
 */
export function* withoutShadowed(artifacts: readonly Artifact[]): Steps<Artifact[]> {
  const condemned = yield* ofRules(artifacts, CONDEMNING);
  const misread = yield* ofRules(artifacts, MISREAD);
  const seams = yield* ofRules(artifacts, SEAMS);
  const displaced = yield* ofRules(artifacts, DISPLACED);
  const suspect = yield* ofRules(artifacts, SUSPECT);
  if (condemned.length + seams.length + displaced.length + suspect.length === 0) return [...artifacts];
  const isExplained = (artifact: Artifact): boolean => {
    const { group } = RULES[artifact.rule];
    return ((group === 'spacing' || group === 'punctuation' || SHADOWED.has(artifact.rule)) && liesWithin(condemned, artifact))
      || (SIGNS_OF_MISREADING.has(artifact.rule) && liesWithin(misread, artifact))
      || (artifact.rule === 'lookalike-char' && artifact.confidence < (outerOf(suspect, artifact)?.confidence ?? 0))
      || (JOINING.has(artifact.rule) && liesWithin(seams, artifact))
      || (UNPAIRED.has(artifact.rule) && liesWithin(displaced, artifact));
  };
  const kept: Artifact[] = [];
  for (const [i, artifact] of artifacts.entries()) {
    if (!isExplained(artifact)) kept.push(artifact);
    if (i % ARTIFACTS_A_STEP === ARTIFACTS_A_STEP - 1) yield;
  }
  return kept;
}

/** The artifacts of some rules in order of position. */
function* ofRules(artifacts: readonly Artifact[], rules: ReadonlySet<RuleId>): Steps<Artifact[]> {
  const found: Artifact[] = [];
  for (const [i, artifact] of artifacts.entries()) {
    if (rules.has(artifact.rule)) found.push(artifact);
    if (i % ARTIFACTS_A_STEP === ARTIFACTS_A_STEP - 1) yield;
  }
  return yield* sortInSteps(found, (a, b) => a.start - b.start);
}

function liesWithin(spans: readonly Span[], inner: Span): boolean {
  return outerOf(spans, inner) !== undefined;
}

/** The last of the spans, which are in order of position, that begins before the inner one, if it holds it. */
function outerOf<S extends Span>(spans: readonly S[], inner: Span): S | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= inner.start) low = middle + 1;
    else high = middle;
  }
  const outer = spans[low - 1];
  return outer !== undefined && inner.start < inner.end && inner.end <= outer.end ? outer : undefined;
}

import type { Span } from '../text/span.js';
import { sortInSteps } from '../text/sort.js';
import type { Steps } from '../text/steps.js';
import type { Artifact } from './artifact.js';
import { RULES, type RuleId } from './rules.js';

/** As what artifacts explain others. */
type Cause = 'condemned' | 'misread' | 'seam' | 'displaced' | 'suspect';

/** Rules whose text is not worth correcting: it goes as a whole, or its characters are not the printed ones. */
const CONDEMNING: readonly RuleId[] = ['garbled-duplicate', 'ocr-placeholder', 'seo-spam', 'garbage-text', 'mojibake', 'pinyin-gloss'];

const CAUSES: ReadonlyMap<RuleId, Cause[]> = listed([
  ...CONDEMNING.map((rule) => [rule, 'condemned'] as const),
  ['mojibake', 'misread'], ['displaced-seam', 'seam'], ['displaced-fragment', 'displaced'], ['suspect-text', 'suspect'],
]);

/** Rules that go by the words of the text, its characters or where it begins and stops: they say nothing where it is not the printed one. */
const BY_WORDS: readonly RuleId[] = ['s2t-unconverted', 'variant-form', 'lookalike-char', 'suspect-text', 'truncated-start', 'dropped-text'];
const BY_MARKS = (Object.keys(RULES) as RuleId[]).filter((rule) => RULES[rule].group === 'spacing' || RULES[rule].group === 'punctuation');
/** What text read in the wrong encoding is full of. */
const SIGNS_OF_MISREADING: readonly RuleId[] = ['replacement-char', 'confusable-latin'];
/** What a gap is taken for as long as nobody knows that the text on either side is not contiguous. */
const JOINING: readonly RuleId[] = ['column-break-space', 'split-paragraph', 'line-wrap'];
const UNPAIRED: readonly RuleId[] = ['unpaired-quote', 'unpaired-bracket'];

const EXPLAINED_BY: ReadonlyMap<RuleId, Cause[]> = listed([
  ...[...BY_WORDS, ...BY_MARKS].map((rule) => [rule, 'condemned'] as const),
  ...SIGNS_OF_MISREADING.map((rule) => [rule, 'misread'] as const),
  ...JOINING.map((rule) => [rule, 'seam'] as const),
  ...UNPAIRED.map((rule) => [rule, 'displaced'] as const),
  ['lookalike-char', 'suspect'],
]);

const ARTIFACTS_A_STEP = 64;
const NONE: readonly never[] = [];

/**
 * The artifacts without those that another one explains: marks of spacing, punctuation and script within text that is condemned as a
 * whole, joins at a seam between columns, marks without partners in a displaced line,
 * look-alikes less probable than that the whole passage around them is lost.
 */
export function* withoutShadowed(artifacts: readonly Artifact[]): Steps<Artifact[]> {
  const causes = yield* causesAmong(artifacts);
  if (causes.size === 0) return [...artifacts];
  const kept: Artifact[] = [];
  let seen = 0;
  for (const artifact of artifacts) {
    if (!isExplained(artifact, causes)) kept.push(artifact);
    if (++seen % ARTIFACTS_A_STEP === 0) yield;
  }
  return kept;
}

function isExplained(artifact: Artifact, causes: ReadonlyMap<Cause, readonly Artifact[]>): boolean {
  for (const cause of EXPLAINED_BY.get(artifact.rule) ?? NONE) {
    const outer = outerOf(causes.get(cause) ?? NONE, artifact);
    if (outer && (cause !== 'suspect' || artifact.confidence < outer.confidence)) return true;
  }
  return false;
}

/** The artifacts that may explain others, in order of position. */
function* causesAmong(artifacts: readonly Artifact[]): Steps<ReadonlyMap<Cause, readonly Artifact[]>> {
  const found: (readonly [Cause, Artifact])[] = [];
  let seen = 0;
  for (const artifact of artifacts) {
    for (const cause of CAUSES.get(artifact.rule) ?? NONE) found.push([cause, artifact]);
    if (++seen % ARTIFACTS_A_STEP === 0) yield;
  }
  return listed(yield* sortInSteps(found, ([, a], [, b]) => a.start - b.start));
}

/** The values of each key, in their order. */
function listed<K, V>(entries: readonly (readonly [K, V])[]): Map<K, V[]> {
  const lists = new Map<K, V[]>();
  for (const [key, value] of entries) {
    const known = lists.get(key);
    if (known) known.push(value);
    else lists.set(key, [value]);
  }
  return lists;
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

import type { Span } from '../text/span.js';
import type { Steps } from '../text/steps.js';
import type { Artifact } from './artifact.js';
import { RULES, type RuleId } from './rules.js';

/** Rules whose text is not worth correcting: it goes as a whole, or its characters are not the printed ones. */
const SHADOWING: ReadonlySet<RuleId> = new Set<RuleId>(['garbled-duplicate', 'ocr-placeholder', 'seo-spam', 'garbage-text', 'mojibake', 'pinyin-gloss']);

/** Rules that judge characters by the text around them, which says nothing where it is not the printed one. */
const SHADOWED: ReadonlySet<RuleId> = new Set<RuleId>(['s2t-unconverted', 'variant-form']);

/** The artifacts without those of spacing, punctuation and script that lie within text which another artifact condemns as a whole. */
export function* withoutShadowed(artifacts: readonly Artifact[]): Steps<Artifact[]> {
  const condemned = artifacts.filter(({ rule }) => SHADOWING.has(rule)).sort((a, b) => a.start - b.start);
  const kept: Artifact[] = [];
  for (const artifact of artifacts) {
    const { group } = RULES[artifact.rule];
    if ((group === 'spacing' || group === 'punctuation' || SHADOWED.has(artifact.rule)) && liesWithin(condemned, artifact)) continue;
    kept.push(artifact);
    yield;
  }
  return kept;
}

function liesWithin(spans: readonly Span[], inner: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= inner.start) low = middle + 1;
    else high = middle;
  }
  const outer = spans[low - 1];
  return outer !== undefined && inner.start < inner.end && inner.end <= outer.end;
}

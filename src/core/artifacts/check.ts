import { remembered } from '../memory/remembered.js';
import type { Page } from '../page/page.js';
import { sortInSteps } from '../text/sort.js';
import type { Steps } from '../text/steps.js';
import type { Artifact, CheckOptions, ParagraphRule, Rule } from './artifact.js';
import { withoutShadowed } from './shadow.js';

const ARTIFACTS_A_STEP = 16;

/**
 * Runs the rules over the page, paragraph by paragraph, then the page as a whole. The artifacts come in order of position;
 * at the same place, in order of the rules. Marks within text that another artifact condemns as a whole are left out.
 */
export function* checkPage(page: Page, rules: readonly Rule[], options: CheckOptions = {}): Steps<Artifact[]> {
  for (const rule of rules) for (const fact of rule.facts ?? []) yield* fact.inSteps(page);
  const found: Artifact[] = [];
  const rulesFor = paragraphRulesBy(rules);
  for (const paragraph of page.paragraphs) {
    for (const rule of rulesFor(paragraph.joined.text)) {
      for (const artifact of rule.check(paragraph, page, options)) {
        if (found.push(artifact) % ARTIFACTS_A_STEP === 0) yield;
      }
    }
    yield;
  }
  for (const rule of rules) {
    if (rule.scope !== 'page') continue;
    for (const artifact of rule.check(page, options)) {
      if (artifact) found.push(artifact);
      yield;
    }
    yield;
  }
  const order = new Map(rules.map((rule, index) => [rule.id, index]));
  return yield* sortInSteps(yield* withoutShadowed(found), (a, b) => (
    a.start - b.start || a.end - b.end || (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0)
  ));
}

type RulesFor = (text: string) => readonly ParagraphRule[];

const rulesKnown = new WeakMap<readonly Rule[], RulesFor>();

/** Gives those of the rules that look at paragraphs which a paragraph of a text concerns. */
function paragraphRulesBy(rules: readonly Rule[]): RulesFor {
  const known = rulesKnown.get(rules) ?? rememberedFilter(rules.filter((rule) => rule.scope === 'paragraph'));
  rulesKnown.set(rules, known);
  return known;
}

function rememberedFilter(rules: readonly ParagraphRule[]): RulesFor {
  return remembered((text): readonly ParagraphRule[] => rules.filter(({ concerns }) => concerns?.(text) ?? true));
}

import type { Page } from '../page/page.js';
import { sortInSteps } from '../text/sort.js';
import type { Steps } from '../text/steps.js';
import type { Artifact, CheckOptions, Rule } from './artifact.js';
import { withoutShadowed } from './shadow.js';

/**
 * Runs the rules over the page, paragraph by paragraph, then the page as a whole. The artifacts come in order of position;
 * at the same place, in order of the rules. Marks within text that another artifact condemns as a whole are left out.
 */
export function* checkPage(page: Page, rules: readonly Rule[], options: CheckOptions = {}): Steps<Artifact[]> {
  for (const rule of rules) for (const fact of rule.facts ?? []) yield* fact.inSteps(page);
  const found: Artifact[] = [];
  for (const paragraph of page.paragraphs) {
    for (const rule of rules) {
      if (rule.scope !== 'paragraph') continue;
      for (const artifact of rule.check(paragraph, page, options)) {
        found.push(artifact);
        yield;
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

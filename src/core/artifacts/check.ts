import type { Page } from '../page/page.js';
import type { Steps } from '../text/steps.js';
import type { Artifact, Rule } from './artifact.js';

/** Runs the rules over the page. The artifacts come in order of position. */
export function* checkPage(page: Page, rules: readonly Rule[]): Steps<Artifact[]> {
  const found: Artifact[] = [];
  for (const rule of rules) {
    if (rule.scope === 'page') {
      for (const artifact of rule.check(page)) {
        found.push(artifact);
        yield;
      }
      yield;
      continue;
    }
    for (const paragraph of page.paragraphs) {
      found.push(...rule.check(paragraph, page));
      yield;
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

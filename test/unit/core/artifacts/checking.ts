import { strict as assert } from 'node:assert';
import { analyzePage } from '../../../../src/core/analyze.js';
import type { Artifact } from '../../../../src/core/artifacts/artifact.js';
import type { RuleId } from '../../../../src/core/artifacts/rules.js';
import { applyEdits } from '../../../../src/core/text/edits.js';

/** The artifacts of one rule in a text. */
export function artifactsOf(rule: RuleId, text: string): Artifact[] {
  return analyzePage(text).artifacts.filter((artifact) => artifact.rule === rule);
}

/** The source texts that a rule marks, each between the two characters before and after it: `ab[c]de`. */
export function marksOf(rule: RuleId, text: string): string[] {
  return artifactsOf(rule, text).map(({ start, end }) => `${text.slice(Math.max(0, start - 2), start)}[${text.slice(start, end)}]${text.slice(end, end + 2)}`);
}

/** The text after the best fix of every artifact of a rule. */
export function fixedBy(rule: RuleId, text: string): string {
  return applyEdits(text, artifactsOf(rule, text).flatMap(({ fixes }) => fixes[0]?.edits ?? []));
}

/** A rule changes a text into another, and is satisfied with that. */
export function assertFixes(rule: RuleId, text: string, expected: string): void {
  assert.equal(fixedBy(rule, text), expected);
  assert.deepEqual(marksOf(rule, expected), []);
}

/** A rule has nothing to say about any of the texts. */
export function assertSilent(rule: RuleId, texts: readonly string[]): void {
  for (const text of texts) assert.deepEqual(marksOf(rule, text), [], text);
}

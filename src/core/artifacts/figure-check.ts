import { knownFigures } from '../figures/find.js';
import { remembered } from '../memory/remembered.js';
import type { Page, Paragraph } from '../page/page.js';
import type { Artifact, Rule } from './artifact.js';
import type { CheckedText, Doubt, FigureCheck } from './figure-checks/check.js';
import { laterDateCheck } from './figure-checks/later-date.js';
import { shareCheck } from './figure-checks/share.js';
import { sumCheck } from './figure-checks/sum.js';
import { contradiction, NAMING_TRACE, namedQuantities, type NamedQuantity } from './figure-checks/two-values.js';
import { weekdayCheck } from './figure-checks/weekday.js';
import { isReadable } from './prose.js';
import { artifact, replace } from './report.js';

const CHECKS: readonly FigureCheck[] = [weekdayCheck, shareCheck, laterDateCheck, sumCheck];

/** What a sub-editor would ask about the figures: which of them is wrong, if any, the reader decides. */
export const figureCheck: Rule = {
  id: 'figure-check',
  scope: 'page',
  *check(page) {
    const named = new Map<string, NamedQuantity>();
    for (const paragraph of page.paragraphs) {
      yield undefined;
      const { checks, isNaming } = tracesIn(paragraph.joined.text);
      if (!isReadable(paragraph) || (checks.length === 0 && !isNaming)) continue;
      const checked = read(page, paragraph);
      for (const check of checks) for (const doubt of check.doubts(checked)) yield report(paragraph, doubt);
      if (isNaming) yield* contradictions(paragraph, checked, named);
    }
  },
};

/** What a text gives reason to check. */
const tracesIn = remembered((text) => ({ checks: CHECKS.filter(({ trace }) => trace.test(text)), isNaming: NAMING_TRACE.test(text) }));

function read({ issue }: Page, { joined: { text } }: Paragraph): CheckedText {
  return { text, figures: knownFigures(text, issue.date === null ? {} : { reference: issue.date }), issueDate: issue.date };
}

function* contradictions(paragraph: Paragraph, checked: CheckedText, named: Map<string, NamedQuantity>): Iterable<Artifact> {
  for (const quantity of namedQuantities(checked)) {
    const key = `${paragraph.story} ${quantity.name} ${quantity.figure.kind}`;
    const known = named.get(key);
    const doubt = known && contradiction(known, quantity);
    if (doubt) yield report(paragraph, doubt);
    if (!known) named.set(key, quantity);
  }
}

function report({ joined }: Paragraph, { start, end, message, right }: Doubt): Artifact {
  const fixes = right ? [replace(joined.toSource(right.span), right.text, right.title)] : [];
  return artifact('figure-check', joined.toSource({ start, end }), { message, certainty: 'doubtful', confidence: 0.6, fixes });
}

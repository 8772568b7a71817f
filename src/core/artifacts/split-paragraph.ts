import type { Join, Paragraph } from '../page/page.js';
import { say } from '../text/message.js';
import type { Artifact, Rule } from './artifact.js';
import { continuationOf } from './continuations.js';
import { gapKind } from './gap.js';
import { evidenceOf } from '../page/joins/evidence.js';
import { isHeading, isTable } from './prose.js';
import { artifact, replace } from './report.js';
import type { RuleId } from './rules.js';

/** A paragraph that goes on after a blank line. */
export const splitParagraph: Rule = {
  id: 'split-paragraph',
  scope: 'paragraph',
  *check(paragraph, page, { language }) {
    if (paragraph.joins.length > 0 && !isHeading(paragraph) && !isTable(page, paragraph)) yield* splitsOf('split-paragraph', paragraph, page.text);
    const continuation = language && continuationOf(page, paragraph, language.lexicon);
    if (continuation?.kind !== 'blank-line') return;
    yield artifact('split-paragraph', continuation.gap, {
      message: say('The paragraph goes on: “{0}” and “{1}” are likelier together than apart', ...continuation.edges),
      certainty: 'likely', confidence: 0.8,
      fixes: [replace(continuation.gap, '', say('Join both parts'))],
    });
  },
};

/** One heading in two blocks. */
export const splitHeading: Rule = {
  id: 'split-heading',
  scope: 'paragraph',
  *check(paragraph, page) {
    if (isHeading(paragraph)) yield* splitsOf('split-heading', paragraph, page.text);
  },
};

function* splitsOf(rule: RuleId, paragraph: Paragraph, source: string): Generator<Artifact> {
  for (const join of paragraph.joins) {
    if (join.kind !== 'paragraph-break' || gapKind(source.slice(join.gap.start, join.gap.end)) !== 'blank-line') continue;
    yield artifact(rule, join.gap, {
      message: evidenceOf(join),
      certainty: join.certainty, confidence: join.certainty === 'certain' ? 0.95 : 0.85,
      fixes: [replace(join.gap, latinMeets(paragraph, join) ? ' ' : '', say('Join both parts'))],
    });
  }
}

function latinMeets({ joined: { text } }: Paragraph, { at }: Join): boolean {
  return /[A-Za-z]/.test(text.charAt(at - 1)) && /[A-Za-z]/.test(text.charAt(at));
}

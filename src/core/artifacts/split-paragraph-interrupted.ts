import { say } from '../text/message.js';
import type { Span } from '../text/span.js';
import type { Artifact, Fix, Rule } from './artifact.js';
import { continuationOf } from './continuations.js';
import { artifact } from './report.js';

const SHOWN = 6;

/**
 * A paragraph that goes on after foreign lines (masthead, advert, another story). The fix moves them behind the paragraph. It
 * rearranges the page, so it is never part of a bulk repair.
 */
export const splitParagraphInterrupted: Rule = {
  id: 'split-paragraph-interrupted',
  scope: 'paragraph',
  *check(paragraph, page, { language }) {
    for (const join of paragraph.joins) {
      if (join.kind !== 'foreign-block') continue;
      const { text } = paragraph.joined;
      const next = paragraph.spans.find(({ start }) => start === paragraph.joined.sourceOf(join.at));
      yield report(page.text, { gap: join.gap, next, edges: [text.slice(Math.max(0, join.at - SHOWN), join.at), text.slice(join.at, join.at + SHOWN)] }, join.certainty === 'certain' ? 0.9 : 0.75);
    }
    const continuation = language && continuationOf(page, paragraph, language.lexicon);
    if (continuation?.kind === 'foreign-block') yield report(page.text, continuation, 0.7);
  },
};

interface Interruption {
  readonly gap: Span;
  readonly next: Span | undefined;
  readonly edges: readonly [before: string, after: string];
}

function report(source: string, { gap, next, edges }: Interruption, confidence: number): Artifact {
  const fix = next && next.end >= gap.end ? moveBehind(source, gap, next) : null;
  return artifact('split-paragraph-interrupted', gap, {
    message: say('The paragraph goes on after foreign lines: “…{0}” continues as “{1}…”', ...edges),
    certainty: 'doubtful', confidence,
    fixes: fix ? [fix] : [],
  });
}

/** Takes out the lines between the parts and sets them after the line in which the paragraph goes on; null where they are the head of a page. */
function moveBehind(source: string, gap: Span, next: Span): Fix | null {
  const between = source.slice(gap.start, gap.end);
  if (between.includes('\f')) return null;
  const separator = /^(?:\r\n|\n|\r)+/.exec(between)?.[0] ?? '\n\n';
  return {
    title: say('Move the foreign lines behind the paragraph'),
    rearranges: true,
    edits: [{ ...gap, text: '' }, { start: next.end, end: next.end, text: separator + between.trim() }],
  };
}

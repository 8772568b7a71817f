import type { Join, Paragraph } from '../page/page.js';
import { say } from '../text/message.js';
import type { Fix, Rule } from './artifact.js';
import { artifact } from './report.js';

const SHOWN = 6;

/**
 * A paragraph that goes on after foreign lines (masthead, advert, another story). The fix moves them behind the paragraph. It
 * rearranges the page, so it is never part of a bulk repair.
 */
export const splitParagraphInterrupted: Rule = {
  id: 'split-paragraph-interrupted',
  scope: 'paragraph',
  *check(paragraph, page) {
    for (const join of paragraph.joins) {
      if (join.kind !== 'foreign-block') continue;
      const { text } = paragraph.joined;
      const fix = moveBehind(paragraph, join, page.text);
      yield artifact('split-paragraph-interrupted', join.gap, {
        message: say('The paragraph goes on after foreign lines: “…{0}” continues as “{1}…”', text.slice(Math.max(0, join.at - SHOWN), join.at), text.slice(join.at, join.at + SHOWN)),
        certainty: 'doubtful', confidence: join.certainty === 'certain' ? 0.9 : 0.75,
        fixes: fix ? [fix] : [],
      });
    }
  },
};

/** Takes out the lines between the parts and sets them after the line in which the paragraph goes on. */
function moveBehind({ joined, spans }: Paragraph, join: Join, source: string): Fix | null {
  const next = spans.find(({ start }) => start === joined.sourceOf(join.at));
  const foreign = source.slice(join.gap.start, join.gap.end).trim();
  if (!next || next.end < join.gap.end) return null;
  const separator = /^(?:\r\n|\n|\r)+/.exec(source.slice(join.gap.start, join.gap.end))?.[0] ?? '\n\n';
  return {
    title: say('Move the foreign lines behind the paragraph'),
    edits: [{ ...join.gap, text: '' }, { start: next.end, end: next.end, text: separator + foreign }],
  };
}

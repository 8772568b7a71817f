import type { Page, Paragraph } from '../page/page.js';
import { say } from '../text/message.js';
import type { Rule } from './artifact.js';
import { lineBreaksOf } from './line-breaks.js';
import { oncePerPage } from './once.js';
import { isHeading, isTableHeading } from './prose.js';
import { artifact, replace } from './report.js';

/** One heading on several lines of the text, as it was set in print. */
export const wrappedHeading: Rule = {
  id: 'wrapped-heading',
  scope: 'paragraph',
  *check(paragraph, page) {
    if (!isHeading(paragraph) || isTableHeading(page, paragraph) || !headsAStory(page, paragraph)) return;
    for (const { cut } of lineBreaksOf(page, paragraph)) {
      yield artifact('wrapped-heading', cut, {
        message: say('The heading goes on in the next line: it is one heading set in several lines'),
        certainty: 'likely', confidence: 0.85,
        fixes: [replace(cut, cut.replacement ?? '', say('Join the lines'))],
      });
    }
  },
};

/** How far behind a heading its story begins, in paragraphs. */
const REACH = 5;
const MOST_LINES = 4;

/** Whether running text follows: the lines of a poem are no heading. */
function headsAStory(page: Page, paragraph: Paragraph): boolean {
  if (paragraph.joined.seams.length >= MOST_LINES) return false;
  const index = paragraphIndex(page).get(paragraph) ?? 0;
  return page.paragraphs.slice(index + 1, index + 1 + REACH).some(({ kind, joined }) => kind === 'body' && joined.text.length >= 30 && /[。！？]/.test(joined.text));
}

const paragraphIndex = oncePerPage((page: Page): ReadonlyMap<Paragraph, number> => new Map(page.paragraphs.map((paragraph, i) => [paragraph, i])));

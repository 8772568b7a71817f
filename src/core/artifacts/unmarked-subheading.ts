import type { Page, Paragraph } from '../page/page.js';
import { say } from '../text/message.js';
import type { Rule } from './artifact.js';
import { oncePerPage } from './once.js';
import { indexOfParagraph } from './paragraph-index.js';
import { artifact } from './report.js';

/** A heading that only its neighbours show, on a page whose other headings carry a mark (`##`). */
export const unmarkedSubheading: Rule = {
  id: 'unmarked-subheading',
  scope: 'paragraph',
  *check(paragraph, page) {
    const marked = markedHeadings(page);
    const [first] = paragraph.spans;
    const last = paragraph.spans.at(-1);
    if (marked === 0 || !first || !last || !isUnmarked(page, paragraph)) return;
    yield artifact('unmarked-subheading', { start: first.start, end: last.end }, {
      message: say('A heading without the mark that {0} other headings of this page carry', marked),
      certainty: 'likely', confidence: 0.8,
    });
  },
};

/** A headline or a subhead right above its text; kickers, decks and signatures have no marks of their own. */
function isUnmarked(page: Page, paragraph: Paragraph): boolean {
  const { text, paragraphs } = page;
  const start = paragraph.spans[0]?.start ?? 0;
  if (paragraph.kind !== 'subhead' && paragraph.kind !== 'headline') return false;
  const next = paragraphs[indexOfParagraph(page, paragraph) + 1];
  return next?.kind === 'body' && next.story === paragraph.story && /(?:^|[\r\n])[ \t\u3000]*$/.test(text.slice(Math.max(0, start - 8), start)) && text.charAt(start) !== '#';
}

const markedHeadings = oncePerPage((page: Page): number => page.text.match(/^#{1,6}[ \t]/gm)?.length ?? 0);

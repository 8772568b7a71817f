import type { Page, Paragraph } from '../page/page.js';
import { say } from '../text/message.js';
import type { Rule } from './artifact.js';
import { continuationOf, mayGoOn } from './continuations.js';
import { lineBreaksOf } from './line-breaks.js';
import { oncePerPage } from './once.js';
import { indexOfParagraph } from './paragraph-index.js';
import { isTable } from './prose.js';
import { artifact } from './report.js';
import { isRunningText, unfinishedEnd } from './running-text.js';

const MARKED = 4;
/**
 * A paragraph that stops before its sentence does, and goes on nowhere on the page: the end of a column or of a line was not
 * read. Marked, never invented.
 */
export const droppedText: Rule = {
  id: 'dropped-text',
  scope: 'paragraph',
  concerns: (text) => unfinishedEnd(text) !== null,
  *check(paragraph, page, { language }) {
    if (!isRunningText(paragraph) || !pageEndsItsSentences(page)) return;
    const end = unfinishedEnd(paragraph.joined.text);
    if (end === null || isTable(page, paragraph) || lineBreaksOf(page, paragraph).some(({ pitch }) => pitch === undefined) || /上接|下[转轉]/.test(paragraph.joined.text.slice(-20))) return;
    if (isOneOfList(page, paragraph)) return;
    if (language && continuationOf(page, paragraph, language.lexicon)) return;
    const last = paragraph.joined.text.slice(end - MARKED, end);
    yield artifact('dropped-text', paragraph.joined.toSource({ start: end - MARKED, end }), language && mayGoOn(page, paragraph, language.lexicon)
      ? { message: say('The text breaks off after “{0}”: the paragraph has no final stop; it may go on in the next block, but nothing proves it', last), certainty: 'doubtful', confidence: 0.5 }
      : { message: say('The text breaks off after “{0}”: the paragraph has no final stop and goes on nowhere on this page', last), certainty: 'likely', confidence: 0.85 });
  },
};

/** What is offered in a list has such a length. In characters. */
const [SHORTEST_ITEM, LONGEST_ITEM] = [12, 60];

/** Whether the paragraph right before or behind has clauses and no stop either: small adverts, items of a list. */
function isOneOfList(page: Page, paragraph: Paragraph): boolean {
  if (paragraph.joined.text.length > LONGEST_ITEM || /[。！？]/u.test(paragraph.joined.text)) return false;
  const at = indexOfParagraph(page, paragraph);
  return [page.paragraphs[at - 1], page.paragraphs[at + 1]].some((near) => near !== undefined && (near.kind === 'body' || near.kind === 'notice')
    && near.joined.text.length >= SHORTEST_ITEM && near.joined.text.length <= LONGEST_ITEM && /[，、,]/u.test(near.joined.text) && !/[。！？]/u.test(near.joined.text));
}


/** Whether the page sets full stops at all: verse, tables and listings do not. */
const pageEndsItsSentences = oncePerPage((page: Page): boolean => {
  const running = page.paragraphs.filter(isRunningText);
  return running.filter(({ joined }) => unfinishedEnd(joined.text) === null).length * 2 >= running.length;
});

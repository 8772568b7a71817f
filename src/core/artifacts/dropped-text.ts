import type { Page, Paragraph } from '../page/page.js';
import { closingByline, signedEnd } from '../page/words/byline.js';
import { endsSentence } from '../text/characters.js';
import { say } from '../text/message.js';
import type { Rule } from './artifact.js';
import { lineBreaksOf } from './line-breaks.js';
import { oncePerPage } from './once.js';
import { isTable } from './prose.js';
import { artifact } from './report.js';

/** Shorter paragraphs may be lines of a list, of verse or of a table. */
const SHORTEST = 24;
const MARKED = 4;
/** The label before a row of a list. */
/** The last clause names a thing and gives its number or name: the end of an advert or of a list. */
const LABELLED_END = /(?:^|[，。；！？,;\s])[^，。；！？,;：:\s]{1,10}[:：]\s?[^“「"，。；！？,;：:]{1,30}$/;
const LABEL = /^[^，。、；,;]{1,12}[:：](?![“"「])/;

/**
 * A paragraph that stops before its sentence does, and goes on nowhere on the page: the end of a column or of a line was not
 * read. Marked, never invented.
 */
export const droppedText: Rule = {
  id: 'dropped-text',
  scope: 'paragraph',
  *check(paragraph, page) {
    if (!isRunningText(paragraph) || !pageEndsItsSentences(page)) return;
    const end = unfinishedEnd(paragraph.joined.text);
    if (end === null || isTable(page, paragraph) || lineBreaksOf(page, paragraph).some(({ pitch }) => pitch === undefined) || /上接|下[转轉]/.test(paragraph.joined.text.slice(-20))) return;
    yield artifact('dropped-text', paragraph.joined.toSource({ start: end - MARKED, end }), {
      message: say('The text breaks off after “{0}”: the paragraph has no final stop and goes on nowhere on this page', paragraph.joined.text.slice(end - MARKED, end)),
      certainty: 'likely', confidence: 0.85,
    });
  },
};

function isRunningText({ kind, joined: { text } }: Paragraph): boolean {
  return (kind === 'body' || kind === 'notice') && text.length >= SHORTEST && /[，、。；,;]/.test(text) && !LABEL.test(text);
}

/** Where the text breaks off, before the names that may close a report; null where its last sentence is whole. */
function unfinishedEnd(text: string): number | null {
  const end = (closingByline(text) ?? signedEnd(text))?.at ?? text.length;
  const body = text.slice(0, end).trimEnd();
  return endsSentence(body) || /[：:；;）)]$/.test(body) || LABELLED_END.test(body.slice(-60)) ? null : body.length;
}

/** Whether the page sets full stops at all: verse, tables and listings do not. */
const pageEndsItsSentences = oncePerPage((page: Page): boolean => {
  const running = page.paragraphs.filter(isRunningText);
  return running.filter(({ joined }) => unfinishedEnd(joined.text) === null).length * 2 >= running.length;
});

import type { Paragraph } from '../page/page.js';
import { endsSentence } from '../text/characters.js';
import { say } from '../text/message.js';
import type { Rule } from './artifact.js';
import { bracketsIn, bracketsOf } from './brackets.js';
import { quotesAcrossParagraphs, unpairedQuotes, unpairedQuotesIn } from './quote-partners.js';
import { artifact } from './report.js';

const SHORTEST = 12;
/** Of one that begins with a mark, which nothing begins with. */
const SHORTEST_BEHIND_MARK = 6;
const BEGINS_WITH_MARK = /^[，。、；：！？](?=\p{Script=Han})/u;
/** Marks that follow something, and the particles that no paragraph begins with. */
const FOLLOWS = /^(?:[，。、；：！？,;:!?)）】〕》〉”’」』％%]|的(?!确|士|哥|姐|卢|確)|得(?=[更很到了以])|了(?![解不却断结然一])|们|們|着(?![力眼手重装火陆凉急迷])|過(?=的))/;
const MARKED = 3;

/** A paragraph whose beginning is lost: it starts with what must follow something, or closes what it never opened. */
export const truncatedStart: Rule = {
  id: 'truncated-start',
  scope: 'paragraph',
  concerns: (text) => isLongEnough(text) && (FOLLOWS.test(text) || unpairedQuotesIn(text).length > 0 || bracketsIn(text).unpairedClosers.length > 0),
  *check(paragraph, page) {
    const { joined, kind } = paragraph;
    if (kind !== 'body' || !isLongEnough(joined.text)) return;
    const follows = FOLLOWS.test(joined.text);
    const closes = follows ? null : firstCloser(paragraph, quotesAcrossParagraphs(page));
    if (!follows && closes === null) return;
    yield artifact('truncated-start', joined.toSource({ start: 0, end: MARKED }), {
      message: closes === null
        ? say('The beginning is lost: no paragraph begins with “{0}”', joined.text.charAt(0))
        : say('The beginning is lost: “{0}” closes what was opened before the paragraph begins', joined.text.charAt(closes)),
      certainty: 'likely', confidence: 0.8,
    });
  },
};

function isLongEnough(text: string): boolean {
  return text.length >= (BEGINS_WITH_MARK.test(text) && endsSentence(text) ? SHORTEST_BEHIND_MARK : SHORTEST);
}

/** Offset of a closing mark in the first clause before anything was opened, or null. */
function firstCloser(paragraph: Paragraph, excused: ReadonlySet<number>): number | null {
  const { text } = paragraph.joined;
  const clause = /^[^，。；！？,;!?“"《（(「]{1,20}/.exec(text)?.[0].length ?? 0;
  const closers = [
    ...unpairedQuotes(paragraph).filter(({ at, side }) => side === 'close' && !excused.has(paragraph.joined.sourceOf(at))).map(({ at }) => at),
    ...bracketsOf(paragraph).unpairedClosers.filter((at) => text.charAt(at) === '》'),
  ];
  return closers.filter((at) => at <= clause && at >= 1).sort((a, b) => a - b)[0] ?? null;
}

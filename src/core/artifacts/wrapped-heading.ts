import type { Lexicon } from '../lexicon/lexicon.js';
import type { Page, Paragraph } from '../page/page.js';
import { namesPlaceOnly } from '../page/words/places.js';
import { openMark } from '../page/words/open-marks.js';
import { beginsMidSentence, endsMidSentence } from '../page/words/openers.js';
import { widthOf } from '../text/characters.js';
import { sliceOf } from '../text/span.js';
import { say } from '../text/message.js';
import type { Rule } from './artifact.js';
import { continuityBy, edgesOfLine } from './displaced/continuity.js';
import { lineBreaksOf } from './line-breaks.js';
import { indexOfParagraph } from './paragraph-index.js';
import { isHeading, isTableHeading } from './prose.js';
import { artifact, replace } from './report.js';

/** One heading on several lines of the text, as it was set in print. */
export const wrappedHeading: Rule = {
  id: 'wrapped-heading',
  scope: 'paragraph',
  *check(paragraph, page, { language }) {
    if (!isHeading(paragraph)) return;
    const breaks = lineBreaksOf(page, paragraph);
    if (breaks.length === 0 || isTableHeading(page, paragraph) || standsInStanza(page, paragraph) || !headsAStory(page, paragraph)) return;
    const lines = [...breaks.map(({ cut }) => lineBefore(page.text, cut.start)), lineFrom(page.text, breaks.at(-1)?.cut.end ?? 0)];
    const standAlone = lines.some(isLabel) || (lines.length > 2 && lines.every((line) => widthOf(line) >= WHOLE));
    for (const [i, { cut }] of breaks.entries()) {
      const goes = goesOn({ before: lines[i] ?? '', after: lines[i + 1] ?? '', isFirst: i === 0 }, language?.lexicon);
      if (!goes && (standAlone || (language && continuity(language.lexicon, lines[i], lines[i + 1]) < APART))) continue;
      yield artifact('wrapped-heading', cut, {
        message: say('The heading goes on in the next line: it is one heading set in several lines'),
        certainty: goes ? 'likely' : 'doubtful', confidence: goes ? 0.85 : 0.5,
        fixes: [replace(cut, cut.replacement ?? '', say('Join the lines'))],
      });
    }
  },
};

const LABEL = /^\p{Script=Han}{2,4}$/u;
/** What a column is called above its first headline. */
const COLUMN = /^\p{Script=Han}{2}$/u;
const NAMED_COLUMN = /^\p{Script=Han}{2,4}[·・|｜]\p{Script=Han}{2,4}$/u;

/** The label of a column, the number of an instalment: a heading by itself. */
function isLabel(line: string): boolean {
  return LABEL.test(line) || NAMED_COLUMN.test(line) || /^第[\d一二三四五六七八九十百]{1,4}[章回节節集]$/u.test(line);
}

/** The author of an old poem below its title, the date below the title of a paper, who moves in a problem of chess: lines of their own. */
const STANDS_BELOW = /^[〔［[(（]\p{Script=Han}{1,3}[〕］\])）]\s?\p{Script=Han}{2,4}$|^(?:[\d〇○零一二三四五六七八九]{4}\s?年|中[华華]民[国國]\p{Script=Han}{1,4}年)\s?[\d一二三四五六七八九十]{1,3}\s?月|^[红紅黑白]先(?:[胜勝和負负]|$)/u;
/** Three lines of at least this width are headings of their own: kicker, headline and deck. In full squares. */
const WHOLE = 8;
/** A line of a heading that is no longer does not stand by itself. */
const LONGEST_REST = 3;
/** A quotation and nothing else; a short phrase behind a preposition: neither is a heading. */
const QUOTED = /^[“「『《][^“”「」『』《》]+[”」』》]$/u;
const PHRASE_START = /^(?:以|在|从|從|对|對|为|為|让|讓|将|將|把|用|由|向)[^，,]{1,8}$/u;
/** From here on the edges of two lines are so much likelier together than apart that they make a phrase. */
const PHRASE = 3;
/** Below this they are likelier apart: kicker and headline, two lines of verse. */
const APART = 0;

/** Two lines of a heading. */
interface Wrap {
  readonly before: string;
  readonly after: string;
  readonly isFirst: boolean;
}

/** Whether a line of a heading cannot stand without the next one: a mark is left open, a word or a phrase stands across the break, or little is left. */
function goesOn({ before, after, isFirst }: Wrap, lexicon: Lexicon | undefined): boolean {
  if (endsMidSentence(before) || /[：:“「『《（(—-]$/u.test(before) || beginsMidSentence(after) || openMark(before) !== null) return true;
  if (STANDS_BELOW.test(after)) return false;
  if (namesPlaceOnly(before) || QUOTED.test(before) || QUOTED.test(after) || /^[暨及和与與并並]/u.test(after) || PHRASE_START.test(before)) return true;
  const isColumn = isFirst && COLUMN.test(before) && (lexicon === undefined || continuity(lexicon, before, after) < APART);
  if (after.length <= LONGEST_REST || (lastPart(before).length <= LONGEST_REST && !isColumn)) return true;
  return lexicon !== undefined && continuity(lexicon, before, after) >= PHRASE;
}

function continuity(lexicon: Lexicon, before = '', after = ''): number {
  return continuityBy(lexicon).between(edgesOfLine(before), edgesOfLine(after));
}

function lineBefore(text: string, at: number): string {
  return /[^\r\n]*$/.exec(text.slice(Math.max(0, at - LONGEST_LINE), at))?.[0].trim() ?? '';
}

function lineFrom(text: string, at: number): string {
  return /^[^\r\n]*/.exec(text.slice(at, at + LONGEST_LINE))?.[0].trim() ?? '';
}

/** More lines than a heading has, without a mark among them, were broken by a poet. */
const LEAST_STANZA = 5;
const LINE_OF_VERSE = /^[^，。；、！？：,;:（(\d]{1,16}$/u;

/** Whether the heading stands among lines without marks, no blank line between: more of them than a heading has. */
function standsInStanza({ text, lines }: Page, { spans }: Paragraph): boolean {
  const [first, last] = [lines.lineOf(spans[0]?.start ?? 0), lines.lineOf(spans.at(-1)?.end ?? 0)];
  const isVerse = (line: number): boolean => line >= 0 && line < lines.count && LINE_OF_VERSE.test(sliceOf(text, lines.span(line)).trim());
  let [from, to] = [first, last];
  while (last - from < LEAST_STANZA && isVerse(from - 1)) from--;
  while (to - from < LEAST_STANZA && isVerse(to + 1)) to++;
  return to - from + 1 >= LEAST_STANZA;
}

/** What stands behind the last space of a line. */
function lastPart(line: string): string {
  return /\S*$/.exec(line)?.[0] ?? '';
}

/** How far behind a heading its story begins, in paragraphs. */
const REACH = 5;
const MOST_LINES = 4;
const LONGEST_LINE = 80;

/** Whether running text follows: the lines of a poem are no heading. */
function headsAStory(page: Page, paragraph: Paragraph): boolean {
  if (paragraph.joined.seams.length >= MOST_LINES) return false;
  const index = indexOfParagraph(page, paragraph);
  return page.paragraphs.slice(index + 1, index + 1 + REACH).some(({ kind, joined }) => kind === 'body' && joined.text.length >= 30 && /[。！？]/.test(joined.text));
}

import type { Page, Paragraph } from '../page/page.js';
import { say } from '../text/message.js';
import type { Artifact, Rule } from './artifact.js';
import { isMisreadComma } from './comma-quotes.js';
import { isWideAt, solidBefore, solidFrom } from './neighbours.js';
import { oncePerPage } from './once.js';
import { isReadable } from './prose.js';
import { quotesOf, type Quote } from './quotes.js';
import { artifact, replace } from './report.js';

/** " or ' in Chinese text. The side comes from pairing within the joined paragraph; an ambiguous row is only `likely`. One by itself may be a comma. */
export const straightQuote: Rule = {
  id: 'straight-quote',
  scope: 'paragraph',
  concerns: (text) => /["']/.test(text),
  *check(paragraph, page) {
    if (!isReadable(paragraph)) return;
    for (const quote of quotesOf(paragraph)) {
      if ((quote.mark === '"' || quote.mark === '\'') && isInChinese(paragraph.joined.text, quote)) yield report(paragraph, page, quote);
    }
  },
};

/** Beside or around Chinese. */
function isInChinese(text: string, { at, partner }: Quote): boolean {
  if (partner !== null && isWithinForeignSentence(text, Math.min(at, partner), Math.max(at, partner))) return false;
  const besides = (mark: number): boolean => isWideAt(text, solidBefore(text, mark)) || isWideAt(text, solidFrom(text, mark + 1));
  if (besides(at) || (partner !== null && besides(partner))) return true;
  return partner !== null && /\p{Script=Han}/u.test(text.slice(Math.min(at, partner), Math.max(at, partner)));
}

/** A quotation in a sentence of another language, which goes before it: He said, "I love this city." */
function isWithinForeignSentence(text: string, open: number, close: number): boolean {
  return /[A-Za-z][,.;:?!]?\s?$/.test(text.slice(Math.max(0, open - 4), open)) && !/\p{Script=Han}/u.test(text.slice(open, close))
    && /[A-Za-z]+[^A-Za-z\p{Script=Han}]{1,3}[A-Za-z]/u.test(text.slice(Math.max(0, open - 24), close));
}

/** Whether the page quotes in 「」: by the marks that it has; where it has none, by its script. */
const usesCorners = oncePerPage(({ text, script }: Page): boolean => {
  const corners = count(text, /「/g);
  const curly = count(text, /“/g);
  return corners > curly || (script === 'hant' && corners + curly === 0);
});

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function report({ joined }: Paragraph, page: Page, quote: Quote): Artifact {
  const { at, mark, level, side, partner, sure } = quote;
  const span = joined.toSource({ start: at, end: at + 1 });
  if (isMisreadComma(page, joined.text, quote)) {
    return artifact('straight-quote', span, {
      message: say('Straight quote {0} between two Chinese clauses, without a partner: a comma that was read as a quote', mark),
      certainty: 'likely', confidence: 0.8,
      fixes: [replace(span, '，', say('Replace by “{0}”', '，'))],
    });
  }
  const marks = usesCorners(page) ? { double: '「」', single: '『』' } : { double: '“”', single: '‘’' };
  const right = marks[level].charAt(side === 'open' ? 0 : 1);
  return artifact('straight-quote', span, {
    message: partner === null
      ? say('Straight quote {0} in Chinese text: its neighbours ask for {1}, though no partner was found in the paragraph', mark, right)
      : say('Straight quote {0} in Chinese text: paired within the paragraph it is {1}', mark, right),
    certainty: sure ? 'certain' : 'likely', confidence: sure ? 0.97 : 0.75,
    fixes: [replace(span, right, side === 'open' ? say('Replace by an opening quote {0}', right) : say('Replace by a closing quote {0}', right))],
  });
}

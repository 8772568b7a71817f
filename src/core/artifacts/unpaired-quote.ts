import type { Page, Paragraph } from '../page/page.js';
import { say } from '../text/message.js';
import type { Artifact, Fix, Rule } from './artifact.js';
import { isMisreadComma } from './comma-quotes.js';
import { isReadable } from './prose.js';
import { knownPhraseAt, quotedPhrases, quotesAcrossParagraphs, unpairedQuotes, unpairedQuotesIn } from './quote-partners.js';
import { quotesOf } from './quotes.js';
import { artifact, replace, withPlaceOf } from './report.js';

const PARTNER: Readonly<Record<string, string>> = { '“': '”', '”': '“', '‘': '’', '’': '‘', '「': '」', '」': '「', '『': '』', '』': '『' };
const SPEECH_START = /[说道称讲问答說講稱問][:：,，]$/;

/** Who has spoken, behind what was said. */
const SPEAKER = /^[^，。！？：:,!?“”"]{1,16}[说說道](?:[，。,：:]|$)/;

/** A quotation mark without its partner within the paragraph. The partner is proposed only where the page suggests its place. */
export const unpairedQuote: Rule = {
  id: 'unpaired-quote',
  scope: 'paragraph',
  concerns: (text) => unpairedQuotesIn(text).length > 0,
  facts: [quotesAcrossParagraphs, quotedPhrases],
  *check(paragraph, page) {
    if (!isReadable(paragraph)) return;
    const { text } = paragraph.joined;
    const isComma = (at: number): boolean => text.charAt(at) === '\'' && quotesOf(paragraph).some((quote) => quote.at === at && isMisreadComma(page, text, quote));
    for (const { at, side } of unpairedQuotes(paragraph)) {
      if (isComma(at)) continue;
      if (!quotesAcrossParagraphs(page).has(paragraph.joined.sourceOf(at))) yield report(page, paragraph, at, side);
    }
  },
};

function report(page: Page, paragraph: Paragraph, at: number, side: 'open' | 'close'): Artifact {
  const { joined } = paragraph;
  const mark = joined.text.charAt(at);
  const fix = side === 'open' ? closingFix(page, paragraph, at) : openingFix(page, paragraph, at);
  return artifact('unpaired-quote', withPlaceOf(fix, joined.toSource({ start: at, end: at + 1 })), {
    message: side === 'open'
      ? say('Opening quote {0} without a closing one in its paragraph', mark)
      : say('Closing quote {0} without an opening one in its paragraph', mark),
    certainty: 'likely', confidence: 0.85, fixes: fix ? [fix] : [],
  });
}

/** After a phrase that the page quotes elsewhere, or at the end of a speech that ends the paragraph. */
function closingFix(page: Page, { joined: { text }, joined }: Paragraph, at: number): Fix | null {
  const length = knownPhraseAt(page, text, at + 1, 'on') || speechLength(text, at + 1);
  if (length === 0) return null;
  const place = joined.sourceOf(at + length) + 1;
  return insertion(place, PARTNER[text.charAt(at)] ?? '”');
}

/** Length of what is said from `start` on: up to the stop before “…he said”, or to the end where “he said:” stands before. */
function speechLength(text: string, start: number): number {
  const said = /[。！？!?，,](?=[^，。！？,!?“”"]{1,12}[说道称說稱示][，。,]|[^，。！？,!?“”"]{1,12}[说道称說稱示]$)/.exec(text.slice(start));
  if (said) return said.index + 1;
  return SPEECH_START.test(text.slice(0, start - 1)) && /[。！？!?]$/.test(text) ? text.length - start : 0;
}

/** Before a phrase that the page quotes elsewhere, or where the speech begins. */
function openingFix(page: Page, { joined: { text }, joined }: Paragraph, at: number): Fix | null {
  const length = knownPhraseAt(page, text, at, 'back');
  if (length > 0) return insertion(joined.sourceOf(at - length), PARTNER[text.charAt(at)] ?? '“');
  const start = speechStart(text, at);
  return start === null ? null : insertion(joined.sourceOf(start), PARTNER[text.charAt(at)] ?? '“');
}

/** Where the speech that ends before a closing mark begins: behind the only colon before it, or with the paragraph whose speaker is named behind. */
function speechStart(text: string, at: number): number | null {
  if (!/[。！？!?，,]/.test(text.charAt(at - 1))) return null;
  const from = Math.max(0, ...Array.from('“”「」"', (mark) => text.lastIndexOf(mark, at - 1) + 1));
  const [colon, ...others] = text.slice(from, at).matchAll(/[：:]/g);
  if (colon) return others.length === 0 && /\p{Script=Han}/u.test(text.charAt(from + colon.index - 1)) ? from + colon.index + 1 : null;
  return from === 0 && SPEAKER.test(text.slice(at + 1, at + 24)) ? 0 : null;
}

function insertion(at: number, mark: string): Fix {
  return replace({ start: at, end: at }, mark, say('Insert {0} here', mark));
}

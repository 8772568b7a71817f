import type { Paragraph } from '../page/page.js';
import { closingNames } from '../page/words/byline.js';
import { endsSentence } from '../text/characters.js';

/** Shorter paragraphs may be lines of a list, of verse or of a table. */
const SHORTEST = 24;
/** The last clause names a thing and gives its number or name: the end of an advert or of a list. */
const LABELLED_END = /(?:^|[，。；！？,;\s])[^，。；！？,;：:\s]{1,10}[:：]\s?[^“「"，。；！？,;：:]{1,30}$/;
/** The number to call, and perhaps whom: the end of a small advert. */
const NUMBER_TO_CALL = /(?<!\d)(?:0\d{2,3}-?)?\d{7,11}(?: ?\p{Script=Han}{1,4})?$/u;
/** The label before a row of a list. */
const LABEL = /^[^，。、；,;]{1,12}[:：](?![“"「])/;

/** Whether a paragraph consists of sentences. */
export function isRunningText({ kind, joined: { text } }: Paragraph): boolean {
  return (kind === 'body' || kind === 'notice') && text.length >= SHORTEST && /[，、。；,;]/.test(text) && !LABEL.test(text);
}

/** Where a text breaks off, before the names that may close a report; null where its last sentence is whole. */
export function unfinishedEnd(text: string): number | null {
  const end = closingNames(text)?.at ?? text.length;
  const body = text.slice(0, end).trimEnd();
  return endsSentence(body) || /[：:；;）)]$/.test(body) || LABELLED_END.test(body.slice(-60)) || NUMBER_TO_CALL.test(body.slice(-40)) ? null : body.length;
}

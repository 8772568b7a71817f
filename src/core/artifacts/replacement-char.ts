import type { Page } from '../page/page.js';
import { say, type Message } from '../text/message.js';
import { scan } from '../text/scan.js';
import type { Artifact, Rule } from './artifact.js';
import { artifact } from './report.js';

/** Text whose bytes are gone, and why. */
const LOSSES: readonly { readonly sign: RegExp; readonly explain: (shown: string) => Message }[] = [
  {
    sign: /\ufffd+/g,
    explain: (shown) => shown.length === 1
      ? say('A byte that could not be read as text was replaced by U+FFFD; what stood here is lost in this file. Opening the original file in its right encoding may bring it back.')
      : say('{0} bytes that could not be read as text were replaced by U+FFFD; what stood here is lost in this file. Opening the original file in its right encoding may bring it back.', shown.length),
  },
  {
    sign: /(?:锟斤拷)+锟?斤?|(?:ï¿½)+/g,
    explain: (shown) => say('“{0}” are replacement characters (U+FFFD) that were read in the wrong encoding once more: the bytes of the text are gone.', shown),
  },
  {
    sign: /烫{3,}|屯{3,}/g,
    explain: (shown) => say('“{0}” is memory that a program never filled (bytes CC or CD): there was no text here.', shown),
  },
];

/** Marks left where bytes were lost: explained, never filled in. */
export const replacementChar: Rule = {
  id: 'replacement-char',
  scope: 'page',
  *check(page: Page): Iterable<Artifact | undefined> {
    for (const { sign, explain } of LOSSES) {
      for (const hit of scan(page.text, page.lines, sign)) {
        yield hit && artifact('replacement-char', { start: hit.start, end: hit.start + hit.shown.length }, { message: explain(hit.shown), certainty: 'certain', confidence: 0.99 });
      }
    }
  },
};

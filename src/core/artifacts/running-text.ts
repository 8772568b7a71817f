import type { Paragraph } from '../page/page.js';
import { endsInColumns } from '../page/lines/listing.js';
import { closingNames } from '../page/words/byline.js';
import { endsWithPhone } from '../page/words/phone.js';
import { beginsWithSurname } from '../page/words/surnames.js';
import { endsSentence } from '../text/characters.js';

/** Shorter paragraphs may be lines of a list, of verse or of a table. */
const SHORTEST = 24;
/** The last clause names a thing and gives its number or name: the end of an advert or of a list. */
const LABELLED_END = /(?:^|[，。；！？,;\s])[^，。；！？,;：:\s]{1,10}[:：]\s?[^“「"，。；！？,;：:]{1,30}$/;
/** A telephone number without its area, behind a mark or the word for it. */
const LOCAL_NUMBER = /(?:[，。；、,;\s]|[电電][话話]|[热熱][线線]|[拨撥]打|[联聯][系繫])(?:0\d{2,3}-?)?\d{7,8}$/u;
/** Whom to call, behind the number. */
const CALLED = /(?<=\d) ?(\p{Script=Han}{1,4})$/u;
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
  return endsSentence(body) || endsInColumns(text) || /[：:；;）)]$|(?:——|…)[”」』]$/.test(body) || LABELLED_END.test(body.slice(-60)) || endsWithNumberToCall(body.slice(-40)) ? null : body.length;
}

/** Whether a small advert ends: with the number to call and perhaps the name of whom, never with a unit. */
function endsWithNumberToCall(text: string): boolean {
  const [withSpace = '', name] = CALLED.exec(text) ?? [];
  if (name !== undefined && !beginsWithSurname(name)) return false;
  const end = text.length - withSpace.length;
  return endsWithPhone(text, end) || LOCAL_NUMBER.test(text.slice(0, end));
}

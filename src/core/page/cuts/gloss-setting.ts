import type { Span } from '../../text/span.js';

const GLOSS = '[ \\t]?[(（][\\u0300-\\u030ca-zü\\u00e0-\\u01dc\\u0251\\u0261]{1,9}[1-5]?[)）]';
const ITEM = `\\p{Script=Han}{1,4}${GLOSS}(?:\\p{Script=Han}{1,4}${GLOSS}){0,3}\\p{Script=Han}{0,3}`;
/** Three glossed words or more in a row. */
const LIST = new RegExp(`${ITEM}(?:[、”’」』“‘「『]{1,3}${ITEM}){2,}`, 'giu');

const REACH = 12;
/** Before and after a word that stands in quotation marks. */
const QUOTED_BEFORE = /[“‘「『"']\p{Script=Han}{1,4}$/u;
const QUOTED_AFTER = /^\p{Script=Han}{0,3}[”’」』"']/u;
/** Before and after a word that is about to be explained: an entry of a list of notes, of words set apart by wide blanks. */
const ENTRY_BEFORE = /(?:^|[\s\u2460-\u2473\d.．、。；;:：)）\]】〕])\p{Script=Han}{1,4}$/u;
const ENTRY_AFTER = /^\p{Script=Han}{0,3}(?:[：:]|\u3000)/u;

/** The stretches of a text in which one glossed word follows another: a list of words whose reading the author tells. */
export function glossedLists(text: string): Span[] {
  return Array.from(text.matchAll(LIST), ({ 0: list, index }) => ({ start: index, end: index + list.length }));
}

/** Whether the word with a gloss at a place is spoken about, not used: it stands in quotation marks, or an explanation follows. */
export function isSpokenAbout(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return (QUOTED_BEFORE.test(before) && QUOTED_AFTER.test(after)) || (ENTRY_BEFORE.test(before) && ENTRY_AFTER.test(after));
}

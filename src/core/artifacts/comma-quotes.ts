import type { Page } from '../page/page.js';
import { isHanAt } from '../text/characters.js';
import { solidBefore, solidFrom } from './neighbours.js';
import { oncePerPage } from './once.js';
import type { Quote } from './quotes.js';

/** So much of a page tells its habit. */
const SHOWN = 100_000;
const FEWEST_COMMAS = 4;
/** A clause on each side of a comma: Chinese only, a figure now and then. */
const CLAUSE_BEFORE = /[\p{Script=Han}\d]{4}\s?$/u;
const CLAUSE_AFTER = /^\s?[\p{Script=Han}\d]{4}/u;

/** Whether a straight single quote without a partner is a comma of which the engine read the upper part: between two clauses, on a page that has narrow commas and quotes with other marks. */
export function isMisreadComma(page: Page, text: string, { at, mark, partner }: Quote): boolean {
  if (mark !== '\'' || partner !== null || !isHanAt(text, solidBefore(text, at)) || !isHanAt(text, solidFrom(text, at + 1))) return false;
  return CLAUSE_BEFORE.test(text.slice(Math.max(0, at - 6), at)) && CLAUSE_AFTER.test(text.slice(at + 1, at + 7)) && readsCommasNarrow(page);
}

/** Whether the commas of the page are narrow, and it quotes in 「」 or “”. */
const readsCommasNarrow = oncePerPage(({ text }: Page): boolean => {
  const shown = text.slice(0, SHOWN);
  const narrow = shown.match(/\p{Script=Han},/gu)?.length ?? 0;
  return narrow >= FEWEST_COMMAS && narrow > (shown.match(/，/gu)?.length ?? 0) && /[「“]/u.test(shown);
});

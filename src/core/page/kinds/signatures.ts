import type { Steps } from '../../text/steps.js';
import { bylineNames } from '../words/byline.js';
import { closesNotice, declaresVoid, headsNotice, isNoticeField } from '../words/notice.js';
import { isDate, signerOf, signsOff } from '../words/signature.js';
import { followsNotice } from './notice.js';
import type { Reading } from './reading.js';

/** Takes the lines that sign a text, or give the address of a notice, for its end: without a stop they look like the next story's headings. */
export function* sortOutSignatures(page: Reading): Steps<void> {
  for (let i = 1; i < page.length; i++) {
    if (i % 64 === 63) yield;
    if (page.kind(i - 1) !== 'body' && !(page.kind(i - 1) === 'byline' && page.kind(i - 2) === 'body')) continue;
    const to = endOfSignature(page, i);
    for (; i < to; i++) page.set(i, isSigned(page.draft(i).bare) ? 'byline' : 'body', 'own-words', 'story-ended');
  }
}

/** The block behind the signature that begins with block `from`; `from` itself where there is none. Above running text the last line is its heading. */
function endOfSignature(page: Reading, from: number): number {
  const inNotice = followsNotice(page, from);
  let to = from;
  let dated = false;
  while (to < page.length && signs(page, to, inNotice) && !(dated && isUndated(page, to))) dated = isDate(page.draft(to++).bare) || dated;
  const heads = to > from && page.kind(to) === 'body' && isUndated(page, to - 1) && !(inNotice && declaresVoid(page.draft(to).bare));
  return heads ? to - 1 : to;
}

/** Whether a line cannot stand below the date of a notice. */
function isUndated(page: Reading, i: number): boolean {
  const { bare } = page.draft(i);
  return !isDate(bare) && !isNoticeField(bare);
}

function signs(page: Reading, i: number, inNotice: boolean): boolean {
  const { bare, sign, lines } = page.draft(i);
  const kind = page.kind(i);
  if (sign === 'opening' || lines[0]?.mark.kind === 'heading') return false;
  if (kind === 'heading' || kind === 'byline') return signsOff(bare) || (inNotice && closesNotice(bare) && !headsNotice(bare));
  if ((kind !== 'boilerplate' && kind !== 'imprint') || !isNoticeField(bare)) return false;
  const next = page.kind(i + 1);
  return inNotice || next === 'heading' || next === 'body';
}

function isSigned(bare: string): boolean {
  return signerOf(bare) !== null || bylineNames(bare).length > 0;
}

import type { Steps } from '../../text/steps.js';
import { closesNotice, declaresVoid, headsNotice, isNoticeField } from '../words/notice.js';
import { isDate, signedNames, signsOff } from '../words/signature.js';
import { followsNotice } from './notice.js';
import type { Reading } from './reading.js';

/** Takes the lines that sign a text, or give the address of a notice, for its end: without a stop they look like the next story's headings. */
export function* sortOutSignatures(page: Reading): Steps<void> {
  let from = 1;
  while (from < page.length) {
    if (from % 64 === 63) yield;
    const to = followsText(page, from) ? endOfSignature(page, from) : from;
    for (let i = from; i < to; i++) {
      page.set(i, signedNames(page.draft(i).bare).length > 0 ? 'byline' : 'body', 'own-words');
      page.endStory(i);
    }
    from = to + 1;
  }
}

function followsText(page: Reading, at: number): boolean {
  return page.kind(at - 1) === 'body' || (page.kind(at - 1) === 'byline' && page.kind(at - 2) === 'body');
}

/** The block behind the signature that begins with block `from`, with which the next text begins; `from` itself where there is none. */
function endOfSignature(page: Reading, from: number): number {
  const inNotice = followsNotice(page, from);
  let to = from;
  let dated = false;
  while (to < page.length && signs(page, to, inNotice) && !(dated && isUndated(page, to))) {
    dated ||= isDate(page.draft(to).bare);
    to++;
  }
  const heads = to > from && page.kind(to) === 'body' && isUndated(page, to - 1) && !(inNotice && declaresVoid(page.draft(to).bare));
  return heads ? headingAbove(page, from, to) : to;
}

/** Of the lines `from` to `to`, which stand above running text, the one that heads it: the last, or the heading above the names of its authors. */
function headingAbove(page: Reading, from: number, to: number): number {
  let heading = to - 1;
  while (heading > from && page.kind(heading) === 'byline') heading--;
  return page.kind(heading) === 'heading' && !(heading < to - 1 && signsOff(page.draft(heading).bare)) ? heading : to - 1;
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

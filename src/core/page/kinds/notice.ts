import { headsNotice } from '../words/notice.js';
import type { Reading } from './reading.js';

const WIDEST = 32;
/** In blocks. */
const LONGEST_NOTICE = 12;

/** Whether the group of headings that ends before block `to` announces a notice; a report about one opens with a dateline. */
export function announcesNotice(page: Reading, to: number): boolean {
  const last = page.draft(to - 1);
  return last.width <= WIDEST && headsNotice(last.bare) && page.drafts[to]?.sign !== 'opening' && page.kind(to) !== 'byline';
}

/** Whether block `at` comes after the text of a notice, where its signature stands. */
export function followsNotice(page: Reading, at: number): boolean {
  let heading = at - 1;
  while (page.kind(heading) === 'body' && at - heading <= LONGEST_NOTICE) heading--;
  return heading < at - 1 && page.kind(heading) === 'heading' && headsNotice(page.draft(heading).bare);
}

import type { Page, PageCut, Paragraph } from '../page/page.js';
import type { Certainty } from '../text/certainty.js';
import type { Cut } from '../text/joined.js';
import { oncePerPage } from './once.js';

export interface LineBreak {
  readonly cut: Cut;
  readonly certainty: Certainty;
}

/** The line ends inside a paragraph that only print needed, with how sure the page is of them. */
export function lineBreaksOf(page: Page, { joined }: Paragraph): LineBreak[] {
  return joined.seams.filter(({ cut }) => cut.kind === 'line-break')
    .map(({ cut }) => ({ cut, certainty: cutsByStart(page).get(cut.start)?.certainty ?? 'likely' }));
}

const cutsByStart = oncePerPage((page: Page): ReadonlyMap<number, PageCut> => new Map(page.cuts.map((cut) => [cut.start, cut])));

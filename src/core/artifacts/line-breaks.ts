import type { Page, PageCut, Paragraph } from '../page/page.js';
import type { Certainty } from '../text/certainty.js';
import type { Cut } from '../text/joined.js';
import { gapKind } from './gap.js';
import { oncePerPage } from './once.js';

export interface LineBreak {
  readonly cut: Cut;
  readonly certainty: Certainty;
  /** Full squares of the column, where the lines show one. */
  readonly pitch?: number;
}

/** The line ends inside a paragraph that only print needed, with how sure the page is of them. */
export function lineBreaksOf(page: Page, { joined, joins }: Paragraph): LineBreak[] {
  const within = joined.seams.filter(({ cut }) => cut.kind === 'line-break').map(({ cut }): LineBreak => {
    const { certainty = 'likely', pitch } = cutsByStart(page).get(cut.start) ?? {};
    return { cut, certainty, ...(pitch !== undefined && { pitch }) };
  });
  const between = joined.seams.filter(({ cut }) => cut.kind === 'paragraph-break' && gapKind(page.text.slice(cut.start, cut.end)) === 'line-end')
    .map(({ at, cut }): LineBreak => ({ cut, certainty: joins.find((join) => join.at === at)?.certainty ?? 'likely' }));
  return [...within, ...between].sort((a, b) => a.cut.start - b.cut.start);
}

const cutsByStart = oncePerPage((page: Page): ReadonlyMap<number, PageCut> => new Map(page.cuts.map((cut) => [cut.start, cut])));

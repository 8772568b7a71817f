import type { Page, PageCut, Paragraph } from '../page/page.js';
import type { Certainty } from '../text/certainty.js';
import type { Cut, Seam } from '../text/joined.js';
import { gapKind } from './gap.js';
import { oncePerPage, oncePerParagraph } from './once.js';

export interface LineBreak {
  readonly cut: Cut;
  readonly certainty: Certainty;
  /** Full squares of the column, where the lines show one. */
  readonly pitch?: number;
}

/** The line ends inside a paragraph that only print needed, the end of a page left out, with how sure the page is of them. */
export function lineBreaksOf(page: Page, paragraph: Paragraph): readonly LineBreak[] {
  return breaksWithin(paragraph, page);
}

const breaksWithin = oncePerParagraph(({ joined, joins }, page: Page): readonly LineBreak[] => {
  const isLineEnd = ({ cut: { start, end } }: Seam): boolean => gapKind(page.text.slice(start, end)) === 'line-end';
  const within = joined.seams.filter((seam) => seam.cut.kind === 'line-break' && isLineEnd(seam)).map(({ cut }): LineBreak => {
    const { certainty = 'likely', pitch } = cutsByStart(page).get(cut.start) ?? {};
    return { cut, certainty, ...(pitch !== undefined && { pitch }) };
  });
  const between = joined.seams.filter((seam) => seam.cut.kind === 'paragraph-break' && isLineEnd(seam))
    .map(({ at, cut }): LineBreak => ({ cut, certainty: joins.find((join) => join.at === at)?.certainty ?? 'likely' }));
  return [...within, ...between].sort((a, b) => a.cut.start - b.cut.start);
});

const cutsByStart = oncePerPage((page: Page): ReadonlyMap<number, PageCut> => new Map(page.cuts.map((cut) => [cut.start, cut])));

import type { JoinedText } from '../text/joined.js';
import type { Figure, FigureOptions } from './figure.js';
import { findFigures, knownFigures } from './find.js';

/** How much text before a figure can change its reading. */
const LEAD = 24;

/** The figures of a joined text with their offsets, and those of their repairs, in the source. */
export function figuresOf(joined: JoinedText, options: FigureOptions): Figure[] {
  return knownFigures(joined.text, options).map((figure) => {
    const { start, end, repairs, ...meaning } = withoutIdleTail(joined, figure, options);
    return { ...meaning, ...joined.toSource({ start, end }), ...(repairs ? { repairs: repairs.map((repair) => ({ ...repair, ...joined.toSource(repair) })) } : {}) };
  });
}

/** A figure that says the same before a break between paragraphs ends there: 至9 before 点 on the next column. */
function withoutIdleTail({ text, seams }: JoinedText, figure: Figure, options: FigureOptions): Figure {
  const seam = seams.find(({ at, cut }) => at > figure.start && at < figure.end && (cut.kind === 'paragraph-break' || cut.kind === 'foreign-block'));
  if (!seam) return figure;
  const from = Math.max(0, figure.start - LEAD);
  const shorter = findFigures(text.slice(from, seam.at), options).at(-1);
  const isSame = shorter?.start === figure.start - from && shorter.kind === figure.kind && shorter.value === figure.value && shorter.unit === figure.unit;
  return isSame ? { ...figure, end: shorter.end + from } : figure;
}

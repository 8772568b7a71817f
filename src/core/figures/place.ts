import type { CutKind, JoinedText, Seam } from '../text/joined.js';
import type { Span } from '../text/span.js';
import type { Figure, FigureOptions } from './figure.js';
import { findFigures, knownFigures } from './find.js';
import { arabicDigit } from './numerals/characters.js';

/** How much text before a figure can change its reading. */
const LEAD = 24;

/** The figures of a joined text with their offsets, and those of their repairs, in the source. */
export function figuresOf(joined: JoinedText, options: FigureOptions): Figure[] {
  const found = knownFigures(joined.text, options);
  if (!joined.seams.some(({ cut }) => BREAKS.has(cut.kind))) return found.map((figure) => placed(joined, figure));
  return found.flatMap((figure) => withoutMergedNumbers(joined, figure, options)).map((figure) => placed(joined, withoutIdleTail(joined, figure, options)));
}

const BREAKS: ReadonlySet<CutKind> = new Set<CutKind>(['paragraph-break', 'foreign-block']);

function placed(joined: JoinedText, figure: Figure): Figure {
  const { start, end } = joined.toSource(figure);
  const { repairs } = figure;
  return repairs ? { ...figure, start, end, repairs: repairs.map((repair) => ({ ...repair, ...joined.toSource(repair) })) } : { ...figure, start, end };
}

/** The number at the end of a paragraph and the one that begins the next are two: 24/31, then 2024年. */
function withoutMergedNumbers({ text, seams }: JoinedText, figure: Figure, options: FigureOptions): Figure[] {
  const seam = seams.find(({ at, cut }) => at > figure.start && at < figure.end && isBlank(cut) && isDigit(text, at - 1) && isDigit(text, at));
  if (!seam) return [figure];
  const from = Math.max(0, figure.start - LEAD);
  return [
    ...figuresWithin(text, { start: from, end: seam.at }, options).filter(({ start }) => start >= figure.start),
    ...figuresWithin(text, { start: seam.at, end: figure.end + LEAD }, options).filter(({ start }) => start < figure.end),
  ];
}

/** A break between paragraphs that is more than a line's end. */
function isBlank({ kind, start, end }: Seam['cut']): boolean {
  return kind === 'paragraph-break' && end - start > 1;
}

function isDigit(text: string, at: number): boolean {
  return arabicDigit(text.charCodeAt(at)) >= 0;
}

function figuresWithin(text: string, { start, end }: Span, options: FigureOptions): Figure[] {
  return findFigures(text.slice(start, end), options).map((figure) => ({
    ...figure, start: figure.start + start, end: figure.end + start,
    ...(figure.repairs ? { repairs: figure.repairs.map((repair) => ({ ...repair, start: repair.start + start, end: repair.end + start })) } : {}),
  }));
}

/** A figure that says the same before a break between paragraphs ends there: 至9 before 点 on the next column. */
function withoutIdleTail({ text, seams }: JoinedText, figure: Figure, options: FigureOptions): Figure {
  const seam = seams.find(({ at, cut }) => at > figure.start && at < figure.end && (BREAKS.has(cut.kind)));
  if (!seam) return figure;
  const from = Math.max(0, figure.start - LEAD);
  const shorter = findFigures(text.slice(from, seam.at), options).at(-1);
  const isSame = shorter?.start === figure.start - from && shorter.kind === figure.kind && shorter.value === figure.value && shorter.unit === figure.unit;
  return isSame ? { ...figure, end: shorter.end + from } : figure;
}

import type { JoinedText } from '../text/joined.js';
import type { Figure } from './figure.js';

/** A figure of a joined text with its offsets, and those of its repairs, in the source. */
export function placeFigure(joined: JoinedText, figure: Figure): Figure {
  const { repairs } = figure;
  return { ...figure, ...joined.toSource(figure), ...(repairs ? { repairs: repairs.map((repair) => ({ ...repair, ...joined.toSource(repair) })) } : {}) };
}

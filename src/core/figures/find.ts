import type { Figure } from './figure.js';

/**
 * Finds the figures of a joined text.
 * @returns figures in order of position, offsets in `text`
 */
export function findFigures(text: string): Figure[] {
  return Array.from(text.matchAll(/\d+(?:\.\d+)?%/g), (match) => ({
    kind: 'percent', start: match.index, end: match.index + match[0].length, value: Number.parseFloat(match[0]), unit: '%',
  }));
}

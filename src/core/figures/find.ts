import { remembered } from '../memory/remembered.js';
import { readAny } from './dispatch.js';
import { inCurrency } from './currency.js';
import type { Figure, FigureOptions } from './figure.js';
import { arabicDigit, chineseDigit, powerOf } from './numerals/characters.js';
import type { Source } from './source.js';

/**
 * Finds the figures of a joined text, after the conventions of the command line's contract. Linear in the text's length.
 * @returns figures in order of position, without overlap, offsets in `text`
 */
export function findFigures(text: string, options: FigureOptions = {}): Figure[] {
  const source: Source = { text, options, previous: undefined };
  const figures: Figure[] = [];
  for (let at = 0; at < text.length;) {
    const match = readAny(source, at);
    if (match?.figure) {
      const { start, end } = match.figure;
      const figure = inCurrency(match.figure, text.slice(start, end), options.currency ?? 'CNY');
      figures.push(figure);
      source.previous = figure;
    }
    at = match?.end ?? endOfRun(text, at);
  }
  return figures;
}

/** The same, remembered for texts read lately. */
export function knownFigures(text: string, options: FigureOptions): readonly Figure[] {
  const known = figuresKnown(text);
  const key = keyOf(options);
  const figures = known.get(key) ?? findFigures(text, options);
  known.set(key, figures);
  return figures;
}

function keyOf({ optional = false, currency = 'CNY', reference = '' }: FigureOptions): string {
  return `${optional ? 'all' : 'core'} ${currency} ${reference}`;
}

/** The figures of a text by what they were asked for. */
const figuresKnown = remembered((): Map<string, readonly Figure[]> => new Map());

/** Past the digits or numerals that nobody could read: they are not read again from their middle. */
function endOfRun(text: string, at: number): number {
  let end = at;
  if (arabicDigit(text.charCodeAt(at)) >= 0) {
    while (arabicDigit(text.charCodeAt(end)) >= 0 || (text[end] === '.' && arabicDigit(text.charCodeAt(end + 1)) >= 0)) end++;
    return end;
  }
  while (isChineseNumeral(text[end])) end++;
  return Math.max(end, at + 1);
}

function isChineseNumeral(character: string | undefined): boolean {
  return chineseDigit(character) !== undefined || powerOf(character) !== undefined;
}

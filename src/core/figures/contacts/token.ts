import type { FigureReader } from '../source.js';
import { found } from '../source.js';

/** Letters with digits that name a thing: 5G, A4, GB/T, PM2.5, G321, K45+200. */
const FROM_LETTER = /[A-Za-z]+(?:[-.+/_·]?\d+|[-+/_]?[A-Za-z]+){0,12}/y;
const FROM_DIGIT = /\d+(?:\.\d+)?[A-Za-z][A-Za-z0-9]*(?:[-+/][A-Za-z0-9]+)?/y;

/** A year or a sum written right after Latin letters: GDP2.3万亿元. */
const NUMBER_AFTER_LETTERS = /^[A-Za-z]{2,}(?=\d[\d.]*$)/;

/** Reads a name of Latin letters and digits: no figure for most readers, a serial for those who ask. */
export const readLatinToken: FigureReader = ({ text, options }, at) => {
  FROM_LETTER.lastIndex = at;
  const token = FROM_LETTER.exec(text)?.[0];
  if (token === undefined) return undefined;
  const end = at + token.length;
  const letters = NUMBER_AFTER_LETTERS.exec(token)?.[0];
  if (letters !== undefined && /[年%％万亿元]/.test(text[end] ?? '')) return { end: at + letters.length };
  return options.optional && /\d/.test(token) ? named(text, at, end) : { end };
};

/** The same for names that begin with a digit: 5G, 4A, 1080P. */
export const readDigitToken: FigureReader = ({ text, options }, at) => {
  FROM_DIGIT.lastIndex = at;
  const token = FROM_DIGIT.exec(text)?.[0];
  if (token === undefined) return undefined;
  return options.optional ? named(text, at, at + token.length) : { end: at + token.length };
};

function named(text: string, start: number, end: number): ReturnType<FigureReader> {
  return found({ kind: 'serial', start, end, value: text.slice(start, end), unit: '', optional: true });
}

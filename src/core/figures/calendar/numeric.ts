import { found, type FigureReader } from '../source.js';
import { twoDigits } from './iso.js';

const DATE = /(?:1[89]|20)\d{2}([-./／．－])(\d{1,2})\1(\d{1,2})(?![\d/]|[-.]\d)/y;

/** Reads 2020-09-09, 2020.9.9, 2020/9/9. */
export const readNumericDate: FigureReader = ({ text }, at) => {
  DATE.lastIndex = at;
  const match = DATE.exec(text);
  const [month, day] = [Number(match?.[2]), Number(match?.[3])];
  if (!match || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const value = `${match[0].slice(0, 4)}-${twoDigits(month)}-${twoDigits(day)}`;
  return found({ kind: 'date', start: at, end: at + match[0].length, value, unit: 'date' });
};

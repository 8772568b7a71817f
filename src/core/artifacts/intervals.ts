import { remembered } from '../memory/remembered.js';
import type { Span } from '../text/span.js';

const BOUND = '\\s?[-+]?(?:\\d{1,12}(?:\\.\\d{1,6})?%?|[∞a-z])\\s?';
const INTERVAL = new RegExp(`[\\[(（［]${BOUND}[,，]${BOUND}[\\])）］]`, 'gu');
const ROUND = '()（）';

/** Half-open intervals, [100,200) and (0,1]: their brackets are partners, although they differ. */
export const intervalsIn = remembered((text): readonly Span[] => (
  /[\])）］]/.test(text)
    ? Array.from(text.matchAll(INTERVAL)).filter(({ 0: interval }) => ROUND.includes(interval.charAt(0)) !== ROUND.includes(interval.slice(-1))).map(({ 0: interval, index }) => ({ start: index, end: index + interval.length }))
    : []
));

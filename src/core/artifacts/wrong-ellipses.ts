import { remembered } from '../memory/remembered.js';
import type { Span } from '../text/span.js';
import { isWideAt } from './neighbours.js';

/** Dots in a row that a typist or an engine set for …… . More are leaders of a list, and a number behind them is that of its page. */
const DOTS = /(?<![.．。·•…])(?:\.{3,9}|．{3,9}|。{3,9}|·{4,9})(?![.．。·•…\d（(￥¥①-⑳])/gu;

/** Where a text of sentences has other dots in the place of the ellipsis …… behind Chinese, in order. */
export const wrongEllipsesIn = remembered((text): readonly Span[] => {
  if (!/[。！？]/u.test(text.replace(DOTS, ''))) return [];
  return Array.from(text.matchAll(DOTS), ({ 0: dots, index }) => ({ start: index, end: index + dots.length }))
    .filter(({ start, end }) => isWideAt(text, start - 1) && (end >= text.length || isWideAt(text, end) || /["'“”‘’]/u.test(text.charAt(end))));
});

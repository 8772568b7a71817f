import type { Page } from '../page/page.js';
import { oncePerPage } from './once.js';

/** So much of a page tells its habit. */
const STOPS_SHOWN = 100_000;

/** Whether the page has no full-width stops, and narrow ones in their place. */
export const setsNarrowStops = oncePerPage(({ text }: Page): boolean => {
  const shown = text.slice(0, STOPS_SHOWN);
  const narrow = shown.match(/[\p{Script=Han}"”」』)）]\.(?=[\p{Script=Han}\s"“「『(（])/gu)?.length ?? 0;
  return narrow >= 4 && narrow > 4 * (shown.match(/。/g)?.length ?? 0);
});

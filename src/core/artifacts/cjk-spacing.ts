import { remembered } from '../memory/remembered.js';
import type { Page, Paragraph } from '../page/page.js';
import { isDigitAt, isHanAt, isLatinLetterAt } from '../text/characters.js';
import type { Span } from '../text/span.js';
import type { Steps } from '../text/steps.js';
import { gatheredPerPage } from './once.js';
import { isEditorial } from './prose.js';

/** The kind of narrow text that meets Chinese. */
export type Narrow = 'digit' | 'latin';

interface Habit {
  /** Meetings of Chinese and narrow text with a space between them. */
  readonly spaced: number;
  readonly unspaced: number;
}

/** How a page sets digits and Latin letters beside Chinese: its own majority is its style. */
export const spacingHabits = gatheredPerPage(function* (page: Page): Steps<Record<Narrow, Habit>> {
  const count = { digit: { spaced: 0, unspaced: 0 }, latin: { spaced: 0, unspaced: 0 } };
  for (const paragraph of page.paragraphs) {
    yield;
    if (!isEditorial(paragraph)) continue;
    const close = closeMeetingsIn(paragraph.joined.text);
    for (const kind of ['digit', 'latin'] as const) count[kind].unspaced += close[kind];
    for (const { kind } of spacesBeside(paragraph, page.text)) count[kind].spaced++;
  }
  return count;
});

/** How often Chinese meets narrow text without a space between them. */
const closeMeetingsIn = remembered((text): Readonly<Record<Narrow, number>> => {
  const count = { digit: 0, latin: 0 };
  for (let i = 1; i < text.length; i++) {
    const kind = meeting(text, i - 1, i);
    if (kind) count[kind]++;
  }
  return count;
});

/** The single spaces (source spans) between Chinese and digits or Latin letters that no line break explains. */
export function spacesBeside({ joined }: Paragraph, source: string): { readonly span: Span; readonly kind: Narrow }[] {
  const found: { span: Span; kind: Narrow }[] = [];
  const consider = (start: number): void => {
    if (source.charAt(start) !== ' ') return;
    const kind = meeting(source, start - 1, start + 1);
    if (kind) found.push({ span: { start, end: start + 1 }, kind });
  };
  for (let at = joined.text.indexOf(' '); at >= 0; at = joined.text.indexOf(' ', at + 1)) consider(joined.sourceOf(at));
  for (const { cut } of joined.seams) if (cut.kind === 'inner-space' && cut.end === cut.start + 1) consider(cut.start);
  return found.sort((a, b) => a.span.start - b.span.start);
}

function meeting(text: string, left: number, right: number): Narrow | null {
  const narrow = isHanAt(text, left) ? right : isHanAt(text, right) ? left : -1;
  if (narrow < 0) return null;
  if (isDigitAt(text, narrow)) return 'digit';
  return isLatinLetterAt(text, narrow) ? 'latin' : null;
}

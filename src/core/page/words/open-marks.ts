import { remembered } from '../../memory/remembered.js';

const MARK_PAIRS = ['《》', '（）', '“”', '「」', '『』', '()'];

/** The pair of marks of which the text leaves one open, or null. */
export const openMark = remembered((text): string | null => {
  let last: string | null = null;
  let at = -1;
  for (const pair of MARK_PAIRS) {
    const open = text.lastIndexOf(pair[0] ?? '');
    if (open > text.lastIndexOf(pair[1] ?? '') && open > at) {
      last = pair;
      at = open;
    }
  }
  return last;
});

/** Whether the text closes a mark that it did not open. */
export function closesMark(text: string, pair: string): boolean {
  const close = text.indexOf(pair[1] ?? '');
  const open = text.indexOf(pair[0] ?? '');
  return close >= 0 && (open < 0 || close < open);
}

import { endsSentence } from '../text/characters.js';

/** Characters of a line's end that tell whether its sentence ends there. */
const END_SHOWN = 16;
const LONGEST_HEADING = 34;

/** How well a line begins a section, from best (4) to worst (0). */
const PLACE = { page: 4, story: 3, paragraph: 2, block: 1, line: 0 } as const;

/**
 * How well a text can be parted before the line that begins at `at`: best before a new page (a form feed stands there), a story, a
 * paragraph; null before a blank line.
 */
export function placeRank(text: string, at: number): number | null {
  const line = /[^\r\n]{0,40}/y;
  line.lastIndex = at;
  const shown = line.exec(text)?.[0] ?? '';
  if (shown.trim() === '') return null;
  if (shown.startsWith('\f')) return PLACE.page;
  const end = solidEnd(text, at);
  const gap = text.slice(end, at);
  if (gap.includes('\f')) return PLACE.page;
  if ((gap.match(/\r\n|\n|\r/g)?.length ?? 0) < 2) return PLACE.line;
  if (!endsSentence(text.slice(Math.max(0, end - END_SHOWN), end))) return PLACE.block;
  return shown.length <= LONGEST_HEADING && !endsSentence(shown) ? PLACE.story : PLACE.paragraph;
}

/** Where the text before `at` ends, blanks and line ends not counted. */
function solidEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}


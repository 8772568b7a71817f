/** What stands between two parts of a text: the end of a line, a blank line, or more than that (a page's end, lines of text). */
export type GapKind = 'line-end' | 'blank-line' | 'other';

/** What a gap is. Blanks beside line ends count for nothing; a form feed, at which a page ends, does. */
export function gapKind(gap: string): GapKind {
  if (/\S|[\f\v]/u.test(gap)) return 'other';
  const lineEnds = gap.match(/\r\n|\n|\r/g)?.length ?? 0;
  if (lineEnds === 0) return 'other';
  return lineEnds === 1 ? 'line-end' : 'blank-line';
}

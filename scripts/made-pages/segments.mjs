// A page in the making: what stands in the file, what was printed, and which artifact the difference is.

/** @typedef {{ out: string, right: string, rule?: string }} Segment */

/** The characters of a text, none of them wrong yet. */
export const asPrinted = (text) => Array.from(text, (character) => ({ out: character, right: character }));

export const wrong = (rule, out, right) => ({ rule, out, right });

const isUntouched = ({ rule }) => rule === undefined;
const HALF = { '，': ',', '；': ';', '：': ':', '？': '?', '！': '!', '（': '(', '）': ')' };

/** The engine knows no full-width marks. */
export const halfwidth = (segments) => segments.map((s) => (isUntouched(s) && HALF[s.out] ? wrong('halfwidth-punct', HALF[s.out], s.right) : s));

/** The engine reads these marks half as wide as they were printed. */
export const halfMarks = (marks) => (segments) => segments.map((s) => (isUntouched(s) && marks.includes(s.out) ? wrong('halfwidth-punct', HALF[s.out] ?? '.', s.right) : s));

/** The layout model sets a Markdown mark before what it takes for a heading. */
export const markHeadings = (segments) => [wrong('markdown-residue', '## ', ''), ...segments];

/** The engine knows no curly quotes. */
export const straightQuotes = (segments) => segments.map((s) => {
  if (!isUntouched(s)) return s;
  if (s.out === '“' || s.out === '”') return wrong('straight-quote', '"', s.right);
  return s.out === '‘' || s.out === '’' ? wrong('straight-quote', '\'', s.right) : s;
});

const widthOf = ({ out }) => Array.from(out).reduce((sum, c) => sum + (/[\u0000-\u024f]/.test(c) ? 0.5 : 1), 0);
const NEVER_LAST = /^[《（“‘「『【(]$/;
const NEVER_FIRST = /^[ ，。、；：？！）》”’…,;:?!)"'」』]/;

/** Printed lines of a column `pitch` squares wide; what `between` gives stands where each of them ended. */
function printedLines(segments, pitch, first, between) {
  const lines = [];
  let width = pitch - first;
  for (const segment of segments) {
    const wide = widthOf(segment);
    if (width + wide > pitch && !NEVER_FIRST.test(segment.out) && lines.at(-1)?.out !== ' ' && !(/[\d.:]/.test(segment.out) && /[\d.:]/.test(lines.at(-1)?.out ?? ''))) {
      const opening = NEVER_LAST.test(lines.at(-1)?.right ?? '') ? lines.splice(-1) : [];
      lines.push(between, ...opening);
      width = opening.length;
    }
    lines.push(segment);
    width += wide;
  }
  return lines;
}

/** The engine sets a space where a printed line ended. */
export const columnSpaces = (pitch) => (segments) => printedLines(segments, pitch, pitch - 2, wrong('column-break-space', ' ', ''));

/** The engine keeps the printed lines. */
export const rawLines = (pitch, lineEnd = '\n') => (segments) => printedLines(segments, pitch, pitch - 2, wrong('line-wrap', lineEnd, ''));

/** The engine sets spaces around every `each`-th number. */
export const digitSpaces = (each) => (segments) => {
  let numbers = 0;
  return segments.flatMap((s, i) => {
    const begins = /\d/.test(s.out) && !/[\d.:]/.test(segments[i - 1]?.out ?? '');
    if (begins) numbers++;
    if (!begins || numbers % each !== 0 || !/\p{Script=Han}/u.test(segments[i - 1]?.out ?? '')) return [s];
    return [wrong('cjk-digit-space', ' ', ''), s];
  });
};

/** Replaces the one occurrence of `printed` by `read`. */
export const misread = (rule, printed, read) => (segments) => {
  const text = segments.map(({ right }) => right).join('');
  const at = text.indexOf(printed);
  if (at < 0) return segments;
  let offset = 0;
  const from = segments.findIndex((s) => (offset += s.right.length) > at);
  const length = Array.from(printed).length;
  return [...segments.slice(0, from), wrong(rule, read, printed), ...segments.slice(from + length)];
};

/** Breaks the paragraph in two after `left`. */
export const split = (left, gap = '\n\n') => (segments) => {
  const text = segments.map(({ right }) => right).join('');
  const at = text.indexOf(left);
  if (at < 0) return segments;
  let offset = 0;
  const from = segments.findIndex((s) => (offset += s.right.length) >= at + left.length) + 1;
  return [...segments.slice(0, from), wrong('split-paragraph', gap, ''), ...segments.slice(from)];
};

const isLineEnd = ({ rule }) => rule === 'column-break-space';

/** Printed line `number` (from 1) of a paragraph was read across, into the paragraph before it, after the line of the same number. */
export function takeLine(before, { segments }, number) {
  const ends = (of) => of.flatMap((segment, i) => (isLineEnd(segment) ? [i] : []));
  const [from, to] = ends(segments).slice(number - 2, number);
  const line = segments.splice(from, to - from, wrong('displaced-seam', ' ', ' ')).slice(1);
  segments.splice(from + 1, 1);
  const read = line.map(({ out }) => out).join('');
  const at = ends(before.segments)[number - 1];
  before.segments.splice(at, 1, wrong('displaced-seam', ' ', ' '), wrong('displaced-fragment', read, read), wrong('displaced-seam', ' ', ' '));
}

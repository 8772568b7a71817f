import { isDigitAt, isFullWidthPunctuation, isHanAt, isLatinLetterAt } from '../../text/characters.js';
import type { Span } from '../../text/span.js';
import type { Steps } from '../../text/steps.js';
import type { CutFinder, PageCut } from './cut.js';

const STRIDE = 1 << 16;
/** A line is spaced out when so many of the boundaries between its Chinese characters hold a space. */
const SPACED = 0.4;
const SURELY_SPACED = 0.7;
const LEAST_SPACES = 6;
const SPACE = 0x20;

/** The spaces between the characters of lines that an engine spaced out throughout (`秋 粮 收 购`), as Tesseract does with Chinese. */
export const innerSpaces: CutFinder = function* (text, lines): Steps<PageCut[]> {
  const cuts: PageCut[] = [];
  for (let line = 0; line < lines.count; line++) {
    if (line % 1000 === 999) yield;
    const { start, end } = lines.span(line);
    for (let from = start; from < end; from += STRIDE) {
      if (from > start) yield;
      for (const cut of spacesIn(text, { start: from, end: Math.min(end, from + STRIDE) })) cuts.push(cut);
    }
  }
  return cuts;
};

function spacesIn(text: string, { start, end }: Span): PageCut[] {
  if (!holdsSpaces(text, { start, end })) return [];
  const spaces: number[] = [];
  let spaced = 0;
  let close = 0;
  for (let i = start + 1; i < end - 1; i++) {
    if (text[i] === ' ') {
      if (!meet(text, i)) continue;
      spaces.push(i);
      if (isHanAt(text, i - 1) && isHanAt(text, i + 1)) spaced++;
    } else if (isHanAt(text, i) && isHanAt(text, i - 1)) {
      close++;
    }
  }
  if (spaced < LEAST_SPACES || spaced < (spaced + close) * SPACED) return [];
  const certainty = spaced >= (spaced + close) * SURELY_SPACED ? 'certain' : 'likely';
  return spaces.map((at) => ({ start: at, end: at + 1, kind: 'inner-space', certainty, alike: spaces.length }));
}

/** Whether there are as many spaces as a line that was spaced out has at least. */
function holdsSpaces(text: string, { start, end }: Span): boolean {
  let count = 0;
  for (let at = start; at < end && count < LEAST_SPACES; at++) if (text.charCodeAt(at) === SPACE) count++;
  return count === LEAST_SPACES;
}

/** Whether characters meet over the space that print would not part: Chinese with anything, figures and marks. */
function meet(text: string, at: number): boolean {
  const before = isSet(text, at - 1);
  const after = isSet(text, at + 1);
  return (before || after) && (before || isPlain(text, at - 1)) && (after || isPlain(text, at + 1));
}

function isSet(text: string, at: number): boolean {
  return isHanAt(text, at) || isFullWidthPunctuation(text[at] ?? '');
}

function isPlain(text: string, at: number): boolean {
  return isDigitAt(text, at) || isLatinLetterAt(text, at) || ',.;:?!()"\'%'.includes(text[at] ?? ' ');
}

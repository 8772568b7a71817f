import { endsSentence } from '../../text/characters.js';
import type { Gap, Gaps } from './segments.js';

/** Squeezed and hung punctuation, missed characters: a printed line differs from its column by so much. */
export const TOLERANCE = 1.75;
const INDENT = 2;
/** Half-width characters may be printed this much wider each; the play of a line has a limit. */
export const WIDER = 0.3;
export const MOST_PLAY = 2;

/** How wide the text of a printed line is. */
export type Measure = Pick<Gap, 'width' | 'narrow' | 'marks'>;

export const NOTHING: Measure = { width: 0, narrow: 0, marks: 0 };

export function addedUp(a: Measure, b: Measure): Measure {
  return { width: a.width + b.width, narrow: a.narrow + b.narrow, marks: a.marks + b.marks };
}

/** Whether so much is one printed line, or a few of them between which no gap was left. */
export function isNear({ width, narrow, marks }: Measure, pitch: number, isFirst: boolean): boolean {
  const least = TOLERANCE + Math.min(narrow * WIDER, MOST_PLAY) + (isFirst ? INDENT : 0);
  const most = TOLERANCE + Math.min(marks / 2, MOST_PLAY);
  for (let lines = 1; lines <= 3; lines++) if (width <= pitch * lines + most && width >= pitch * lines - least) return true;
  return false;
}

/** Whether the line would come nearer to the pitch if it ended at the next gap. */
export function fitsBetter(line: Measure, next: Gap | undefined, pitch: number): boolean {
  if (!next) return false;
  const shown = line.width + line.narrow * WIDER;
  return Math.abs(shown + next.width + next.narrow * WIDER - pitch) < Math.abs(shown - pitch);
}

/** What no printed line begins with, and what none ends with. */
const CLOSING = /^[，。、；：！？”’」』）》】,.;:!?)]/u;
const OPENING = /[“‘「『（《【(]$/u;

/** What stands behind the last space of a line, so much narrower than the column and in mid-sentence, is no printed line. */
const SHORT = 3.5;
const EDGE = 4;

/**
 * The gaps of a line of the text at which printed lines of that pitch end; none at all if a stretch between two gaps is wider than the
 * column, or if in mid-sentence less than a line stands behind the last.
 * @param isFirst whether a paragraph may begin with the line
 */
export function endsAmong(text: string, end: number, { gaps, rest }: Gaps, { pitch, isFirst }: { readonly pitch: number; readonly isFirst: boolean }): Gap[] {
  const ends: Gap[] = [];
  let line = NOTHING;
  for (const [i, gap] of gaps.entries()) {
    line = addedUp(line, gap);
    if (CLOSING.test(text.charAt(gap.end)) || OPENING.test(text.charAt(gap.start - 1))) continue;
    if (isNear(line, pitch, isFirst && ends.length === 0) && !fitsBetter(line, gaps[i + 1], pitch)) {
      ends.push({ ...gap, ...line });
      line = NOTHING;
    } else if (line.width > pitch && gap.strong) return [];
  }
  return line.width + rest >= pitch - SHORT || endsSentence(text.slice(Math.max(0, end - EDGE), end)) ? ends : [];
}

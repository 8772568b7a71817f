import { isFullWidthPunctuation, isHanAt } from '../text/characters.js';
import { say, type Message } from '../text/message.js';
import { sliceOf } from '../text/span.js';
import type { PageCut } from '../page/cuts/cut.js';
import type { Rule } from './artifact.js';
import { loneSpaces } from './lone-space.js';
import { artifact, remove } from './report.js';

/** A space where a printed line ended inside Chinese text, since the lines of a column are equally wide; or where the engine spaced out a line. */
export const columnBreakSpace: Rule = {
  id: 'column-break-space',
  scope: 'page',
  *check(page, { language }) {
    for (const cut of page.cuts) {
      if (cut.replacement || !/^[ \t]+$/.test(sliceOf(page.text, cut)) || !isAmongChinese(page.text, cut)) continue;
      yield artifact('column-break-space', cut, {
        message: reasonFor(cut),
        certainty: cut.certainty, confidence: CONFIDENCE[cut.certainty],
        fixes: [remove([cut], say('Delete the space'))],
      });
    }
    for (const { start, end, edges } of language ? loneSpaces(page, language.lexicon) : []) {
      yield artifact('column-break-space', { start, end }, {
        message: say('A space inside a word: “{0}” and “{1}” are far likelier together than apart', ...edges),
        certainty: 'likely', confidence: 0.8,
        fixes: [remove([{ start, end }], say('Delete the space'))],
      });
    }
  },
};

const CONFIDENCE = { certain: 0.97, likely: 0.85, doubtful: 0.5 } as const;

/** Of a line that is spaced out throughout, the spaces beside figures and Latin words have rules of their own. */
function isAmongChinese(text: string, { kind, start, end }: PageCut): boolean {
  if (kind === 'column-break' || kind === 'mark-space') return true;
  const isChinese = (at: number): boolean => isHanAt(text, at) || isFullWidthPunctuation(text.charAt(at)) || /[^\p{L}\p{N}]/u.test(text.charAt(at));
  return kind === 'inner-space' && isChinese(start - 1) && isChinese(end);
}

function reasonFor({ kind, pitch, alike }: PageCut): Message {
  if (kind === 'inner-space') return say('A space between the characters of a line that has {0} such spaces: the engine spaced it out', alike);
  if (kind === 'mark-space') return say('A space beside a Chinese mark: the mark is printed in a square that holds its own room');
  return say('A space where a printed line ended: the lines here are {0} characters wide, and {1} such spaces stand at that distance', Math.round(pitch ?? 0), alike);
}

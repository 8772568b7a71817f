import { say } from '../text/message.js';
import { sliceOf } from '../text/span.js';
import type { Rule } from './artifact.js';
import { artifact, remove } from './report.js';

/** A space where a printed line ended inside Chinese text: the lines of a column are equally wide. */
export const columnBreakSpace: Rule = {
  id: 'column-break-space',
  scope: 'page',
  *check(page) {
    for (const cut of page.cuts) {
      if (cut.kind !== 'column-break' || cut.replacement || !/^[ \t]+$/.test(sliceOf(page.text, cut))) continue;
      yield artifact('column-break-space', cut, {
        message: say('A space where a printed line ended: the lines here are {0} characters wide, and {1} such spaces stand at that distance', Math.round(cut.pitch ?? 0), cut.alike),
        certainty: cut.certainty, confidence: CONFIDENCE[cut.certainty],
        fixes: [remove([cut], say('Delete the space'))],
      });
    }
  },
};

const CONFIDENCE = { certain: 0.97, likely: 0.85, doubtful: 0.5 } as const;

import { say } from '../text/message.js';
import type { Rule } from './artifact.js';
import { lineBreaksOf } from './line-breaks.js';
import { isHeading } from './prose.js';
import { artifact, replace } from './report.js';

/** One heading on several lines of the text, as it was set in print. */
export const wrappedHeading: Rule = {
  id: 'wrapped-heading',
  scope: 'paragraph',
  *check(paragraph, page) {
    if (!isHeading(paragraph)) return;
    for (const { cut } of lineBreaksOf(page, paragraph)) {
      yield artifact('wrapped-heading', cut, {
        message: say('The heading goes on in the next line: it is one heading set in several lines'),
        certainty: 'likely', confidence: 0.85,
        fixes: [replace(cut, cut.replacement ?? '', say('Join the lines'))],
      });
    }
  },
};

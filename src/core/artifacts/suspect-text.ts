import { findLookalikes } from '../lexicon/lookalikes.js';
import { findSuspects } from '../lexicon/suspects.js';
import { say } from '../text/message.js';
import type { Rule } from './artifact.js';
import { isEditorial } from './prose.js';
import { artifact } from './report.js';

const CONFIDENCE = 0.4;

/** A passage of a story that reads like nothing in the language and has no good correction: marked, never invented. */
export const suspectText: Rule = {
  id: 'suspect-text',
  scope: 'paragraph',
  *check(paragraph, _page, { language, evidence }) {
    if (!language || !isEditorial(paragraph)) return;
    const { joined } = paragraph;
    const corrected = new Set(findLookalikes(joined.text, language.lookalikes, evidence).map(({ at }) => at));
    for (const span of findSuspects(joined.text, language.lookalikes, corrected, evidence?.words)) {
      const message = say('“{0}” is no likely Chinese, and no look-alike makes it so: compare the printed page', joined.text.slice(span.start, span.end));
      yield artifact('suspect-text', joined.toSource(span), { message, certainty: 'doubtful', confidence: CONFIDENCE });
    }
  },
};

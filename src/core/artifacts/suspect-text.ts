import { findLookalikes } from '../lexicon/lookalikes.js';
import { findSuspects } from '../lexicon/suspects.js';
import { say } from '../text/message.js';
import type { Rule } from './artifact.js';
import { passagesOf } from './passages.js';
import { isEditorial } from './prose.js';
import { artifact } from './report.js';

const CONFIDENCE = 0.4;

/** A passage of a story that reads like nothing in the language and has no good correction: marked, never invented, when asked for. */
export const suspectText: Rule = {
  id: 'suspect-text',
  scope: 'page',
  *check(page, { language, evidence, doubtful = false }) {
    if (!language || !doubtful) return;
    for (const { paragraph, start, text } of passagesOf(page)) {
      if (!isEditorial(paragraph)) continue;
      const corrected = new Set(findLookalikes(text, language.lookalikes, evidence).map(({ at }) => at));
      for (const span of findSuspects(text, language.lookalikes, corrected, evidence?.words)) {
        const message = say('“{0}” is no likely Chinese, and no look-alike makes it so: compare the printed page', text.slice(span.start, span.end));
        const place = paragraph.joined.toSource({ start: start + span.start, end: start + span.end });
        yield artifact('suspect-text', place, { message, certainty: 'doubtful', confidence: CONFIDENCE });
      }
      yield undefined;
    }
  },
};

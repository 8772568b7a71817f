import { endsSentence } from '../text/characters.js';
import { say } from '../text/message.js';
import type { Rule } from './artifact.js';
import { isHeading, isTable } from './prose.js';
import { artifact, replace } from './report.js';
import { lineBreaksOf } from './line-breaks.js';

/** A single line break where a printed line ended inside a paragraph, as raw OCR output keeps them. */
export const lineWrap: Rule = {
  id: 'line-wrap',
  scope: 'paragraph',
  *check(paragraph, page) {
    if (isHeading(paragraph)) return;
    const breaks = lineBreaksOf(page, paragraph);
    if (breaks.length === 0 || isTable(page, paragraph)) return;
    const isWhole = endsSentence(paragraph.joined.text);
    for (const { cut, certainty, pitch } of breaks) {
      if (pitch === undefined && !isWhole) continue;
      yield artifact('line-wrap', cut, {
        message: say('A printed line ended here, not the paragraph'),
        certainty, confidence: certainty === 'certain' ? 0.96 : 0.85,
        fixes: [replace(cut, cut.replacement ?? '', say('Join the lines'))],
      });
    }
  },
};

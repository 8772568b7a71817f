import { endsSentence } from '../text/characters.js';
import { say } from '../text/message.js';
import type { Span } from '../text/span.js';
import type { Artifact, Certainty, Rule } from './artifact.js';
import { partsNumber } from '../page/words/fields.js';
import { continuationOf } from './continuations.js';
import { isHeading, isTable } from './prose.js';
import { artifact, replace } from './report.js';
import { lineBreaksOf } from './line-breaks.js';

/** Characters beside a line end that tell whether a sentence ends there, or a number goes on. */
const EDGE = 8;

/** A single line break where a printed line ended inside a paragraph, as raw OCR output keeps them. */
export const lineWrap: Rule = {
  id: 'line-wrap',
  scope: 'paragraph',
  *check(paragraph, page, { language }) {
    const continuation = language && continuationOf(page, paragraph, language.lexicon);
    if (continuation?.kind === 'line-end') yield report(continuation.gap, 'likely', '');
    if (isHeading(paragraph)) return;
    const breaks = lineBreaksOf(page, paragraph);
    if (breaks.length === 0) return;
    const isWhole = endsSentence(paragraph.joined.text);
    const isTabular = isTable(page, paragraph);
    for (const { cut, certainty, pitch } of breaks) {
      const before = page.text.slice(Math.max(0, cut.start - EDGE), cut.start);
      const isProse = !isTabular && (pitch !== undefined || (isWhole && !endsSentence(before)));
      if (isProse || partsNumber(before, lineAt(page.text, cut.end))) yield report(cut, certainty, cut.replacement ?? '');
    }
  },
};

function lineAt(text: string, start: number): string {
  return /^[^\r\n]*/.exec(text.slice(start, start + EDGE))?.[0].trim() ?? '';
}

function report(lineEnd: Span, certainty: Certainty, replacement: string): Artifact {
  return artifact('line-wrap', lineEnd, {
    message: say('A printed line ended here, not the paragraph'),
    certainty, confidence: certainty === 'certain' ? 0.96 : 0.85,
    fixes: [replace(lineEnd, replacement, say('Join the lines'))],
  });
}

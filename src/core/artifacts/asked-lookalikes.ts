import type { AskedParagraphs } from '../lexicon/asked.js';
import type { Page } from '../page/page.js';
import { say } from '../text/message.js';
import type { Artifact } from './artifact.js';
import { artifact, replace } from './report.js';

/** Not below that of a suspect passage, which is what people ask about. */
const CONFIDENCE = 0.4;

/**
 * What a language model from outside answered about paragraphs of the page: doubtful, whatever it said of itself. A
 * paragraph whose text has changed since it was asked about has no answers.
 * @param reported source offsets at which the page's own evidence says something already
 */
export function* askedLookalikes({ paragraphs }: Page, asked: AskedParagraphs | undefined, reported: ReadonlySet<number>): Generator<Artifact> {
  if (!asked) return;
  for (const { joined } of paragraphs) {
    for (const { at, right } of asked.get(joined.text) ?? []) {
      const span = joined.toSource({ start: at, end: at + 1 });
      if (reported.has(span.start)) continue;
      yield artifact('lookalike-char', span, {
        message: say('The language model that was asked reads “{0}” for “{1}” here; they look alike. Compare the printed page', right, joined.text.charAt(at)),
        certainty: 'doubtful',
        confidence: CONFIDENCE,
        fixes: [replace(span, right, say('Replace by “{0}”', right))],
      });
    }
  }
}

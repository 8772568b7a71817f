import type { Page } from '../page/page.js';
import { say } from '../text/message.js';
import { sliceOf } from '../text/span.js';
import type { Artifact, Rule } from './artifact.js';

/** A site's mark appended to paragraph after paragraph. */
export const watermark: Rule = {
  id: 'watermark',
  scope: 'page',
  *check(page: Page): Iterable<Artifact> {
    for (const cut of page.cuts) {
      if (cut.kind !== 'watermark') continue;
      const { start, end, certainty, alike } = cut;
      yield {
        rule: 'watermark', start, end, certainty,
        message: say('Watermark of a web site: “{0}” stands after the final stop of {1} paragraphs of this page.', sliceOf(page.text, cut), alike),
        confidence: certainty === 'certain' ? 0.98 : 0.85,
        fixes: [{ title: say('Take out the watermark'), edits: [{ start, end, text: '' }] }],
      };
    }
  },
};

import type { Paragraph } from '../page/page.js';
import { say } from '../text/message.js';
import type { Artifact, Rule } from './artifact.js';
import { doublingsIn, type Doubling } from './doublings.js';
import { isReadable } from './prose.js';
import { artifact, remove } from './report.js';

/** Text printed twice in a row: a mark, a particle, or a phrase that grammar does not repeat (一个一个 and 看看 it does). */
export const duplicatedText: Rule = {
  id: 'duplicated-text',
  scope: 'paragraph',
  *check(paragraph) {
    if (!isReadable(paragraph)) return;
    for (const doubling of doublingsIn(paragraph.joined.text)) yield report(paragraph, doubling);
  },
};

function report({ joined }: Paragraph, { first, second, kind }: Doubling): Artifact {
  const surplus = joined.toSourcePieces(second);
  const text = joined.text.slice(first.start, first.end);
  return artifact('duplicated-text', joined.toSource({ start: first.start, end: second.end }), {
    message: kind === 'phrase'
      ? say('“{0}” is printed twice in a row', text)
      : say('“{0}” is doubled, which grammar does not want here', text),
    certainty: kind === 'particle' ? 'doubtful' : 'likely', confidence: kind === 'particle' ? 0.5 : 0.85,
    fixes: [remove(surplus, say('Delete the second “{0}”', text))],
  });
}

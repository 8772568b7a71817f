import type { Lexicon } from '../lexicon/lexicon.js';
import type { Paragraph } from '../page/page.js';
import { say } from '../text/message.js';
import type { Artifact, Rule } from './artifact.js';
import { doublingsIn, type Doubling } from './doublings.js';
import { isReadable } from './prose.js';
import { artifact, remove } from './report.js';

/** Characters before and after by which words are told. */
const AROUND = 8;

/** Text printed twice in a row: a mark, a particle, or a phrase that grammar does not repeat (一个一个 and 看看 it does). */
export const duplicatedText: Rule = {
  id: 'duplicated-text',
  scope: 'paragraph',
  *check(paragraph, _page, { language }) {
    if (!isReadable(paragraph)) return;
    const { text } = paragraph.joined;
    for (const doubling of doublingsIn(text)) {
      if (language && cutsWords(text, doubling, language.lexicon)) continue;
      yield report(paragraph, doubling);
    }
  },
};

/** Whether the words of the sentence begin or end within what is repeated: 行政区, 行政, 区域 in 行政区行政区域. */
function cutsWords(text: string, { first, second, kind }: Doubling, lexicon: Lexicon): boolean {
  if (kind !== 'phrase') return false;
  const from = Math.max(0, first.start - AROUND);
  const ends = new Set(lexicon.words(text.slice(from, second.end + AROUND)).map(({ end }) => from + end));
  return !ends.has(first.end) || !ends.has(second.end);
}

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

import type { Paragraph } from '../page/page.js';
import { say } from '../text/message.js';
import type { Artifact, Rule } from './artifact.js';
import { bracketsIn, bracketsOf } from './brackets.js';
import { mixedPairsIn, type MixedPair } from './mixed-brackets.js';
import { isReadable } from './prose.js';
import { artifact, replace } from './report.js';

const FULL_WIDTH: Readonly<Record<string, string>> = { '(': '（', ')': '）', '[': '［', ']': '］' };
const NARROW_PARTNER: Readonly<Record<string, string>> = { '（': ')', '）': '(', '［': ']', '］': '[' };

/** One pair with a full-width and a half-width mark. The fix widens the narrow one, full width being the rule in Chinese, or sets the one that was read as another kind. */
export const mixedWidthPunct: Rule = {
  id: 'mixed-width-punct',
  scope: 'paragraph',
  concerns: (text) => bracketsIn(text).pairs.length > 0 || mixedPairsIn(text).length > 0,
  *check(paragraph) {
    if (!isReadable(paragraph)) return;
    const { joined } = paragraph;
    for (const { open, close } of bracketsOf(paragraph).pairs) {
      const [opener, closer] = [joined.text.charAt(open), joined.text.charAt(close)];
      if (NARROW_PARTNER[opener] !== closer && NARROW_PARTNER[closer] !== opener) continue;
      const at = opener in FULL_WIDTH ? open : close;
      const span = joined.toSource({ start: at, end: at + 1 });
      const narrow = joined.text.charAt(at);
      const wide = FULL_WIDTH[narrow] ?? narrow;
      yield artifact('mixed-width-punct', span, {
        message: say('Half-width “{0}” pairs with full-width “{1}”', narrow, at === open ? closer : opener),
        certainty: 'certain', confidence: 0.97,
        fixes: [replace(span, wide, say('Replace by “{0}”', wide))],
      });
    }
    for (const pair of mixedPairsIn(joined.text)) yield reportMisread(paragraph, pair);
  },
};

function reportMisread({ joined }: Paragraph, { open, close, at, right }: MixedPair): Artifact {
  const span = joined.toSource({ start: at, end: at + 1 });
  const other = joined.text.charAt(at === open ? close : open);
  return artifact('mixed-width-punct', span, {
    message: say('“{0}” pairs with “{1}”: one of the two was read as another mark', joined.text.charAt(at), other),
    certainty: 'likely', confidence: 0.85,
    fixes: [replace(span, right, say('Replace by “{0}”', right))],
  });
}

import { say } from '../text/message.js';
import type { Rule } from './artifact.js';
import { bracketsIn, bracketsOf } from './brackets.js';
import { isReadable } from './prose.js';
import { artifact, replace } from './report.js';

const FULL_WIDTH: Readonly<Record<string, string>> = { '(': '（', ')': '）', '[': '［', ']': '］' };
const NARROW_PARTNER: Readonly<Record<string, string>> = { '（': ')', '）': '(', '［': ']', '］': '[' };

/** One pair with a full-width and a half-width mark. The fix widens the narrow one: full width is the rule in Chinese. */
export const mixedWidthPunct: Rule = {
  id: 'mixed-width-punct',
  scope: 'paragraph',
  concerns: (text) => bracketsIn(text).pairs.length > 0,
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
  },
};

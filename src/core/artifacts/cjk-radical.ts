import type { Page } from '../page/page.js';
import { isHanAt } from '../text/characters.js';
import { say } from '../text/message.js';
import { scan, type Hit } from '../text/scan.js';
import type { Artifact, Rule } from './artifact.js';
import { artifact, replace } from './report.js';

/** Kangxi radicals, CJK radicals, compatibility ideographs. */
const SUSPECTS = /[\u2e80-\u2ef3\u2f00-\u2fd5\uf900-\ufad9\u{2f800}-\u{2fa1d}]/gu;

/**
 * CJK radicals that are whole characters, each followed by the character it stands for (Unicode's EquivalentUnifiedIdeograph data). The
 * other ones are parts of characters; Kangxi radicals and compatibility ideographs have a compatibility decomposition instead.
 */
const WHOLE_RADICALS =
  '⺁厂⺄乙⺈刀⺊卜⺌小⺍小⺎兀⺒巳⺓幺⺛旡⺝月⺟母⺠民⺩王⺪疋⺬示⺮竹⺶羊⺻聿⺼肉⺽臼⻁虎⻄西⻅见⻆角⻇角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤' +
  '⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const CHARACTER_OF = new Map([...WHOLE_RADICALS.matchAll(/(.)(.)/gu)].map(([, radical = '', character = '']) => [radical, character]));

/** Radicals and compatibility ideographs in place of characters: they look right and are found by no search. */
export const cjkRadical: Rule = {
  id: 'cjk-radical',
  scope: 'page',
  *check(page: Page): Iterable<Artifact | undefined> {
    for (const hit of scan(page.text, page.lines, SUSPECTS)) {
      yield hit && judge(page.text, hit);
    }
  },
};

function judge(text: string, { start, shown }: Hit): Artifact | undefined {
  const span = { start, end: start + shown.length };
  const character = CHARACTER_OF.get(shown) ?? shown.normalize('NFKC');
  const codePoint = (shown.codePointAt(0) ?? 0).toString(16).toUpperCase();
  if (character === shown) {
    if (isUnifiedAmongCompatibility(shown)) return undefined;
    return artifact('cjk-radical', span, { message: say('{0} (U+{1}) is a radical, a part of characters.', shown, codePoint), certainty: 'doubtful', confidence: 0.9 });
  }
  const inText = isHanAt(text, span.start - 1) || isHanAt(text, span.end);
  return artifact('cjk-radical', span, {
    message: say('{0} (U+{1}) only looks like the character {2}: no search finds it.', shown, codePoint, character),
    certainty: inText ? 'certain' : 'likely',
    confidence: inText ? 0.98 : 0.8,
    fixes: [replace(span, character, say('Replace by {0}', character))],
  });
}

/** Twelve characters of the compatibility block are ordinary ones. */
function isUnifiedAmongCompatibility(character: string): boolean {
  return character >= '\ufa0e' && character <= '\ufa29';
}

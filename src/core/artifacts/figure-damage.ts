import type { Repair } from '../figures/figure.js';
import { findFigures } from '../figures/find.js';
import { remembered } from '../memory/remembered.js';
import type { Paragraph } from '../page/page.js';
import { say } from '../text/message.js';
import type { Artifact, Rule } from './artifact.js';
import { isReadable } from './prose.js';
import { artifact, replace } from './report.js';

/** A look-alike beside a numeral: without one there is nothing to read twice. */
const TRACE = /[\d〇零○一二三四五六七八九十][OoОＯlｌI|\]丨—目]|[OoОＯlｌI|\]丨—][\d〇零○一二三四五六七八九十]|\d一\d|—月/;

/** Letters and signs in the place of digits are Latin confusions; 目 for 日 and dashes for 一 are look-alike characters. */
const HAN_OR_DASH = /[目一—]/;

interface DamagedFigure {
  readonly figure: string;
  readonly repairs: readonly Repair[];
}

/** The figures of a paragraph that hold a misread character, offsets in its joined text. */
export function damagedFigures({ joined }: Paragraph): readonly DamagedFigure[] {
  return damagedFiguresIn(joined.text);
}

const damagedFiguresIn = remembered((text): readonly DamagedFigure[] => {
  if (!TRACE.test(text)) return [];
  return findFigures(text).flatMap(({ start, end, repairs }) => (repairs ? [{ figure: text.slice(start, end), repairs }] : []));
});

function damageRule(id: 'confusable-latin' | 'lookalike-char', isOurs: (character: string) => boolean): Rule {
  return {
    id,
    scope: 'paragraph',
    concerns: (text) => damagedFiguresIn(text).length > 0,
    *check(paragraph) {
      if (!isReadable(paragraph)) return;
      for (const { figure, repairs } of damagedFigures(paragraph)) {
        for (const repair of repairs) if (isOurs(paragraph.joined.text.slice(repair.start, repair.end))) yield report(id, paragraph, figure, repair);
      }
    },
  };
}

function report(rule: 'confusable-latin' | 'lookalike-char', { joined }: Paragraph, figure: string, repair: Repair): Artifact {
  const span = joined.toSource(repair);
  const message = say('“{0}” in the figure “{1}”: only “{2}” makes a figure of it', joined.text.slice(repair.start, repair.end), figure, repair.text);
  return artifact(rule, span, { message, certainty: 'certain', confidence: 0.97, fixes: [replace(span, repair.text, say('Replace by “{0}”', repair.text))] });
}

/** A letter or a bracket in the place of a digit: l0月, 1O万元, 1]月. */
export const lettersInFigures = damageRule('confusable-latin', (character) => !HAN_OR_DASH.test(character));

/** 目 in the place of 日, a dash in the place of 一, 一 in the place of a dash: 9月30目, 十—月, 10一15户. */
export const lookalikesInFigures = damageRule('lookalike-char', (character) => HAN_OR_DASH.test(character));

import type { Figure } from '../../figures/figure.js';
import { say } from '../../text/message.js';
import { sentenceBefore, type CheckedText, type Doubt } from './check.js';

/** A quantity that a story names: what it is called, its value, and where it stands. */
export interface NamedQuantity {
  readonly name: string;
  readonly figure: Figure;
}

/** Whether a text can hold a quantity that is named as one of its kind. */
export const NAMING_TRACE = /全长|全長|[总總](?:投资|投資|面积|面積|人口|长|長|额|額|产值|產值|造价|造價|库容|庫容|高度?|重量?|建筑|里程)|主跨|装机|裝機|海拔/;
const NAME = /([^，,、。：:；;（）()“”"]{4,24})$/;
const VERB = /(?:达到|達到|达|達|为|為|是|有|超过|超過|约|約|近|逾|共)+$/;
/** Words that make two like names two things: another time, another place in a list. */
const OTHER = /[年月日]|其中|平均|每|原|现|現|规划|規劃|计划|計劃|新增|增加|减少|減少|分别|分別|另|再|还|第/;

/** The quantities of a paragraph that bear a name of their own: 大桥全长1088米. */
export function* namedQuantities({ text, figures }: CheckedText): Iterable<NamedQuantity> {
  for (const figure of figures) {
    if (typeof figure.value !== 'number' || figure.bound !== undefined || !/^(?:measure|money|count)$/.test(figure.kind)) continue;
    const name = (NAME.exec(sentenceBefore(text, figure.start, 26))?.[1] ?? '').replace(VERB, '');
    if (name.length >= 4 && NAMING_TRACE.test(name) && !OTHER.test(name)) yield { name, figure };
  }
}

/** The doubt about a quantity that was given before with another value; rounding is none. */
export function contradiction(first: NamedQuantity, second: NamedQuantity): Doubt | undefined {
  const [a, b] = [Number(first.figure.value), Number(second.figure.value)];
  if (first.figure.unit !== second.figure.unit || Math.abs(a - b) <= 0.02 * Math.max(Math.abs(a), Math.abs(b))) return undefined;
  const { start, end } = second.figure;
  return { start, end, message: say('“{0}” is {1} here and {2} before in the same story', second.name, b, a) };
}

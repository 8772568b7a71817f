import type { Figure } from '../../figures/figure.js';
import { say } from '../../text/message.js';
import { areAlike, type CheckedText, type Doubt, type FigureCheck } from './check.js';

/** A total after its parts: 甲12人、乙8人，合计21人. */
const TOTAL = /[，,、：:]\s?(?:合计|合計|总计|總計|共计|共計|一共|总共|總共)(?:为|為|有|达|達)?\s?$/;
/** Between two parts: a few words and at most one mark of a list. */
const BETWEEN_PARTS = /^(?:[^，,、。；;：:！？]{0,12}[、，,和及]?[^，,、。；;：:！？]{0,12})$/;
/** Words between that make the next number another kind of number. */
const NOT_A_PART = /其中|同比|比上|比去|增|减|減|平均|每|另|最|约|約|分别|分別|累计|累計|第|排|上年|去年/;
/** Between a total and its two halves: 共84人，其中男45人、女39人. */
const HALVES = /^[，,（(]\s?(?:其中)?(?:男性?|女性?)[^，,、。；;]{0,3}$/;
const OTHER_HALF = /^[、，,和]\s?(?:男性?|女性?)[^，,、。；;]{0,3}$/;

/** Parts that do not sum to their stated total. */
export const sumCheck: FigureCheck = {
  trace: /合[计計]|[总總][计計共]|共[计計]|一共|男/,
  *doubts(checked) {
    for (let at = 2; at < checked.figures.length; at++) {
      yield* totalAfterParts(checked, at);
      yield* sexes(checked, at);
    }
  },
};

function* totalAfterParts({ text, figures }: CheckedText, at: number): Iterable<Doubt> {
  const total = figures[at];
  const last = figures[at - 1];
  if (!total || !last || !areAlike(total, last) || !TOTAL.test(text.slice(last.end, total.start))) return;
  const parts = [last];
  for (let i = at - 2; i >= 0; i--) {
    const [part, next] = [figures[i], parts[0]];
    if (!part || !next || !areAlike(part, total)) break;
    const between = text.slice(part.end, next.start);
    if (!BETWEEN_PARTS.test(between) || NOT_A_PART.test(between)) break;
    parts.unshift(part);
  }
  if (parts.length >= 2 && !NOT_A_PART.test(text.slice(Math.max(0, (parts[0]?.start ?? 0) - 12), parts[0]?.start))) yield* doubtOf(parts, total, { start: parts[0]?.start ?? 0, end: total.end });
}

function* sexes({ text, figures }: CheckedText, at: number): Iterable<Doubt> {
  const [total, first, second] = [figures[at - 2], figures[at - 1], figures[at]];
  if (!total || !first || !second || !areAlike(first, second)) return;
  if (!areAlike(total, first) || !HALVES.test(text.slice(total.end, first.start)) || !OTHER_HALF.test(text.slice(first.end, second.start))) return;
  const both = text.slice(total.end, first.start) + text.slice(first.end, second.start);
  if (both.includes('男') && both.includes('女')) yield* doubtOf([first, second], total, { start: total.start, end: second.end });
}

function* doubtOf(parts: readonly Figure[], total: Figure, { start, end }: { start: number; end: number }): Iterable<Doubt> {
  const sum = Math.round(parts.reduce((all, { value }) => all + Number(value), 0) * 1e6) / 1e6;
  // Printed decimals are rounded: a difference in the last of them is none.
  const slack = Number.isInteger(total.value) ? 0 : 0.05 * parts.length;
  if (Math.abs(sum - Number(total.value)) > slack) yield { start, end, message: say('The parts come to {0}, the total says {1}', sum, total.value) };
}

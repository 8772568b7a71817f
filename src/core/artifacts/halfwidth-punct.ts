import { remembered, rememberedFor } from '../memory/remembered.js';
import type { Paragraph } from '../page/page.js';
import { isDigitAt, isHanAt, isLatinLetterAt } from '../text/characters.js';
import { say } from '../text/message.js';
import type { Span } from '../text/span.js';
import type { Artifact, Rule } from './artifact.js';
import { angleBracketsIn } from './angle-brackets.js';
import { bracketsIn } from './brackets.js';
import { isWideAt, solidBefore, solidFrom } from './neighbours.js';
import { narrowSpansIn } from './narrow-spans.js';
import { setsNarrowStops } from './narrow-stops.js';
import { isReadable } from './prose.js';
import { artifact, replace } from './report.js';
import { isMisreadDot } from './wrong-middle-dot.js';
import { wrongEllipsesIn } from './wrong-ellipses.js';

const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）', '.': '。' };
/** Marks with a code point of their own for their narrow or small form: they are nothing else, whatever stands beside them. */
const SMALL_FORMS: Readonly<Record<string, string>> = {
  '﹐': '，', '﹑': '、', '﹔': '；', '﹕': '：', '︰': '：', '﹖': '？', '﹗': '！', '﹙': '（', '﹚': '）', '､': '、', '｡': '。', '｢': '「', '｣': '」',
};
const HALF_WIDTH = /[,;:?!().<‹«﹐﹑﹔﹕︰﹖﹗﹙﹚､｡｢｣]|．．|。。|··/;
const EACH_HALF_WIDTH = /[,;:?!().]/g;
const EACH_SMALL_FORM = /[﹐﹑﹔﹕︰﹖﹗﹙﹚､｡｢｣]/g;
const NARROW_KANA = /[\uff66-\uff9f]/;

/** , ; : ? ! ( ), the full stop, angle brackets and dots for an ellipsis in Chinese text, where print has the full-width mark. */
export const halfwidthPunct: Rule = {
  id: 'halfwidth-punct',
  scope: 'paragraph',
  concerns: (text) => HALF_WIDTH.test(text),
  *check(paragraph, page) {
    const { text } = paragraph.joined;
    if (!isReadable(paragraph)) return;
    for (const at of chineseMarksIn(text, setsNarrowStops(page))) if (!isMisreadDot(page, text, at)) yield report(paragraph, { start: at, end: at + 1 }, FULL_WIDTH[text.charAt(at)] ?? '');
    for (const at of smallFormsIn(text)) yield report(paragraph, { start: at, end: at + 1 }, SMALL_FORMS[text.charAt(at)] ?? '');
    for (const dots of wrongEllipsesIn(text)) yield report(paragraph, dots, '……');
    for (const { open, close } of angleBracketsIn(text)) yield* [report(paragraph, open, '《'), report(paragraph, close, '》')];
  },
};

/** Where a text has half-width marks that belong to its Chinese. */
const chineseMarksIn = rememberedFor((text, stopsAreNarrow: boolean): readonly number[] => {
  if (isForeign(text)) return [];
  const brackets = chineseBrackets(text);
  const narrow = narrowSpansIn(text);
  const marks = [...text.matchAll(EACH_HALF_WIDTH)].filter(({ 0: mark, index: at }) => (
    (mark === '(' || mark === ')' ? brackets.has(at) : isChineseMark(text, at, mark, stopsAreNarrow)) && !narrow.some((span) => span.start <= at && at < span.end)
  ));
  return marks.map(({ index }) => index);
});

/** The small forms in Chinese text; among narrow kana they are Japanese. */
const smallFormsIn = remembered((text): readonly number[] => (
  NARROW_KANA.test(text) ? [] : Array.from(text.matchAll(EACH_SMALL_FORM), ({ index }) => index).filter((at) => (text.charAt(at) === '｡' ? isHanAt(text, at - 1) && (at + 1 >= text.length || isWideAt(text, at + 1)) : isWideAt(text, at - 1) || isWideAt(text, at + 1)))
));

/** Round brackets around or within Chinese; those of a mixed-width pair have a rule of their own. */
function chineseBrackets(text: string): ReadonlySet<number> {
  const { pairs, unpairedOpeners, unpairedClosers } = bracketsIn(text);
  const found = new Set<number>();
  for (const { open, close } of pairs) {
    if (text.charAt(open) !== '(' || text.charAt(close) !== ')') continue;
    const beside = isWideAt(text, solidBefore(text, open)) || isWideAt(text, solidFrom(text, close + 1));
    if (beside || /\p{Script=Han}/u.test(text.slice(open, close))) found.add(open).add(close);
  }
  for (const at of unpairedOpeners) if (text.charAt(at) === '(' && isWideAt(text, solidFrom(text, at + 1))) found.add(at);
  for (const at of unpairedClosers) if (text.charAt(at) === ')' && isHanAt(text, solidBefore(text, at))) found.add(at);
  return found;
}

function isChineseMark(text: string, at: number, mark: string, stopsAreNarrow: boolean): boolean {
  const before = solidBefore(text, at);
  const after = solidFrom(text, at + 1);
  if (text.charAt(at - 1) === mark) return false;
  if (mark === '.') return isChineseStop(text, at, after, stopsAreNarrow);
  if (isWideAt(text, before)) return true;
  if (isDigitAt(text, after) || after >= text.length) return /[)"'%]/.test(text.charAt(before));
  if (!isWideAt(text, after) && !isQuotedChinese(text, after)) return false;
  if (mark === '?' || mark === '!') return !endsForeignSentence(text, before);
  return before >= 0;
}

/** A narrow full stop that ends a Chinese clause; between two short names it may be a middle dot and stays. */
function isChineseStop(text: string, at: number, after: number, stopsAreNarrow: boolean): boolean {
  if (stopsAreNarrow && /["'”’」』）)》]/.test(text.charAt(at - 1)) && (after >= text.length || isWideAt(text, after) || isOpening(text, after))) return true;
  if (!isHanAt(text, at - 1) || isLatinLetterAt(text, after) || isDigitAt(text, after) || text.charAt(at + 1) === '.') return false;
  const clause = /[^，。、；：！？,;:?!.\s]*$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  if (after >= text.length || /["'”’」』）)]/.test(text.charAt(after))) return clause.length >= (stopsAreNarrow ? 2 : 4);
  const next = /^[^，。、；：！？,;:?!.\s]*/.exec(text.slice(after, after + 40))?.[0] ?? '';
  const least = stopsAreNarrow ? 2 : 5;
  return clause.length >= least && (next.length >= least || (stopsAreNarrow && isOpening(text, after)));
}

function isOpening(text: string, at: number): boolean {
  return /["'“‘「『（(《【]/.test(text.charAt(at)) || at >= text.length;
}

function isQuotedChinese(text: string, at: number): boolean {
  return /["'“”‘’]/.test(text.charAt(at)) && isHanAt(text, at + 1);
}

/** Two or more Latin words before the mark: it closes a sentence of their language. */
function endsForeignSentence(text: string, last: number): boolean {
  return /[A-Za-z]\W{1,3}[A-Za-z]+["')]?$/.test(text.slice(Math.max(0, last - 60), last + 1));
}

/** Text of another language with some Chinese in it. */
function isForeign(text: string): boolean {
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return latin > 20 && latin > 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

function report({ joined }: Paragraph, place: Span, right: string): Artifact {
  const span = joined.toSource(place);
  const mark = joined.text.slice(place.start, place.end);
  const isSure = mark in SMALL_FORMS || '，；：？！（）'.includes(right);
  return artifact('halfwidth-punct', span, {
    message: right === '……'
      ? say('“{0}” in Chinese text: print sets the ellipsis “{1}”', mark, right)
      : say('Half-width “{0}” in Chinese text: print sets the full-width “{1}”', mark, right),
    certainty: isSure ? 'certain' : 'likely', confidence: isSure ? 0.97 : 0.8,
    fixes: [replace(span, right, say('Replace by “{0}”', right))],
  });
}

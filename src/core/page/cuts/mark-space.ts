import { rememberedFor } from '../../memory/remembered.js';
import { moved, sliceOf, type Span } from '../../text/span.js';
import type { PageCut } from './cut.js';

/** Before a mark that closes or pauses; a mark holds its own room. */
const BEFORE_MARK = /(?<=[\p{Script=Han}」』”》）)，、；])[ ]{1,2}(?=[，。、；：？！」』”》]|[,;:?!](?!\S?\d))/gu;
/** After a mark that pauses, of either width, between Chinese. */
const AFTER_PAUSE = /(?<=[，、；]|\p{Script=Han}[,;])[ ]{1,2}(?=[\p{Script=Han}「『“《（])/gu;
/** After any mark, and before one that opens: where printed lines are kept apart, no paragraph begins inside one. */
const BESIDE_ANY = /(?<=[。！？：」』”》】]|\p{Script=Han}[.?!:])[ ]{1,2}(?=[\p{Script=Han}「『“《（])|(?<=\p{Script=Han})[ ]{1,2}(?=[「『“《])/gu;
const LONGEST = 20_000;

/**
 * The spaces beside Chinese marks, which an engine sets and no printer: the square of a mark holds its room. In order of position.
 * @param keepsLines whether each line of the span is one printed line
 */
export function markSpaces(text: string, span: Span, keepsLines: boolean): PageCut[] {
  if (span.end - span.start > LONGEST) return [];
  return spacesIn(sliceOf(text, span), keepsLines).map((cut) => moved(cut, span.start));
}

const spacesIn = rememberedFor((text, keepsLines: boolean): readonly PageCut[] => {
  const found = [BEFORE_MARK, AFTER_PAUSE, ...(keepsLines ? [BESIDE_ANY] : [])].flatMap((pattern) => [...text.matchAll(pattern)]).sort((a, b) => a.index - b.index);
  return found.map(({ 0: blank, index }) => ({ start: index, end: index + blank.length, kind: 'mark-space', certainty: 'likely', alike: found.length }));
});

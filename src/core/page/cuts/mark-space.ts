import { rememberedFor } from '../../memory/remembered.js';
import { moved, sliceOf } from '../../text/span.js';
import type { Draft } from '../blocks/draft.js';
import type { PageCut } from './cut.js';

/** Before a mark that closes or pauses; a mark holds its own room. */
const BEFORE_MARK = /(?<=[\p{Script=Han}」』”》）)，、；])[ ]{1,2}(?=[，。、；：？！」』”》]|[,;:?!](?!\S?\d))/gu;
/** After a mark that pauses, of either width, between Chinese. */
const AFTER_PAUSE = /(?<=[，、；]|\p{Script=Han}[,;])[ ]{1,2}(?=[\p{Script=Han}「『“《（])/gu;
/** After any mark, and before one that opens: where printed lines are kept apart, no paragraph begins inside one. */
const BESIDE_ANY = /(?<=[。！？：」』”》】]|\p{Script=Han}[.?!:])[ ]{1,2}(?=[\p{Script=Han}「『“《（])|(?<=\p{Script=Han})[ ]{1,2}(?=[「『“《])/gu;
/** Behind the bracket that closes a dateline, right before the report. */
const AFTER_DATELINE = /(?<=^[^。)）〕\]】]{2,40}[)）〕\]】])[ ]{1,2}(?=[\p{Script=Han}“「])/u;
/** Before and after the half-width colon of a label. */
const BESIDE_LABEL = /(?<=\p{Script=Han})[ ]{1,2}(?=[:：])|(?<=\p{Script=Han}[ ]{0,2}:)[ ]{1,2}(?=[\p{Script=Han}\d])/gu;
const LONGEST = 20_000;
const LONGEST_DATELINE = 48;

/** The spaces beside Chinese marks in running text, which an engine sets and no printer: the square of a mark holds its room. In order of position. */
export function markSpaces(text: string, { contentStart: start, end, lines, column, sign }: Draft): PageCut[] {
  if (end - start > LONGEST) return [];
  const keepsLines = lines.length > 1 || column !== null;
  const blank = keepsLines && sign === 'opening' ? AFTER_DATELINE.exec(text.slice(start, Math.min(end, start + LONGEST_DATELINE))) : null;
  const closed = blank ? [spaceAt(blank.index, blank.index + blank[0].length, 1)] : [];
  const found = [...closed, ...spacesIn(sliceOf(text, { start, end }), keepsLines).filter((cut) => cut.start !== closed[0]?.start)];
  return found.sort((a, b) => a.start - b.start).map((cut) => moved(cut, start));
}

/** The spaces beside the colons of an advert, whose other spaces keep its items apart. In order of position. */
export function labelSpaces(text: string, { contentStart: start, end }: Draft): PageCut[] {
  if (end - start > LONGEST) return [];
  const found = [...sliceOf(text, { start, end }).matchAll(BESIDE_LABEL)];
  return found.map(({ 0: blank, index }) => moved(spaceAt(index, index + blank.length, found.length), start));
}

const spacesIn = rememberedFor((text, keepsLines: boolean): readonly PageCut[] => {
  const found = [BEFORE_MARK, AFTER_PAUSE, ...(keepsLines ? [BESIDE_ANY] : [])].flatMap((pattern) => [...text.matchAll(pattern)]).sort((a, b) => a.index - b.index);
  return found.map(({ 0: blank, index }) => spaceAt(index, index + blank.length, found.length));
});

function spaceAt(start: number, end: number, alike: number): PageCut {
  return { start, end, kind: 'mark-space', certainty: 'likely', alike };
}

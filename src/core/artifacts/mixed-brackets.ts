import { remembered } from '../memory/remembered.js';
import { datelineOf } from '../page/words/dateline.js';
import { bracketsIn, type BracketPair } from './brackets.js';

/** Two marks of different kinds that are one pair in print: the engine read one of them as another mark. */
export interface MixedPair extends BracketPair {
  /** Which of the two was misread, as an offset in the joined text, and what it is. */
  readonly at: number;
  readonly right: string;
}

const NARROW = '()[]';
const PARTNERS = ['（）', '〔〕', '【】', '［］', '〈〉', '《》'];
const MAY_BE_SQUARE = '〔〕【】［］';
/** A bracket holds no more than so many characters, nor a sentence. */
const LONGEST = 24;
const SENTENCE = /[。！？；]/u;

/**
 * The pairs of a half-width and a full-width mark of different kinds that are left over, where it is known which of the two is right: [
 * beside 〔 〕 or 【 】, and whatever opens the name behind a dateline that a round bracket closes, or closes what one opens.
 */
export const mixedPairsIn = remembered((text): readonly MixedPair[] => {
  const { unpairedOpeners, unpairedClosers } = bracketsIn(text);
  if (unpairedOpeners.length === 0) return [];
  return unpairedClosers.flatMap((close) => {
    const open = unpairedOpeners.findLast((at) => at < close);
    if (open === undefined || close - open > LONGEST || SENTENCE.test(text.slice(open, close))) return [];
    const misread = misreadOf(text, open, close);
    return misread ? [{ open, close, ...misread }] : [];
  });
});

function misreadOf(text: string, open: number, close: number): Pick<MixedPair, 'at' | 'right'> | null {
  const [opener, closer] = [text.charAt(open), text.charAt(close)];
  if (NARROW.includes(opener) === NARROW.includes(closer)) return null;
  if (opener === '[' && MAY_BE_SQUARE.includes(closer)) return { at: open, right: partnerOf(closer) };
  if (closer === ']' && MAY_BE_SQUARE.includes(opener)) return { at: close, right: partnerOf(opener) };
  if (!followsDateline(text, open)) return null;
  if (closer === ')') return { at: open, right: '（' };
  return opener === '(' ? { at: close, right: '）' } : null;
}

function partnerOf(mark: string): string {
  return PARTNERS.find((pair) => pair.includes(mark))?.replace(mark, '') ?? mark;
}

function followsDateline(text: string, open: number): boolean {
  const before = text.slice(0, open).trimEnd();
  return before.length > 0 && datelineOf(before)?.end === before.length;
}

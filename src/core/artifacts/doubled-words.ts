import type { Lexicon } from '../lexicon/lexicon.js';
import { remembered } from '../memory/remembered.js';
import type { Certainty } from '../text/certainty.js';
import type { Doubling } from './doublings.js';
import { closesClause, isDoneForAWhile, isMeant, opensClause, type Twice } from './said-twice.js';

/** A word printed twice in a row, and how sure it is that nobody wrote it so. */
export interface DoubledWord extends Doubling {
  readonly certainty: Certainty;
}

/** What is asked of the paragraph in which a doubled word stands. */
export interface WordSetting {
  readonly text: string;
  /** Offsets in the text at which a printed line ended. */
  readonly lineEnds: ReadonlySet<number>;
  readonly lexicon: Lexicon;
}

const DOUBLED = /(?=(\p{Script=Han}{2,3})( ?)\1)/gu;
const LONGEST_WORD = 3;
/** Characters before and after by which words are told. */
const AROUND = 8;
/** A word that stands beside itself so much oftener than its frequency tells (natural logarithm) may be said twice; the second, is: 研究研究, 雪白雪白. */
const MAY_BE_SAID_TWICE = 1;
const SAID_TWICE = 2;
/** What may follow within a longer word, in characters. */
const LONGEST_REST = 3;
/** A rarer word is hardly known. */
const RAREST = -15.5;

/** With these behind it a word that is said twice lawfully is not: 研究研究了. */
const ASPECT = /^(?:了|着|过|過)\p{Script=Han}/u;
/** What stands behind the second where the first may be a verb that governs it: another person (帮助帮助他的人). */
const PRONOUN = /^[他她它我你您其]/u;
/** The second as the first part of the name of a street or place (建设建设路), of an office, a paper or a feast (采访记者记者站), of people (管理管理员). */
const PLACE = /^[中路街巷道桥橋区區村镇鎮乡鄉县縣市州省]/u;
const OFFICE = /^[局厅廳部委会會处處科股站所院馆館社厂廠店组組团團校系班报報法奖獎杯节節日]/u;
const PEOPLE = /^[人员員者长長家工师師生手兵户戶]/u;
/** The second as the first part of a term for a thing, a field or a measure: 生产生产线, 发展发展史. */
const TERM = /^[网網线線史学學性化业業费費证證权權品物器机機车車式型类類级級量率值力额額点點]/u;
const GOVERNED = [PRONOUN, PLACE, OFFICE, PEOPLE, TERM];
/** What makes sense of a verb beside itself: a clause that it governs (喜欢喜欢笑的人), a complement (服务服务到家), the end of a call. */
const ASKS_FOR_VERB = /^(?:[到得]|\p{Script=Han}{0,8}的\p{Script=Han}|[^\p{Script=Han}]|$)/u;
/** Behind a verb 了 is likelier than this, as a negative natural logarithm. */
const VERB_TAKES_ASPECT = 4.2;
/** Verbs of feeling and attitude, which govern their like and take no such particle. */
const ATTITUDE = /^(?:喜欢|喜歡|支持|反对|反對|相信|信任|热爱|熱愛|尊敬|同情|爱护|愛護)$/u;
/** A verb of what goes on without an end, which takes none either. */
const WITHOUT_END = /^(?:服务|服務)$/u;
/** What may stand behind any word: with it no longer word is meant. */
const AFTER_WORD = /^[的了着著过過在到和与與把被是有里裡上下内內外前后後们們]$/u;

/** A word that stands beside itself, and where the second begins. */
interface DoubledHere extends Twice {
  readonly from: number;
}

const doubledIn = remembered((text): readonly DoubledHere[] => {
  const found: DoubledHere[] = [];
  let past = 0;
  for (const { 1: word = '', 2: gap = '', index } of text.matchAll(DOUBLED)) {
    if (index < past) continue;
    const from = index + word.length + gap.length;
    past = from + word.length;
    found.push({ word, start: index, from, end: past });
  }
  return found;
});

/** Whether two or three characters stand beside themselves in a text. */
export function holdsDoubledWord(text: string): boolean {
  return doubledIn(text).length > 0;
}

/**
 * Words of two or three characters printed twice in a row that grammar does not repeat. Whether a word is ever said twice tells the
 * language model (its books hold 讨论讨论, not 粮食粮食); whether it was meant here tells the place: calls, slogans and examples fill their
 * clause. In order of position.
 */
export function doubledWordsIn({ text, lineEnds, lexicon }: WordSetting): DoubledWord[] {
  return doubledIn(text).flatMap((twice): DoubledWord[] => {
    const certainty = isMeant(text, twice) ? null : certaintyOf(text, twice, lineEnds, lexicon);
    const middle = twice.start + twice.word.length;
    return certainty === null ? [] : [{ first: { start: twice.start, end: middle }, second: { start: middle, end: twice.end }, kind: 'word', certainty }];
  });
}

function certaintyOf(text: string, { word, start, from, end }: DoubledHere, lineEnds: ReadonlySet<number>, lexicon: Lexicon): Certainty | null {
  const after = text.slice(end, end + AROUND);
  const opens = opensClause(text, start);
  const atLineEnd = lineEnds.has(from) || lineEnds.has(end);
  if (!areWords(text, { word, start, end }, lexicon)) {
    return lineEnds.has(from) && !opens && endsLonger(text, { word, start, end }, lexicon) && !beginsLonger(word, after, lexicon) ? 'likely' : null;
  }
  if (beginsLonger(word, after, lexicon)) return atLineEnd ? 'doubtful' : null;
  const frequency = frequencyOf(word, lexicon);
  if (frequency === undefined) return atLineEnd && !opens ? 'likely' : null;
  const excess = timesLikelier(word, frequency, lexicon);
  if (isDoneForAWhile(word) || excess >= SAID_TWICE || new Set(word).size < word.length) return ASPECT.test(after) ? 'likely' : atLineEnd ? 'doubtful' : null;
  if (excess >= MAY_BE_SAID_TWICE || GOVERNED.some((kind) => kind.test(after))) return atLineEnd || ASPECT.test(after) ? 'likely' : 'doubtful';
  if (!atLineEnd && ASKS_FOR_VERB.test(after) && isVerb(word, lexicon)) return 'doubtful';
  if (opens && (from > start + word.length || !text.includes('。'))) return 'doubtful';
  return atLineEnd && !opens && !closesClause(text, end) ? 'certain' : 'likely';
}

/** Whether `doubledWordsIn` judges what stands beside itself, known words as it does: where it is silent, nothing is misprinted. */
export function isJudgedAsWord(text: string, { word, start, end }: Twice, lexicon: Lexicon): boolean {
  return word.length <= LONGEST_WORD && frequencyOf(word, lexicon) !== undefined && areWords(text, { word, start, end }, lexicon);
}

/** The frequency of a word that the model knows well, as a natural logarithm. */
function frequencyOf(word: string, lexicon: Lexicon): number | undefined {
  const frequency = lexicon.logFrequency(word);
  return frequency !== undefined && frequency >= RAREST ? frequency : undefined;
}

/** By how much the word is likelier beside itself than elsewhere. */
function timesLikelier(word: string, frequency: number, lexicon: Lexicon): number {
  const twice = lexicon.logProbability(word + word) * 2 * word.length;
  return twice - lexicon.logProbability(word) * word.length - frequency;
}

/** Whether the word is a verb: books have the aspect particle behind it. */
function isVerb(word: string, lexicon: Lexicon): boolean {
  return ATTITUDE.test(word) || WITHOUT_END.test(word) || lexicon.logProbability(`${word}了`) * (word.length + 1) - lexicon.logProbability(word) * word.length > -VERB_TAKES_ASPECT;
}

/** Whether the sentence begins a word where either of the two begins. */
function areWords(text: string, { word, start, end }: Twice, lexicon: Lexicon): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const starts = new Set(lexicon.words(before + word + word + after).map(({ start }) => start));
  return starts.has(before.length) && starts.has(before.length + word.length);
}

/** Whether the first ends a longer word and the second is one by itself: 公安机关 机关. */
function endsLonger(text: string, { word, start, end }: Twice, lexicon: Lexicon): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const ends = new Set(lexicon.words(before + word + word + text.slice(end, end + AROUND)).map(({ end }) => end));
  const middle = before.length + word.length;
  return !ends.has(before.length) && ends.has(middle) && ends.has(middle + word.length);
}

/** Whether the second begins a longer word: 管理管理者, 研究研究生. */
function beginsLonger(word: string, after: string, lexicon: Lexicon): boolean {
  for (let more = 1; more <= LONGEST_REST && more <= after.length; more++) {
    const rest = after.slice(0, more);
    if (!AFTER_WORD.test(rest) && lexicon.isWord(word + rest)) return true;
  }
  return false;
}

import { remembered } from '../memory/remembered.js';
import { isFullWidthPunctuation } from '../text/characters.js';
import type { Certainty } from '../text/certainty.js';
import type { Doubling } from './doublings.js';
import { isQuoted } from './quotation.js';

/** A clause that comes again, and how sure it is that nobody wrote it so. */
export interface RepeatedClause extends Doubling {
  readonly certainty: Certainty;
}

/** A clause, the mark behind it, and what may follow its repetition. */
const CLAUSE = /(?<![^，。；：！？…,;:!?\s])([^，。；：！？、…,;:!?“”"「」『』‘’《》\s]{4,30})[，,；;] ?(?=\1(?:$|[，。；：！？,;:!?]))/gu;
/** What a short clause said twice for stress holds: a person, a particle of mood or aspect, a degree, a denial, a count, a bidding, a cheer. */
const STRESSED = /[我你您他她咱俺啊吧呀哦哟喲呢吗嗎嘛啦了着著过過又再还還快别別很太真多好越更最不没沒绝絕永一两兩请請要来來]|加油|必胜|必勝|万岁|萬歲|前进|前進|向前|欢迎|歡迎|感谢|感謝/u;
/** What in the clause before or behind gives voice to the words: a verb of saying or singing, a command, a slogan. */
const VOICED = /[说說讲講喊唱吼呼念诵誦嚷]|歌[声聲词詞曲]|口[号號令]|[号號命]令|[标標][语語]|[叫道写寫][着著]?$/u;
const BEFORE = /([^，。；：！？…,;:!?]{1,30})[，：,:] ?$/u;
const AFTER = /^[，,] ?([^，。；：！？…,;:!?]{1,30})/u;
const REACH = 34;
/** Characters from which on nobody says a clause twice outside a quotation. */
const LONG = 8;

/**
 * Clauses that come again right behind their mark (昼夜温差大，昼夜温差大): the surplus is the mark with the second. What is quoted,
 * voiced or said for stress stays, and so does verse, which has no full stop. Where neither a figure or Latin in the clause nor marks of
 * two widths speak for a second setting, it is doubtful.
 */
export const repeatedClausesIn = remembered((text): readonly RepeatedClause[] => {
  if (!text.includes('。')) return [];
  const found: RepeatedClause[] = [];
  for (const { 0: withMark, 1: clause = '', index } of text.matchAll(CLAUSE)) {
    const middle = index + clause.length;
    const end = index + withMark.length + clause.length;
    if (!/\p{Script=Han}{2}/u.test(clause) || isStressed(clause) || isVoiced(text, index, end) || isQuoted(text, index)) continue;
    const isBacked = /[\dA-Za-z]/.test(clause) || (end < text.length && isFullWidthPunctuation(text.charAt(middle)) !== isFullWidthPunctuation(text.charAt(end)));
    found.push({ first: { start: index, end: middle }, second: { start: middle, end }, kind: 'phrase', certainty: isBacked ? 'likely' : 'doubtful' });
  }
  return found;
});

/** Whether the clause before or behind says that somebody says, sings or calls what stands from `start` to `end`. */
function isVoiced(text: string, start: number, end: number): boolean {
  const [, before = ''] = BEFORE.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  const [, after = ''] = AFTER.exec(text.slice(end, end + REACH)) ?? [];
  return VOICED.test(before) || VOICED.test(after);
}

/** Whether a clause is short enough and of the make to be said twice: for stress, or to imitate a sound. */
function isStressed(clause: string): boolean {
  return clause.length < LONG && (STRESSED.test(clause) || new Set(clause).size < clause.length);
}

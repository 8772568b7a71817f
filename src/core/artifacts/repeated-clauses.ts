import { remembered } from '../memory/remembered.js';
import type { Doubling } from './doublings.js';
import { isQuoted } from './quotation.js';

/** A clause, the mark behind it, and what may follow its repetition. */
const CLAUSE = /(?<![^，。；：！？…,;:!?\s])([^，。；：！？、…,;:!?“”"「」『』‘’《》\s]{4,30})[，,；;] ?(?=\1(?:$|[，。；：！？,;:!?]))/gu;
/** What a short clause said twice for stress holds: a person, a particle of mood or aspect, a degree, a denial, a count, a bidding, a cheer. */
const STRESSED = /[我你您他她咱俺啊吧呀哦哟喲呢吗嗎嘛啦了着著过過又再还還快别別很太真多好越更最不没沒绝絕永一两兩请請要来來]|加油|必胜|必勝|万岁|萬歲|前进|前進|向前|欢迎|歡迎|感谢|感謝/u;
/** Characters from which on nobody says a clause twice outside a quotation. */
const LONG = 8;

/**
 * Clauses that come again right behind their mark (昼夜温差大，昼夜温差大): the surplus is the mark with the second. What is quoted or
 * said for stress stays, and so does verse, which has no full stop.
 */
export const repeatedClausesIn = remembered((text): readonly Doubling[] => {
  if (!text.includes('。')) return [];
  const found: Doubling[] = [];
  for (const { 0: withMark, 1: clause = '', index } of text.matchAll(CLAUSE)) {
    const middle = index + clause.length;
    const end = index + withMark.length + clause.length;
    if (!/\p{Script=Han}{2}/u.test(clause) || isStressed(clause) || isQuoted(text, index)) continue;
    found.push({ first: { start: index, end: middle }, second: { start: middle, end }, kind: 'phrase' });
  }
  return found;
});

/** Whether a clause is short enough and of the make to be said twice: for stress, or to imitate a sound. */
function isStressed(clause: string): boolean {
  return clause.length < LONG && (STRESSED.test(clause) || new Set(clause).size < clause.length);
}

import { say } from '../text/message.js';
import type { ProjectChange } from './change.js';
import type { Member } from './member.js';
import type { Project } from './project.js';

/** A character that was taken for another, and how often people held that to be right or wrong. */
export interface PairDecisions {
  readonly wrong: string;
  readonly right: string;
  readonly accepted: number;
  readonly ignored: number;
  /** Its place in the list of the file. */
  readonly index: number;
}

/** Where a change puts a new entry of a list. */
const AT_THE_END = -1;
/** What a decision weighs, and the most that all decisions about a pair may change the odds: logarithms. */
const WEIGHT = 1.5;
const MOST = 4;

export type Pair = Pick<PairDecisions, 'wrong' | 'right'>;

/** Reads what was decided about pairs of look-alikes. */
export function readLookalikes(member: Member): readonly PairDecisions[] {
  let entries = 0;
  return member.list((entry) => {
    const index = entries++;
    const [wrong, right] = [entry.get('wrong').text(), entry.get('right').text()];
    if (wrong === undefined || right === undefined) {
      entry.complain((path) => say('A “wrong” and a “right” character are expected at {0}', path));
      return undefined;
    }
    return { wrong, right, accepted: entry.get('accepted').count(), ignored: entry.get('ignored').count(), index };
  });
}

/** Counts decisions about pairs, each time that one was accepted or ignored; or takes them back with a `step` of -1. */
export function countDecisions({ lookalikes }: Project, pairs: readonly Pair[], what: 'accepted' | 'ignored', step: 1 | -1 = 1): ProjectChange[] {
  const times = new Map<string, number>();
  for (const { wrong, right } of pairs) times.set(wrong + right, (times.get(wrong + right) ?? 0) + step);
  return [...times].flatMap(([pair, count]) => {
    const [wrong = '', right = ''] = pair;
    const known = lookalikes.find((decisions) => decisions.wrong === wrong && decisions.right === right);
    if (known) return { path: ['lookalikes', known.index, what], value: Math.max(0, known[what] + count) };
    return count < 0 ? [] : { path: ['lookalikes', AT_THE_END], value: { wrong, right, accepted: 0, ignored: 0, [what]: count } };
  });
}

/**
 * How people's decisions speak for reading `wrong` as `right`: the logarithm by which the odds change, above 0 where they accepted
 * it more often than they ignored it.
 */
export function priorOf(lookalikes: readonly PairDecisions[]): (wrong: string, right: string) => number {
  const priors = new Map(lookalikes.map(({ wrong, right, accepted, ignored }) => [wrong + right, WEIGHT * Math.log((accepted + 1) / (ignored + 1))]));
  return (wrong, right) => Math.min(MOST, Math.max(-MOST, priors.get(wrong + right) ?? 0));
}

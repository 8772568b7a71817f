import { Generations } from '../memory/generations.js';
import { detached } from '../text/detached.js';
import type { Evidence } from './evidence.js';
import type { Judgement } from './judge.js';
import { AskedContexts } from './parallel-phrases.js';
import { AskedCounts } from './phrase-counts.js';

const CAPACITY = 2000;

/** What was held of a sentence, and all that this went by beyond the sentence. */
interface Judged {
  readonly basis: string;
  readonly judgements: readonly Judgement[];
  readonly page: AskedCounts;
  readonly project: AskedCounts;
  readonly parallels: AskedContexts;
  readonly prior: Evidence['prior'];
}

/**
 * Remembers what was held of sentences judged lately, with what page and project were asked about them: as long as they would answer
 * the same, the sentence need not be judged again.
 */
export class JudgedSentences {
  readonly #known = new Generations<Judged>();
  #count = 0;

  /**
   * @param basis tells which parts of the evidence there are, and all that `judge` goes by apart from the evidence and the sentence
   * @param judge asks the evidence for nothing but counts of phrases, parallels and priors
   */
  recall(sentence: string, basis: string, evidence: Evidence, judge: () => Judgement[]): readonly Judgement[] {
    const known = this.#known.get(sentence);
    if (known?.basis === basis && stillHolds(known, evidence)) return known.judgements;
    const judged = judgeNoting(evidence, basis, judge);
    if (++this.#count > CAPACITY) this.#age();
    this.#known.set(detached(sentence), judged);
    return judged.judgements;
  }

  forgetAll(): void {
    this.#age();
    this.#age();
  }

  #age(): void {
    this.#known.age();
    this.#count = 0;
  }
}

function stillHolds({ page, project, parallels, prior }: Judged, evidence: Evidence): boolean {
  return prior === evidence.prior && (evidence.page?.agreesWith(page) ?? true)
    && (evidence.project?.agreesWith(project) ?? true)
    && (evidence.parallels?.agreesWith(parallels) ?? true);
}

function judgeNoting({ page, project, parallels, prior }: Evidence, basis: string, judge: () => Judgement[]): Judged {
  const asked = { page: new AskedCounts(), project: new AskedCounts(), parallels: new AskedContexts() };
  page?.note(asked.page);
  project?.note(asked.project);
  parallels?.note(asked.parallels);
  try {
    return { basis, judgements: judge(), ...asked, prior };
  } finally {
    page?.note(undefined);
    project?.note(undefined);
    parallels?.note(undefined);
  }
}

import type { Certainty } from '../text/certainty.js';
import type { Judgement } from './judge.js';

export type Tier = Certainty;

/** Chosen, as are those below, with `choose-thresholds.ts` on held-out news with errors put in. */
const LIKELY = 0.3;
const CERTAIN = 0.9;
/** Where nothing but the word itself speaks for it: rare words and terms look like misread common ones. */
const CERTAIN_ALONE = 0.97;
/** A pair of characters makes a word by chance more easily than a longer run. */
const CERTAIN_PAIR = 0.985;
/** Likeness below which a word of the page may simply differ in this character: 之日起, 之日止. */
const CERTAINLY_ALIKE = 26;
/** A second reading at least this probable makes the first one less than certain. */
const RIVAL = 0.02;
/** Phrases of this length known from elsewhere are no chance. */
const TELLING_PHRASE = 3;

/** How sure the finding is: certain only where the page or the project shows the word, or a non-word has one completion. */
export function tierOf(judgement: Judgement): Tier {
  const [best] = judgement.readings;
  if (judgement.probability < LIKELY) return 'doubtful';
  const isForced = best.parallels > 1 || (best.likeness >= CERTAINLY_ALIKE && (isShownElsewhere(judgement) || hasOneCompletion(judgement)));
  return isForced && judgement.probability >= CERTAIN ? 'certain' : 'likely';
}

function isShownElsewhere({ readings: [best] }: Judgement): boolean {
  const { newPage, oldPage, newProject, oldProject } = best.support;
  const [shown, against] = [Math.max(newPage.length, newProject.length), Math.max(oldPage.length, oldProject.length)];
  return shown >= TELLING_PHRASE && against < shown;
}

function hasOneCompletion({ readings: [best, second], probability }: Judgement): boolean {
  return best.word.length > 1 && probability >= (best.word.length > 2 ? CERTAIN_ALONE : CERTAIN_PAIR) && !best.originalIsWord && (second?.probability ?? 0) < RIVAL;
}

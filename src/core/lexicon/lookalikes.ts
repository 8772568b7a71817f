import type { Evidence } from './evidence.js';
import { judge, wornBasis, type Judgement, type Reading } from './judge.js';
import type { LookalikeModel } from './lookalike-model.js';
import { protectedPlaces } from './protected.js';
import { sentences } from './sentences.js';
import { tierOf, type Tier } from './tiers.js';

/** A character that was probably read as another that looks like it. Offsets are into the text given. */
export interface Lookalike extends Judgement {
  readonly tier: Tier;
}

/** Corrections at least this probable are put in before the sentence is read again. */
const ACCEPTED = 0.4;
/** What is less probable is not worth a person’s look. */
const WORTH_A_LOOK = 0.1;
const ROUNDS = 4;
const NOTHING: readonly number[] = [];
/** Corrections nearer to each other than this wait for the next round: one may make the other needless. */
const APART = 3;

/**
 * Finds characters that were misread as look-alikes: a noisy channel over word lattices. After each round the likely
 * corrections are put in and the sentence is read again, so that neighbouring errors free each other.
 * @param text running text without line breaks inside words, of any length
 */
export function findLookalikes(text: string, model: LookalikeModel, evidence: Evidence = {}): Lookalike[] {
  return lookalikeFinder(model, evidence)(text);
}

/** The same for text after text by the same evidence, which does not change meanwhile. What was held of a sentence before stays as long as what it went by does. */
export function lookalikeFinder(model: LookalikeModel, evidence: Evidence): (text: string) => Lookalike[] {
  const basis = `${evidence.page ? 'page' : ''} ${evidence.parallels ? 'parallels' : ''} ${evidence.project ? 'project' : ''} ${wornBasis(evidence)}`;
  return (text) => {
    const guarded = protectedPlaces(text, evidence.words);
    const found: Lookalike[] = [];
    for (const { start, end, text: sentence } of sentences(text)) {
      const own = guarded.size === 0 ? NOTHING : [...guarded].filter((at) => at >= start && at < end).map((at) => at - start);
      const judge = (): Judgement[] => inSentence(sentence, model, evidence, (at) => own.includes(at));
      const judgements = model.reader.judged.recall(sentence, own.length === 0 ? basis : `${basis} ${own.join(' ')}`, evidence, judge);
      for (const judgement of judgements) found.push({ ...moved(judgement, start), tier: tierOf(judgement) });
    }
    return found;
  };
}

function moved(judgement: Judgement, by: number): Judgement {
  const shift = (reading: Reading): Reading => ({ ...reading, wordStart: reading.wordStart + by });
  const [best, ...others] = judgement.readings;
  return { ...judgement, at: judgement.at + by, readings: [shift(best), ...others.map(shift)] };
}

function inSentence(sentence: string, model: LookalikeModel, evidence: Evidence, isGuarded: (at: number) => boolean): Judgement[] {
  const found = new Map<number, Judgement>();
  const accepted = new Set<number>();
  let text = sentence;
  for (let round = 0; round < ROUNDS; round++) {
    const open = judge(text, model, evidence, WORTH_A_LOOK).filter(({ at }) => !accepted.has(at) && !isGuarded(at));
    for (const judgement of open) found.set(judgement.at, judgement);
    const next = strongestApart(open.filter(({ probability }) => probability >= ACCEPTED));
    if (next.length === 0) break;
    for (const { at, readings } of next) {
      accepted.add(at);
      text = text.slice(0, at) + readings[0].character + text.slice(at + 1);
    }
    for (const { at } of open) if (!accepted.has(at)) found.delete(at);
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** Of corrections that stand close together the most probable ones. */
function strongestApart(judgements: readonly Judgement[]): Judgement[] {
  const kept: Judgement[] = [];
  for (const judgement of [...judgements].sort((a, b) => b.probability - a.probability)) {
    if (kept.every(({ at }) => Math.abs(at - judgement.at) >= APART)) kept.push(judgement);
  }
  return kept;
}

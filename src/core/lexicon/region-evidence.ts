import type { Steps } from '../text/steps.js';
import { PageEvidence } from './evidence.js';
import type { LookalikeModel } from './lookalike-model.js';

/** The evidence of some texts, with how often each was entered. */
interface Entered {
  readonly evidence: PageEvidence;
  readonly times: Map<string, number>;
}

/** What was entered last by each model, unless somebody reads by it. */
const lastEntered = new WeakMap<LookalikeModel, Entered>();

/**
 * Runs `read` by what some texts say of their words. The evidence of the texts that were read last is changed where the texts have
 * changed: after an edit one of them is entered and one taken out.
 */
export function* withEvidence<T>(texts: readonly string[], model: LookalikeModel, read: (evidence: PageEvidence) => Generator<T, void>): Generator<T | undefined, void> {
  const last = lastEntered.get(model);
  // A reading of another page may begin before this one ends: it must not find what this one goes by.
  lastEntered.delete(model);
  const entered = last && mostlyHolds(last, texts) ? last : { evidence: new PageEvidence(model), times: new Map<string, number>() };
  yield* enter(entered, texts);
  yield* read(entered.evidence);
  lastEntered.set(model, entered);
}

function mostlyHolds({ times }: Entered, texts: readonly string[]): boolean {
  return texts.filter((text) => times.has(text)).length * 2 > Math.max(texts.length, times.size);
}

function* enter({ evidence, times }: Entered, texts: readonly string[]): Steps<void> {
  const surplus = new Map(times);
  const missing: string[] = [];
  for (const text of texts) {
    const left = surplus.get(text) ?? 0;
    if (left > 0) surplus.set(text, left - 1);
    else missing.push(text);
  }
  evidence.beginEdition();
  const old = [...surplus].flatMap(([text, count]) => Array.from({ length: count }, () => text));
  for (let i = 0; i < Math.max(old.length, missing.length); i++) {
    exchange(evidence, old[i], missing[i]);
    yield;
  }
  for (const text of old) count(times, text, -1);
  for (const text of missing) count(times, text, 1);
}

function exchange(evidence: PageEvidence, old: string | undefined, text: string | undefined): void {
  if (old !== undefined && text !== undefined) evidence.replace(old, text);
  else if (text !== undefined) evidence.add(text);
  else if (old !== undefined) evidence.remove(old);
}

function count(times: Map<string, number>, text: string, by: number): void {
  const left = (times.get(text) ?? 0) + by;
  if (left > 0) times.set(text, left);
  else times.delete(text);
}

import { detached } from '../text/detached.js';
import type { Steps } from '../text/steps.js';
import { Generations } from './generations.js';

/** Characters of a generation's keys: more than a page or a section has, so that nothing of the one being edited is forgotten. */
const CAPACITY = 100_000;

type Answer = object | string | number | boolean | null;

const everything = new Set<{ forget(): void }>();

/** The answers given lately, by all that they depend on. */
class Answers<T extends Answer> {
  readonly #known = new Generations<T>();
  #size = 0;

  constructor(private readonly capacity: number) {
    everything.add(this);
  }

  recall(key: string, compute: (key: string) => T): T {
    const found = this.#known.get(key);
    if (found !== undefined) return found;
    if (this.#size > this.capacity) this.#age();
    this.#size += key.length;
    const own = detached(key);
    const answer = compute(own);
    this.#known.set(own, answer);
    return answer;
  }

  *recallInSteps(key: string, compute: () => Steps<T>): Steps<T> {
    const answer = this.#known.get(key) ?? (yield* compute());
    return this.recall(key, () => answer);
  }

  forget(): void {
    this.#age();
    this.#age();
  }

  #age(): void {
    this.#known.age();
    this.#size = 0;
  }
}

/** Frees the memory that remembered answers take. */
export function forgetAnswers(): void {
  for (const answers of everything) answers.forget();
}

/**
 * A pure function of a text that remembers its last answers: after an edit only what changed is worked out again. Nothing but time
 * depends on what it remembers. Answers are shared: they are to be left as they are.
 */
export function remembered<T extends Answer>(compute: (text: string) => T, capacity = CAPACITY): (text: string) => T {
  const answers = new Answers<T>(capacity);
  return (text) => answers.recall(text, compute);
}

/** The same for a function of several things, all of which `keyOf` tells. */
export function rememberedBy<A extends readonly unknown[], T extends Answer>(keyOf: (...args: A) => string, compute: (...args: A) => T): (...args: A) => T {
  const answers = new Answers<T>(CAPACITY);
  return (...args) => answers.recall(keyOf(...args), () => compute(...args));
}

/** The same for work in steps. */
export function rememberedInSteps<A extends readonly unknown[], T extends Answer>(keyOf: (...args: A) => string, compute: (...args: A) => Steps<T>): (...args: A) => Steps<T> {
  const answers = new Answers<T>(CAPACITY);
  return (...args) => answers.recallInSteps(keyOf(...args), () => compute(...args));
}

import { detached } from '../text/detached.js';
import type { Steps } from '../text/steps.js';
import { Generations } from './generations.js';

/** Characters of a generation's keys: more than a page or a section has, so that nothing of the one being edited is forgotten. */
const CAPACITY = 100_000;

type Answer = object | string | number | boolean | null;

/** The answers of one function. */
class Known {
  readonly answers = new Generations<Answer>();
  /** Length of the keys of this generation. */
  size = 0;

  age(): void {
    this.answers.age();
    this.size = 0;
  }
}

/** What all functions remember, each under its number. */
type Memory = Known[];

let current: Memory = [];
let functions = 0;

/** The answers given lately, by all that they depend on. */
class Answers<T extends Answer> {
  readonly #number = functions++;

  constructor(private readonly capacity: number) {}

  recall(key: string, compute: (key: string) => T): T {
    const known = this.#known;
    const found = known.answers.get(key) as T | undefined;
    if (found !== undefined) return found;
    if (known.size > this.capacity) known.age();
    known.size += key.length;
    const own = detached(key);
    const answer = compute(own);
    known.answers.set(own, answer);
    return answer;
  }

  *recallInSteps(key: string, compute: () => Steps<T>): Steps<T> {
    const answer = (this.#known.answers.get(key) as T | undefined) ?? (yield* compute());
    return this.recall(key, () => answer);
  }

  get #known(): Known {
    return current[this.#number] ??= new Known();
  }
}

/** Frees the memory that remembered answers take. */
export function forgetAnswers(): void {
  current = [];
}

/** The same work with a memory of its own, which ends with it: a text that is read only once leaves nothing, and what is remembered of others stays. */
export function* inOwnMemory<T>(steps: Steps<T>): Steps<T> {
  const own: Memory = [];
  for (;;) {
    const step = stepWith(own, steps);
    if (step.done) return step.value;
    yield;
  }
}

function stepWith<T>(memory: Memory, steps: Steps<T>): IteratorResult<undefined, T> {
  const before = current;
  current = memory;
  try {
    return steps.next();
  } finally {
    current = before;
  }
}

/**
 * A pure function of a text that remembers its last answers: after an edit only what changed is worked out again. Nothing but time
 * depends on what it remembers. Answers are shared: they are to be left as they are.
 */
export function remembered<T extends Answer>(compute: (text: string) => T, capacity = CAPACITY): (text: string) => T {
  const answers = new Answers<T>(capacity);
  return (text) => answers.recall(text, compute);
}

/** The same for a function of a text and of something that takes few values. */
export function rememberedFor<V extends string | boolean, T extends Answer>(compute: (text: string, value: V) => T): (text: string, value: V) => T {
  const byValue = new Map<V, (text: string) => T>();
  return (text, value) => {
    const known = byValue.get(value) ?? remembered((own) => compute(own, value));
    byValue.set(value, known);
    return known(text);
  };
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

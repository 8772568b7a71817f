import { detached } from '../text/detached.js';
import type { Steps } from '../text/steps.js';
import { Generations } from './generations.js';

/** Characters of a generation's texts: several times what a page or a section has, so that nothing of the one being edited is forgotten. */
const CAPACITY = 500_000;

type Answer = object | string | number | boolean | null;

/** A text, and what functions answered about it, each at its number. */
interface KnownText {
  readonly text: string;
  readonly answers: (Answer | undefined)[];
}

/** What is remembered of texts: one entry for each, in which every function finds its own answer. */
class Memory {
  readonly #known = new Generations<KnownText>();
  /** Length of the texts of this generation. */
  #size = 0;
  /** The text that was asked about last: one rule after the other asks about a paragraph. */
  #last: KnownText | undefined;

  about(text: string): KnownText {
    if (this.#last?.text === text) return this.#last;
    return this.#last = this.#known.get(text) ?? this.#add(detached(text));
  }

  #add(text: string): KnownText {
    if (this.#size > CAPACITY) {
      this.#known.age();
      this.#size = 0;
    }
    this.#size += text.length;
    const added = { text, answers: [] };
    this.#known.set(text, added);
    return added;
  }
}

let current = new Memory();
let functions = 0;

/** Frees the memory that remembered answers take. */
export function forgetAnswers(): void {
  current = new Memory();
}

/** The same work with a memory of its own, which ends with it: a text that is read only once leaves nothing, and what is remembered of others stays. */
export function* inOwnMemory<T>(steps: Steps<T>): Steps<T> {
  const own = new Memory();
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

/** The answers of one function, each with the text that it is remembered by. */
class Answers<T extends Answer> {
  readonly #number = functions++;

  recall(key: string, compute: (key: string) => T): T {
    const { text, answers } = current.about(key);
    const known = answers[this.#number] as T | undefined;
    if (known !== undefined) return known;
    const answer = compute(text);
    answers[this.#number] = answer;
    return answer;
  }

  *recallInSteps(key: string, compute: () => Steps<T>): Steps<T> {
    const { answers } = current.about(key);
    const known = answers[this.#number] as T | undefined;
    if (known !== undefined) return known;
    const answer = yield* compute();
    answers[this.#number] = answer;
    return answer;
  }
}

/**
 * A pure function of a text that remembers its last answers: after an edit only what changed is worked out again. Nothing but time
 * depends on what it remembers. Answers are shared: they are to be left as they are.
 */
export function remembered<T extends Answer>(compute: (text: string) => T): (text: string) => T {
  const answers = new Answers<T>();
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
  const answers = new Answers<T>();
  return (...args) => answers.recall(keyOf(...args), () => compute(...args));
}

/** The same for work in steps. */
export function rememberedInSteps<A extends readonly unknown[], T extends Answer>(keyOf: (...args: A) => string, compute: (...args: A) => Steps<T>): (...args: A) => Steps<T> {
  const answers = new Answers<T>();
  return (...args) => answers.recallInSteps(keyOf(...args), () => compute(...args));
}

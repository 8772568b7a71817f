import type { Page, Paragraph } from '../page/page.js';
import { runToEnd, type Steps } from '../text/steps.js';

/** Facts kept at a time: of more paragraphs than a rule goes back over. A weak map of all those of a long text holds everything up when it grows. */
const KEPT = 10_000;

/** Facts about objects, forgotten together when they are too many. */
class Facts<K extends object, T> {
  #known = new WeakMap<K, { readonly value: T }>();
  #count = 0;

  of(key: K): { readonly value: T } | undefined {
    return this.#known.get(key);
  }

  keep(key: K, value: T): T {
    if (this.#count++ === KEPT) {
      this.#known = new WeakMap();
      this.#count = 1;
    }
    this.#known.set(key, { value });
    return value;
  }
}

function once<K extends object, A extends readonly unknown[], T>(compute: (key: K, ...given: A) => T): (key: K, ...given: A) => T {
  const facts = new Facts<K, T>();
  return (key, ...given) => {
    const known = facts.of(key);
    return known ? known.value : facts.keep(key, compute(key, ...given));
  };
}

/** A fact about a page that several rules or paragraphs need: computed when first asked for, then kept. */
export function oncePerPage<T>(compute: (page: Page) => T): (page: Page) => T {
  return once(compute);
}

/** A fact about a page that takes long on a long page. */
export interface PageFact<T> {
  /** The fact; gathered at once where it has not been before. */
  (page: Page): T;
  /** Gathers the fact in steps and keeps it. */
  readonly inSteps: (page: Page) => Steps<T>;
}

/** As `oncePerPage`, for work in steps: the check gathers the facts that its rules name before it runs them. */
export function gatheredPerPage<T>(gather: (page: Page) => Steps<T>): PageFact<T> {
  const facts = new Facts<Page, T>();
  function* inSteps(page: Page): Steps<T> {
    const known = facts.of(page);
    return known ? known.value : facts.keep(page, yield* gather(page));
  }
  return Object.assign((page: Page) => runToEnd(inSteps(page)), { inSteps });
}

/**
 * A fact about a paragraph that several rules need: computed when first asked for, then kept. What else is given is the same as long as
 * the paragraph lasts: its page, the lexicon of the check.
 */
export function oncePerParagraph<A extends readonly unknown[], T>(compute: (paragraph: Paragraph, ...given: A) => T): (paragraph: Paragraph, ...given: A) => T {
  return once(compute);
}

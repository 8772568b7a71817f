import type { Page, Paragraph } from '../page/page.js';
import { runToEnd, type Steps } from '../text/steps.js';

/** Computes a fact at most once for each key, for as long as the key lives. */
function once<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}

/** A fact about a page that several rules or paragraphs need: computed when first asked for, then kept with the page. */
export function oncePerPage<T>(compute: (page: Page) => T): (page: Page) => T {
  return once(compute);
}

/** A fact about a page that takes long on a long page. */
export interface PageFact<T> {
  /** The fact; gathered at once where it has not been before. */
  (page: Page): T;
  /** Gathers the fact in steps and keeps it with the page. */
  readonly inSteps: (page: Page) => Steps<T>;
}

/** As `oncePerPage`, for work in steps: the check gathers the facts that its rules name before it runs them. */
export function gatheredPerPage<T>(gather: (page: Page) => Steps<T>): PageFact<T> {
  const known = new WeakMap<Page, { readonly value: T }>();
  function* inSteps(page: Page): Steps<T> {
    const found = known.get(page);
    if (found) return found.value;
    const value = yield* gather(page);
    known.set(page, { value });
    return value;
  }
  return Object.assign((page: Page) => runToEnd(inSteps(page)), { inSteps });
}

/** A fact about a paragraph that several rules need: computed when first asked for, then kept with the paragraph. */
export function oncePerParagraph<T>(compute: (paragraph: Paragraph) => T): (paragraph: Paragraph) => T {
  return once(compute);
}

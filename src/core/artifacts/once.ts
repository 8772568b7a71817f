import type { Page, Paragraph } from '../page/page.js';

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

/** A fact about a paragraph that several rules need: computed when first asked for, then kept with the paragraph. */
export function oncePerParagraph<T>(compute: (paragraph: Paragraph) => T): (paragraph: Paragraph) => T {
  return once(compute);
}

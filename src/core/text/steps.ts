/**
 * Work in steps: a generator that yields whenever a caller may pause (about once per paragraph), so that a long text
 * never holds up the editor. The result is the generator's return value.
 */
export type Steps<T> = Generator<undefined, T>;

/** Runs all steps at once. */
export function runToEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

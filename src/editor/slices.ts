import type { Steps } from '../core/text/steps.js';

let turn: Promise<void> = Promise.resolve();

/** Waits for a turn of the event loop of one's own: timers that are due together would run one after the other, with nothing between them. */
export function pause(): Promise<void> {
  turn = turn.then(() => new Promise((resolve) => setTimeout(resolve, 0)));
  return turn;
}

/**
 * Runs steps in slices of time, so that typing and other extensions get their turn before and between them.
 * @param budget longest slice, in milliseconds
 * @returns the result, or undefined when `cancelled` said so before a slice
 */
export async function runInSlices<T>(steps: Steps<T>, cancelled: () => boolean, budget = 12): Promise<T | undefined> {
  for (;;) {
    await pause();
    if (cancelled()) return undefined;
    const end = performance.now() + budget;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
  }
}

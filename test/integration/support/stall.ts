import { existsSync, readFileSync } from 'node:fs';
import { PerformanceObserver } from 'node:perf_hooks';

const interval = 5;

/** In milliseconds, the time for which the thread itself was at work, so that a busy machine is not blamed on it; undefined where the host does not tell. */
function workOfThread(): (() => number) | undefined {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => { user: number; system: number } };
  if (threadCpuUsage) {
    return () => {
      const { user, system } = threadCpuUsage();
      return (user + system) / 1000;
    };
  }
  return existsSync(SCHEDULED) ? () => Number.parseInt(readFileSync(SCHEDULED, 'latin1'), 10) / 1e6 : undefined;
}

/** Where Linux tells first for how many nanoseconds the thread was at work. */
const SCHEDULED = '/proc/thread-self/schedstat';

const workNow = workOfThread();
const clock = workNow ?? (() => performance.now());
const idle = workNow ? 0 : interval;

/** How long work blocked the extension host, in milliseconds. */
export interface Stalls<T> {
  /** The longest stretch. */
  readonly stall: number;
  /** The longest stretch without what collections of garbage took of it, which the engine itself tells. */
  readonly work: number;
  readonly result: T;
}

interface Stretch {
  /** By `performance.now()`. */
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** Runs `work` and measures how long it blocked the extension host at a stretch. */
export async function longestStall<T>(work: () => Promise<T>): Promise<Stalls<T>> {
  const stretches: Stretch[] = [];
  const collections: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => collections.push(...list.getEntries()));
  observer.observe({ entryTypes: ['gc'] });
  let last = clock();
  let start = performance.now();
  const timer = setInterval(() => {
    const [now, end] = [clock(), performance.now()];
    stretches.push({ start, end, length: now - last - idle });
    [last, start] = [now, end];
  }, interval);
  try {
    const result = await work();
    await new Promise((resolve) => setTimeout(resolve, 2 * interval));
    collections.push(...observer.takeRecords());
    const own = stretches.map((stretch) => stretch.length - collecting(collections, stretch));
    return { stall: greatest(stretches.map(({ length }) => length)), work: greatest(own), result };
  } finally {
    clearInterval(timer);
    observer.disconnect();
  }
}

function collecting(collections: readonly PerformanceEntry[], { start, end }: Stretch): number {
  return collections.filter(({ startTime }) => startTime >= start && startTime < end).reduce((sum, { duration }) => sum + duration, 0);
}

function greatest(lengths: readonly number[]): number {
  return lengths.reduce((most, length) => Math.max(most, length), 0);
}

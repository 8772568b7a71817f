import { PerformanceObserver } from 'node:perf_hooks';

const interval = 5;

/** Time in milliseconds; of the thread's own work where the host tells that (Node 24), so that a busy machine is not blamed on it. */
const { threadCpuUsage } = process as { threadCpuUsage?: () => { user: number; system: number } };
const clock = threadCpuUsage
  ? (): number => {
    const { user, system } = threadCpuUsage();
    return (user + system) / 1000;
  }
  : (): number => performance.now();
const idle = threadCpuUsage ? 0 : interval;

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

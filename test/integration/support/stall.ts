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

/**
 * Runs `work` and measures how long it blocked the extension host at a stretch.
 * @returns the longest stretch in milliseconds, with the result of `work`
 */
export async function longestStall<T>(work: () => Promise<T>): Promise<{ stall: number; result: T }> {
  let stall = 0;
  let last = clock();
  const beat = (): void => {
    const now = clock();
    stall = Math.max(stall, now - last - idle);
    last = now;
  };
  const timer = setInterval(beat, interval);
  try {
    const result = await work();
    await new Promise((resolve) => setTimeout(resolve, 2 * interval));
    return { stall, result };
  } finally {
    clearInterval(timer);
  }
}

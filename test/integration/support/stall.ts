const interval = 5;

/** Milliseconds of work of this thread so far: a machine that is busy with other things does not count as blocked. */
function worked(): number {
  if (typeof process === 'undefined' || !('threadCpuUsage' in process)) return performance.now();
  const { user, system } = (process.threadCpuUsage as () => NodeJS.CpuUsage)();
  return (user + system) / 1000;
}

/**
 * Runs `work` and measures how long it blocked the extension host at a stretch.
 * @returns the longest stretch in milliseconds, with the result of `work`
 */
export async function longestStall<T>(work: () => Promise<T>): Promise<{ stall: number; result: T }> {
  let stall = 0;
  let last = performance.now();
  let lastWorked = worked();
  const beat = (): void => {
    const now = performance.now();
    const nowWorked = worked();
    stall = Math.max(stall, Math.min(now - last - interval, nowWorked - lastWorked));
    last = now;
    lastWorked = nowWorked;
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

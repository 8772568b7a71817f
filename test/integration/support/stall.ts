const interval = 5;

/**
 * Runs `work` and measures how long it blocked the extension host at a stretch.
 * @returns the longest stretch in milliseconds, with the result of `work`
 */
export async function longestStall<T>(work: () => Promise<T>): Promise<{ stall: number; result: T }> {
  let stall = 0;
  let last = performance.now();
  const beat = (): void => {
    const now = performance.now();
    stall = Math.max(stall, now - last - interval);
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

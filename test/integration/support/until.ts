const interval = 20;

/**
 * Waits until `probe` gives a value that is not undefined, null or false, and returns it.
 * @param what names the awaited thing in the error
 * @param deadline milliseconds to wait before failing
 */
export async function until<T>(what: string, probe: () => T | Promise<T>, deadline = 8_000): Promise<Exclude<T, undefined | null | false>> {
  const start = performance.now();
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== null && value !== false) return value as Exclude<T, undefined | null | false>;
    if (performance.now() - start > deadline) throw new Error(`Waited ${deadline} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}

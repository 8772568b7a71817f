const silence = 90_000;

/**
 * Waits for a suite to end, but not for ever: a test that blocks its process runs no timer of Mocha's.
 * @template T
 * @param {import('./report.mjs').SuiteReport} report is told which test hangs
 * @param {Promise<T>} ending
 * @returns {Promise<T | undefined>} undefined where the suite hung
 */
export async function watch(report, ending) {
  const start = performance.now();
  let timer;
  const hung = new Promise((resolve) => {
    timer = setInterval(() => {
      const now = performance.now();
      if (now - report.lastHeard > silence) resolve(`nothing heard for ${silence / 1000} s`);
      if (now - start > report.longest) resolve(`the suite did not end within ${report.longest / 1000} s`);
    }, 1000);
  });
  const reason = await Promise.race([hung, ending.then(() => undefined)]).finally(() => clearInterval(timer));
  if (reason === undefined) return await ending;
  report.fail(report.lastStarted, `Hangs: ${reason}.`);
  return undefined;
}

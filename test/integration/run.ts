import reportLines from '../host/report-lines.js';

declare const TEST_NAMES: string | null;

/**
 * Runs the integration tests with the Mocha of this host; rejects when one fails, or when none was there to run.
 * Each may try again once: they wait for what VS Code does in its own time.
 */
export async function runSuite(MochaOfHost: typeof Mocha): Promise<void> {
  const mocha = new MochaOfHost({
    ui: 'bdd',
    timeout: 40_000,
    retries: 1,
    forbidOnly: true,
    reporter: reportLines as unknown as Mocha.ReporterConstructor,
    ...(TEST_NAMES === null ? {} : { grep: TEST_NAMES }),
  });
  mocha.suite.beforeEach(() => reportToLeave());
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  await import('galley:integration-tests');
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
  });
  if (stats === undefined || stats.failures > 0) throw new Error('Integration tests failed');
  if (stats.passes === 0) throw new Error('No integration test ran');
}

/** Lets the line that names the next test leave this process: a test that blocks it must be known by its name. */
async function reportToLeave(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 10));
}

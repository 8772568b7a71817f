import { runSuite } from './run.js';

/** What VS Code calls in the Node extension host. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  await runSuite(Mocha);
}

import 'mocha/mocha.js';
import { runSuite } from './run.js';

/** What VS Code calls in the web extension host, where Mocha's browser build leaves itself as a global. */
export async function run(): Promise<void> {
  if (typeof importScripts !== 'function') throw new Error('This is not the web extension host');
  await runSuite((globalThis as unknown as { Mocha: typeof Mocha }).Mocha);
}

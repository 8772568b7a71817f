import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { SuiteReport } from './report.mjs';
import { watch } from './watchdog.mjs';
import { root } from './workspace.mjs';

/**
 * Runs the unit tests in a process of their own and prints how it went.
 * @param {{ title?: string, suffix?: string }} [options] `suffix`: how the names of the test files end
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runUnit({ title = 'Unit', suffix = '.test' } = {}) {
  execFileSync(process.execPath, ['esbuild.mjs', '--tests'], { cwd: root, stdio: 'inherit' });
  const report = new SuiteReport(title);
  const mocha = join('node_modules', 'mocha', 'bin', 'mocha.js');
  const child = spawn(process.execPath, [mocha, '--reporter', './out/test/report-lines.js', `out/test/unit/**/*${suffix}.js`], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', (line) => report.hear(line));
  const ending = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const code = await watch(report, ending).finally(() => child.kill('SIGKILL'));
  if (code !== undefined && code !== 0 && report.failed === 0) report.fail(report.lastStarted, `Mocha ended with code ${code}.`);
  return report.conclude();
}

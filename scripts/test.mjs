// All checks: types, lint and unit tests beside one another, then the integration tests. A failure does not hide the next.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { canHaveDesktop } from '../test/host/desktop.mjs';
import { installHost } from '../test/host/install.mjs';
import { runIntegration } from '../test/host/integration.mjs';
import { runUnit } from '../test/host/unit.mjs';
import { root } from '../test/host/workspace.mjs';

const LONGEST_CHECK = 300_000;

process.on('SIGINT', () => process.exit(130));
const [host, ...sums] = await Promise.all([outcome(prepareHost), outcome(runChecks), outcome(runUnit)]);
sums.push(host, await outcome(runIntegration));
const passed = sums.reduce((sum, part) => sum + part.passed, 0);
const failed = sums.reduce((sum, part) => sum + part.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

async function prepareHost() {
  if (!await canHaveDesktop()) await installHost();
  return { passed: 0, failed: 0 };
}

async function runChecks() {
  const checks = [
    ['Type check', join('typescript', 'bin', 'tsc'), '--noEmit', '-p', '.'],
    ['Type check, webview', join('typescript', 'bin', 'tsc'), '--noEmit', '-p', join('src', 'webview')],
    ['Lint', join('eslint', 'bin', 'eslint.js'), '.'],
  ];
  let failed = 0;
  for (const check of checks) failed += await runCheck(...check) ? 0 : 1;
  return { passed: 0, failed };
}

/** Prints what a check says at its end, since other checks print meanwhile. */
function runCheck(title, program, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join('node_modules', program), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], timeout: LONGEST_CHECK });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said += data);
    child.on('error', reject);
    child.on('close', (code) => {
      console.log(`\n${title}: ${code === 0 ? 'nothing to say' : 'failed'}\n${said}`.trimEnd());
      resolve(code === 0);
    });
  });
}

async function outcome(step) {
  try {
    return await step();
  } catch (error) {
    console.log(error.stack);
    return { passed: 0, failed: 1 };
  }
}

// All checks, in the order in which they are quick: types, lint, unit tests, integration tests. A failure does not hide the next.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runIntegration } from '../test/host/integration.mjs';
import { runUnit } from '../test/host/unit.mjs';
import { root } from '../test/host/workspace.mjs';

const steps = [
  () => check('Type check', join('typescript', 'bin', 'tsc'), ['--noEmit', '-p', '.']),
  () => check('Type check, webview', join('typescript', 'bin', 'tsc'), ['--noEmit', '-p', join('src', 'webview')]),
  () => check('Lint', join('eslint', 'bin', 'eslint.js'), ['.']),
  runUnit,
  () => runIntegration(),
];

process.on('SIGINT', () => process.exit(130));
const sum = { passed: 0, failed: 0 };
for (const step of steps) {
  const { passed, failed } = await outcome(step);
  sum.passed += passed;
  sum.failed += failed;
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed === 0 && sum.passed > 0 ? 0 : 1);

function check(title, program, args) {
  console.log(`\n${title}`);
  const { status } = spawnSync(process.execPath, [join('node_modules', program), ...args], { cwd: root, stdio: 'inherit', timeout: 300_000 });
  return { passed: 0, failed: status === 0 ? 0 : 1 };
}

async function outcome(step) {
  try {
    return await step();
  } catch (error) {
    console.log(error.stack);
    return { passed: 0, failed: 1 };
  }
}

import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { watch } from './watchdog.mjs';
import { root } from './workspace.mjs';

const updates = 'https://update.code.visualstudio.com/api/releases/stable';
const patience = 4_000;

/** Whether a desktop VS Code can be had: there is a screen, and one is named by `GALLEY_VSCODE` or can be downloaded. */
export async function canHaveDesktop() {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!screen) return false;
  if (process.env.GALLEY_VSCODE) return true;
  return await fetch(updates, { method: 'HEAD', signal: AbortSignal.timeout(patience) }).then((answer) => answer.ok, () => false);
}

/**
 * Runs a bundled suite in a desktop VS Code of the oldest version that the manifest allows, or in the one `GALLEY_VSCODE` names.
 * @param {{ folder: string, extension: string, suite: string, profile: string }} paths
 * @param {import('./report.mjs').SuiteReport} report
 */
export async function runInDesktop({ folder, extension, suite, profile }, report) {
  const program = process.env.GALLEY_VSCODE ?? await downloadAndUnzipVSCode({ version: await oldestVersion(), cachePath: join(root, '.vscode-test') });
  const child = spawn(program, [folder,
    '--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--skip-welcome', '--skip-release-notes', '--disable-workspace-trust',
    '--disable-extensions', `--user-data-dir=${join(profile, 'user')}`, `--extensions-dir=${join(profile, 'extensions')}`,
    `--extensionDevelopmentPath=${extension}`, `--extensionTestsPath=${suite}`,
  ], { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', (line) => report.hear(line));
  const ending = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const code = await watch(report, ending).finally(() => child.kill());
  if (code !== undefined && code !== 0 && report.failed === 0) report.fail(report.lastStarted, `VS Code ended with code ${code}.`);
}

async function oldestVersion() {
  const { engines } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return engines.vscode.replace('^', '');
}

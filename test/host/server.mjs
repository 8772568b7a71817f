import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const patience = 60_000;
const settings = {
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'security.workspace.trust.enabled': false,
};

/**
 * Starts the VS Code Server on a free port of this machine.
 * @param {{ node: string, serverMain: string }} host from installHost
 * @param {string} dataFolder where the server keeps settings and extensions
 * @param {Record<string, unknown>} [moreSettings] machine settings beside the usual ones
 * @returns {Promise<{ address: string, authority: string, output(): string, stop(): Promise<void> }>}
 */
export async function startServer(host, dataFolder, moreSettings = {}) {
  await mkdir(join(dataFolder, 'data', 'Machine'), { recursive: true });
  await writeFile(join(dataFolder, 'data', 'Machine', 'settings.json'), JSON.stringify({ ...settings, ...moreSettings }));
  const child = spawn(host.node, [host.serverMain,
    '--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms',
    '--server-data-dir', dataFolder, '--telemetry-level', 'off', '--disable-workspace-trust',
    // Without it the workbench in the browser ignores the paths of an extension under development, silently.
    '--enable-smoke-test-driver',
  ], { detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = () => stopTree(child);
  process.once('exit', stop);
  let output = '';
  let timer;
  const address = await new Promise((resolve, reject) => {
    const giveUp = (why) => reject(new Error(`The VS Code Server ${why}:\n${output}`));
    timer = setTimeout(() => giveUp(`did not answer within ${patience / 1000} s`), patience);
    const listen = (data) => {
      output += data;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port && output.includes('Web UI available')) resolve(`http://127.0.0.1:${port}`);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', (error) => giveUp(`could not start (${error.message})`));
    child.on('exit', (code) => giveUp(`ended with code ${code}`));
  }).finally(() => clearTimeout(timer));
  return { address, authority: new URL(address).host, output: () => output, stop };
}

/** The server has children (extension hosts, file watchers) that must end with it. */
async function stopTree(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else process.kill(-child.pid, 'SIGKILL');
  await ended;
}

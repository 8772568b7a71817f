import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const patience = 60_000;
const usualSettings = {
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'security.workspace.trust.enabled': false,
};

/**
 * Starts the VS Code Server on this machine; only who knows its token is let in.
 * @param {{ node: string, serverMain: string }} host from installHost
 * @param {string} dataFolder where the server keeps settings and extensions
 * @param {{ port?: string, language?: string, settings?: Record<string, unknown> }} [options] `port`: one, or a range like 3000-3010; any free one by default; `language`: of the interface;
 *   `settings`: machine settings beside the usual ones
 * @returns {Promise<{ address: string, token: string, stop(): Promise<void> }>}
 */
export async function startServer(host, dataFolder, { port = '0', language, settings = {} } = {}) {
  const token = randomUUID();
  await mkdir(join(dataFolder, 'data', 'Machine'), { recursive: true });
  await writeFile(join(dataFolder, 'data', 'Machine', 'settings.json'), JSON.stringify({ ...usualSettings, ...settings }));
  const child = spawn(host.node, [host.serverMain,
    '--host', '127.0.0.1', '--port', port, '--connection-token', token, '--accept-server-license-terms',
    '--server-data-dir', dataFolder, '--telemetry-level', 'off', '--disable-workspace-trust',
    // Without it the workbench in the browser ignores the paths of an extension under development, silently.
    '--enable-smoke-test-driver',
    ...language ? ['--locale', language] : [],
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
      const listening = /Extension host agent listening on (\d+)/.exec(output);
      if (listening && output.includes('Web UI available')) resolve(`http://127.0.0.1:${listening[1]}`);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', (error) => giveUp(`could not start (${error.message})`));
    child.on('exit', (code) => giveUp(`ended with code ${code}`));
  }).finally(() => clearTimeout(timer));
  return { address, token, stop };
}

/** The server has children (extension hosts, file watchers) that must end with it. */
async function stopTree(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else process.kill(-child.pid, 'SIGKILL');
  await ended;
}

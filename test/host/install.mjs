import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, copyFile, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serverNode } from './node.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const manifests = ['package.json', 'package-lock.json'];

/**
 * The VS Code Server and a Node that can run it, installed on first need and kept per lock file.
 * Environment: `GALLEY_TEST_HOST` names another folder to keep installations in, shared between checkouts.
 * @returns {Promise<{ node: string, serverMain: string }>} paths of the two programs
 */
export async function installHost() {
  const shelf = process.env.GALLEY_TEST_HOST ?? join(here, '.install');
  const folder = join(shelf, await lockFileHash());
  if (!await exists(folder)) await installInto(shelf, folder);
  return {
    node: await serverNode(join(folder, 'node_modules')),
    serverMain: join(serverFolder(folder), 'out', 'server-main.js'),
  };
}

async function lockFileHash() {
  const hash = createHash('sha256');
  for (const name of manifests) hash.update(await readFile(join(here, name)));
  return hash.digest('hex').slice(0, 16);
}

/** Installs beside the final place and renames, so that two runs at once and an interrupted run leave nothing half done. */
async function installInto(shelf, folder) {
  console.log('Installing the VS Code Server from npm (once, about half a minute) …');
  await mkdir(shelf, { recursive: true });
  const draft = await mkdtemp(join(shelf, 'draft-'));
  try {
    for (const name of manifests) await copyFile(join(here, name), join(draft, name));
    await npm(['ci', '--ignore-scripts', '--include=optional'], draft);
    await npm(['install', '--omit=dev', '--ignore-scripts'], serverFolder(draft));
    await rename(draft, folder).catch((error) => { if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST' && error.code !== 'EPERM') throw error; });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Where the npm package code-server keeps the VS Code Server; its own wrapper is not used. */
function serverFolder(folder) {
  return join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

function npm(args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (data) => said += data);
    child.stderr.on('data', (data) => said += data);
    child.on('error', reject);
    child.on('exit', (code) => code === 0 ? resolve() : reject(new Error(`npm ${args.join(' ')} failed with code ${code}:\n${said}`)));
  });
}

function exists(path) {
  return access(path).then(() => true, () => false);
}

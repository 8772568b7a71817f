// Opens a real VS Code in the browser with Galley and a copy of the seeds. --fresh: begin with an untouched copy; --no-browser: print the address only.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installHost } from '../test/host/install.mjs';
import { startServer } from '../test/host/server.mjs';
import { workbenchAddress } from '../test/host/workbench.mjs';
import { root } from '../test/host/workspace.mjs';

const { values } = parseArgs({ options: { fresh: { type: 'boolean' }, 'no-browser': { type: 'boolean' } } });
const demo = join(root, '.demo');
const workspace = join(demo, 'workspace');
const firstPage = join(workspace, 'seeds', '003_f7f3793a711b8429.txt');

// Leaving by way of exit ends the server as well.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
await copySeedsOnce();
try {
  await open();
} catch (error) {
  console.error(`${error.message}\n\nWith a desktop VS Code installed, this shows the same:\n${desktopCommand()}`);
  process.exit(1);
}

/** The user's edits go to the copy, and stay there until `--fresh`. */
async function copySeedsOnce() {
  if (values.fresh) await rm(workspace, { recursive: true, force: true });
  if (!existsSync(workspace)) await cp(join(root, 'seeds'), join(workspace, 'seeds'), { recursive: true });
}

async function open() {
  const server = await startServer(await installHost(), join(demo, 'server'), { port: '3417-3499' });
  const address = workbenchAddress(server, { folder: workspace, extension: root, file: firstPage });
  console.log(`
Galley runs in VS Code at

  ${address}

The pages are a copy of seeds/ in ${workspace}; npm start -- --fresh makes it anew.
The same in a desktop VS Code:

  ${desktopCommand()}

Ctrl-C stops it.`);
  if (!values['no-browser']) openBrowser(address);
}

function desktopCommand() {
  return `code --extensionDevelopmentPath="${root.replace(/[\\/]$/, '')}" "${workspace}"`;
}

/** Opens the default browser where there is a screen; the address is printed in any case. */
function openBrowser(address) {
  const openers = { darwin: ['open', [address]], win32: ['explorer', [address]] };
  const screen = process.platform in openers || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!screen) return;
  const [command, args] = openers[process.platform] ?? ['xdg-open', [address]];
  spawn(command, args, { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}

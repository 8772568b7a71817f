import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root } from './workspace.mjs';

/** Packs the extension as users get it; returns the path of the VSIX. */
export async function packExtension(folder) {
  const packagePath = join(folder, 'galley.vsix');
  await createVSIX({ cwd: root, packagePath, dependencies: false });
  return packagePath;
}

/** Installs a VSIX into the server's extensions; returns the installed folder. */
export async function installVsix(host, vsix, dataFolder) {
  await server(host, ['--install-extension', vsix, '--server-data-dir', dataFolder, '--accept-server-license-terms']);
  const extensions = join(dataFolder, 'extensions');
  const [installed] = (await readdir(extensions)).filter((name) => name.startsWith('galley.galley-'));
  if (!installed) throw new Error('The packed extension did not install');
  await assertComplete(join(extensions, installed));
  return join(extensions, installed);
}

/** Every file that the manifest names must have been packed. */
async function assertComplete(extension) {
  const manifest = await readFile(join(extension, 'package.json'), 'utf8');
  const named = [...manifest.matchAll(/"(\.\/[^"]+)"/g)].map(([, path]) => path);
  const missing = named.filter((path) => !existsSync(join(extension, path)));
  if (missing.length > 0) throw new Error(`The packed extension lacks ${missing.join(', ')}: see .vscodeignore`);
}

/** A copy of an extension that only the web extension host can load: given `main` or `extensionKind`, a VS Code with a server takes its Node host. */
export async function withoutMain(extension, copy) {
  await cp(extension, copy, { recursive: true });
  const manifest = JSON.parse(await readFile(join(copy, 'package.json'), 'utf8'));
  delete manifest.main;
  delete manifest.extensionKind;
  await writeFile(join(copy, 'package.json'), JSON.stringify(manifest));
  return copy;
}

/** An extension with nothing in it: VS Code runs tests only beside an extension under development. */
export async function emptyExtension(folder) {
  const manifest = { name: 'empty', publisher: 'galley-tests', version: '0.0.0', engines: { vscode: '*' } };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

function server(host, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(host.node, [host.serverMain, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (data) => said += data);
    child.stderr.on('data', (data) => said += data);
    child.on('error', reject);
    child.on('exit', (code) => code === 0 ? resolve(said) : reject(new Error(`The VS Code Server ended with code ${code}:\n${said}`)));
  });
}

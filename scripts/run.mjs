// Bundles one TypeScript script and runs it: node scripts/run.mjs scripts/x.ts [arguments]
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [script, ...rest] = process.argv.slice(2);
const folder = dirname(script);
// Beside the script, so that it finds the packages that the script finds.
const outfile = resolve(folder, '.run', `${basename(script, '.ts')}.mjs`);
installPackages();
await build({ entryPoints: [script], outfile, bundle: true, format: 'esm', platform: 'node', target: 'es2022', packages: 'external', logLevel: 'warning' });
process.argv = [process.argv[0], outfile, ...rest];
await import(pathToFileURL(outfile));

/** Scripts that need more than the root installs have a lock file of their own; its packages come with the first run. */
function installPackages() {
  const changed = (name) => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (changed('package-lock.json') <= changed('node_modules/.package-lock.json')) return;
  console.error(`Installing the packages of ${folder} …`);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(1);
}

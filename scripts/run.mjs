// Bundles one TypeScript script and runs it: node scripts/run.mjs scripts/x.ts [arguments]
import { build } from 'esbuild';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

const [script, ...rest] = process.argv.slice(2);
const outfile = `out/scripts/${basename(script, '.ts')}.mjs`;
await build({ entryPoints: [script], outfile, bundle: true, format: 'esm', platform: 'node', target: 'es2022', packages: 'external', logLevel: 'warning' });
process.argv = [process.argv[0], outfile, ...rest];
await import(pathToFileURL(outfile));

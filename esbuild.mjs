// Bundles the desktop entry, the web entry, the script of the webview and the CLI; `--tests` bundles the test suites instead.
import { build, context } from 'esbuild';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeEncodingsAsset } from './scripts/encodings-asset.mjs';
import { writeOpenccAsset } from './scripts/opencc-asset.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const common = {
  bundle: true,
  charset: 'utf8',
  format: 'cjs',
  target: 'es2022',
  minify: production,
  sourcemap: !production,
  logLevel: 'warning',
};
// A package's ES module where it has one: its CommonJS form may load further files in ways that cannot be bundled.
const node = { ...common, platform: 'node', mainFields: ['module', 'main'], external: ['vscode'] };

async function testFiles(folder) {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((name) => /\.(test|bench)\.ts$/.test(name)).map((name) => join(folder, name));
}

async function targets() {
  if (process.argv.includes('--tests')) {
    return [
      { ...node, entryPoints: await testFiles('test/unit'), outdir: 'out/test/unit', outbase: 'test/unit', packages: 'external', sourcemap: 'inline' },
      { ...node, entryPoints: ['test/host/report-lines.ts'], outdir: 'out/test' },
    ];
  }
  return [
    // `require` instead of `import()`: the named exports of a CommonJS bundle are surely there.
    { ...node, external: ['vscode', './engine.js'], supported: { 'dynamic-import': false }, entryPoints: { extension: 'src/extension.ts' }, outdir: 'dist' },
    { ...common, platform: 'browser', external: ['vscode'], entryPoints: { 'extension.web': 'src/extension.web.ts', engine: 'src/engine.ts' }, outdir: 'dist' },
    { ...common, platform: 'browser', format: 'iife', entryPoints: { 'figure-table': 'src/webview/figure-table.ts' }, outdir: 'dist' },
    { ...node, entryPoints: { cli: 'src/cli/main.ts' }, outdir: 'dist', banner: { js: '#!/usr/bin/env node' } },
  ];
}

// A test file that is gone must not run from an earlier build.
await rm(process.argv.includes('--tests') ? 'out' : 'dist', { recursive: true, force: true });
const assets = process.argv.includes('--tests') ? 'out/assets' : 'dist';
await mkdir(assets, { recursive: true });
await Promise.all([writeEncodingsAsset(assets), writeOpenccAsset(assets)]);
await cp('model', join(assets, 'model'), { recursive: true });
const all = await targets();
if (watch) await Promise.all(all.map(async (options) => (await context(options)).watch()));
else await Promise.all(all.map((options) => build(options)));

import { build } from 'esbuild';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const tests = join(root, 'test', 'integration');

/**
 * Bundles the integration suite into one file that VS Code can load.
 * @param {{ web?: boolean, suffix?: string, grep: string | null }} options `web`: for the web extension host; `suffix`: how the names of
 *   the test files end (those that end in `.smoke.test` need nothing of Node and so run in every host); `grep`: only the tests whose full name matches
 * @returns {Promise<string>} path of the bundle
 */
export async function bundleSuite({ web = false, suffix = web ? '.smoke.test' : '.test', grep }) {
  const outfile = join(root, 'out', 'test', web ? 'integration.web.js' : 'integration.js');
  await build({
    entryPoints: [join(tests, web ? 'index.web.ts' : 'index.ts')],
    outfile,
    bundle: true,
    charset: 'utf8',
    format: 'cjs',
    target: 'es2022',
    logLevel: 'warning',
    define: { TEST_NAMES: JSON.stringify(grep) },
    plugins: [testFiles(`${suffix}.ts`), mochaForBrowsers],
    ...(web ? webHost : nodeHost),
  });
  return outfile;
}

const nodeHost = { platform: 'node', mainFields: ['module', 'main'], external: ['vscode', 'mocha'] };
const webHost = {
  platform: 'browser',
  external: ['vscode'],
  alias: { 'node:assert': 'assert' },
  banner: { js: 'globalThis.process ??= { env: {} };' },
};

/** What must find a window in which nothing has happened yet: activation, then the stalls, to which everything open would add its own. */
const EARLY = ['activation.', 'stress.'];

/** What keeps the extension host at work for long afterwards. */
const LATE = 'very-long-page.';

/** The module that imports every test file whose name ends in `suffix`. */
function testFiles(suffix) {
  return {
    name: 'integration-tests',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^galley:integration-tests$/ }, () => ({ path: 'integration-tests', namespace: 'galley' }));
      onLoad({ filter: /.*/, namespace: 'galley' }, async () => {
        const names = (await readdir(tests, { recursive: true })).filter((name) => name.endsWith(suffix)).sort((a, b) => Number(a.startsWith(LATE)) - Number(b.startsWith(LATE)) || (a < b ? -1 : 1));
        const early = EARLY.flatMap((start) => names.filter((name) => name.startsWith(start)));
        return { contents: [...new Set([...early, ...names])].map((name) => `import ${JSON.stringify(join(tests, name))};`).join('\n'), resolveDir: tests };
      });
    },
  };
}

/** Mocha's browser build is CommonJS in a package that calls itself ESM; loaded by itself it does not write to our exports. */
const mochaForBrowsers = {
  name: 'mocha-for-browsers',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^mocha\/mocha\.js$/ }, () => ({ path: 'mocha', namespace: 'commonjs' }));
    onLoad({ filter: /.*/, namespace: 'commonjs' }, async () => ({ contents: await readFile(join(root, 'node_modules', 'mocha', 'mocha.js'), 'utf8') }));
  },
};

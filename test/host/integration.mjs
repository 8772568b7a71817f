import { execFileSync } from 'node:child_process';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { runByHand } from './by-hand.mjs';
import { canHaveDesktop, runInDesktop } from './desktop.mjs';
import { installHost } from './install.mjs';
import { emptyExtension, installVsix, packExtension, withoutMain } from './pack.mjs';
import { SuiteReport } from './report.mjs';
import { runInWorkbench } from './run-in-workbench.mjs';
import { startServer } from './server.mjs';
import { bundleSuite } from './suite.mjs';
import { copySeeds, inTemporaryFolder, root } from './workspace.mjs';

/** Where tests run, in the server, all with the extension as it is packed: the suite in the Node and in the web extension host, and a person at the workbench. */
export const hosts = {
  node: { title: 'Integration, Node extension host', run: inNodeHost },
  web: { title: 'Integration, web extension host', run: inWebHost },
  workbench: { title: 'Integration, by hand in the workbench', run: runByHand },
};

/** What VS Code brings along holds up the extension host as well: it reads the whole text for conflicts with every edit, and asks before it opens more than 10 MB from afar. */
const settings = { 'merge-conflict.codeLens.enabled': false, 'merge-conflict.decorators.enabled': false, 'workbench.editorLargeFileConfirmation': 50 };

/** What runs beside what: the stalls of the extension host are measured while nothing else runs. */
const rounds = [[['node']], [['workbench'], ['web']]];

/**
 * Runs measurements in the Node extension host, with the extension as it is packed.
 * @param {string} [suffix] how the names of their files end; those that take minutes have one of their own
 * @param {number} [longest] how long they may take, in milliseconds
 */
export async function runHostBench(suffix = '.bench', longest = undefined) {
  const bench = { title: 'Measurements, Node extension host', run: (run) => measured(run, suffix), longest };
  return await withTools((tools) => inTurn([bench], { ...tools, grep: null }));
}

/**
 * Runs the integration suite in a real VS Code and prints how it went.
 * @param {{ desktop?: boolean, only?: (keyof typeof hosts)[], grep?: string }} [options] `desktop`: by default, where one can be had
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runIntegration({ desktop, only = Object.keys(hosts), grep = null } = {}) {
  if (desktop ?? await canHaveDesktop()) return await onDesktop(grep);
  return await withTools(async (tools) => {
    const sums = [];
    for (const round of rounds) {
      const chains = round.map((names) => names.filter((name) => only.includes(name)).map((name) => hosts[name])).filter((runs) => runs.length > 0);
      sums.push(...await Promise.all(chains.map((runs, i) => inTurn(runs, { ...tools, grep, aside: i > 0 }))));
    }
    return total(sums);
  });
}

/** Gives the VS Code Server, a browser, and the packed extension, which is packed when it is first asked for. */
async function withTools(work) {
  const host = await installHost();
  const browser = await launchBrowser();
  try {
    return await inTemporaryFolder(async (folder) => {
      let packed;
      return await work({ host, browser, pack: () => packed ??= packExtension(folder) });
    });
  } finally {
    await browser.close();
  }
}

async function inTurn(runs, { aside, ...tools }) {
  const sums = [];
  for (const { title, run, longest } of runs) {
    const report = new SuiteReport(title, { longest, aside });
    await inTemporaryFolder((folder) => run({ ...tools, folder, report })).catch((error) => report.fail(title, error.stack));
    sums.push(report.conclude());
  }
  return total(sums);
}

function total(sums) {
  return sums.reduce((all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }), { passed: 0, failed: 0 });
}

async function onDesktop(grep) {
  const report = new SuiteReport('Integration, desktop VS Code');
  await inTemporaryFolder(async (folder) => {
    build();
    const paths = { folder: await copySeeds(folder), extension: root, suite: await bundleSuite({ grep }), profile: folder };
    await runInDesktop(paths, report);
  }).catch((error) => report.fail(report.lastStarted, error.stack));
  return report.conclude();
}

async function inNodeHost({ host, browser, pack, folder, grep, report }) {
  const dataFolder = join(folder, 'server');
  await installVsix(host, await pack(), dataFolder);
  await mkdir(join(folder, 'empty'));
  const suite = await bundleSuite({ grep });
  await inServer({ host, browser, folder, report, dataFolder, extension: await emptyExtension(join(folder, 'empty')), suite });
}

async function inWebHost({ host, browser, pack, folder, grep, report }) {
  const extension = await withoutMain(await installVsix(host, await pack(), join(folder, 'packed')), join(folder, 'web'));
  // VS Code runs a suite in the host of the extension in whose folder it lies.
  const suite = join(extension, 'suite.js');
  await copyFile(await bundleSuite({ web: true, grep }), suite);
  await inServer({ host, browser, folder, report, dataFolder: join(folder, 'server'), extension, suite });
}

async function measured({ host, browser, folder, grep, report }, suffix) {
  build('--production');
  const suite = await bundleSuite({ grep, suffix });
  await inServer({ host, browser, folder, report, dataFolder: join(folder, 'server'), extension: root, suite });
}

async function inServer({ host, browser, folder, report, dataFolder, extension, suite }) {
  const server = await startServer(host, dataFolder, { settings });
  try {
    await runInWorkbench(browser, server, { folder: await copySeeds(folder), extension, suite }, report);
  } finally {
    await server.stop();
  }
}

function build(...flags) {
  execFileSync(process.execPath, ['esbuild.mjs', ...flags], { cwd: root, stdio: 'inherit' });
}

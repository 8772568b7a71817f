import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Mocha from 'mocha';
import { allowLanguage } from './language.mjs';
import { installVsix } from './pack.mjs';
import { Proofreader } from './proofreader.mjs';
import { startServer } from './server.mjs';
import { watch } from './watchdog.mjs';
import { root } from './workspace.mjs';

const tests = join(root, 'test', 'workbench');
const viewport = { width: 1280, height: 800 };

/**
 * Runs the tests that sit at the workbench like a person (`test/workbench/*.test.mjs`), with the extension as users get it.
 * Each finds a Workbench in `this.workbench`, and may try again twice, then in a new window: a machine that is busy with
 * something else can lose a click.
 */
export async function runByHand({ host, browser, pack, folder, grep, report }) {
  const mocha = new Mocha({ timeout: 120_000, retries: 2, forbidOnly: true, reporter: reporterTo(report), ...grep ? { grep } : {} });
  for (const name of await readdir(tests)) mocha.addFile(join(tests, name));
  await mocha.loadFilesAsync();
  const workbench = new Workbench({ host, browser, folder, vsix: await pack() }, await sharedPages());
  mocha.suite.ctx.workbench = workbench;
  mocha.suite.afterEach(function () {
    return workbench.tidyUp({ again: this.currentTest.state !== 'passed' });
  });
  try {
    await watch(report, new Promise((resolve) => mocha.run(resolve)));
  } finally {
    await workbench.close();
  }
}

/** A VS Code Server for each language that a test asks for, with Galley installed. Opening a window takes longer than most tests do in it. */
class Workbench {
  #servers = new Map();
  /** In the window that the tests share. */
  #shared;
  #alone = [];

  /** @param {Record<string, string | Buffer>} pages names and contents of the files in the folder that the tests share */
  constructor(place, pages) {
    this.place = place;
    this.pages = pages;
  }

  /** The window of the folder that the tests share, without any editor. */
  async open() {
    if (this.#shared) await this.#shared.closeEditors();
    return this.#shared ??= await this.#sitDown(this.pages, 'en');
  }

  /**
   * Opens a folder with some files, and nothing else, in a window of its own.
   * @param {Record<string, string>} files names and contents, at least one
   * @param {string} [language] of the interface
   */
  async openAlone(files, language = 'en') {
    const person = await this.#sitDown(files, language);
    this.#alone.push(person);
    return person;
  }

  /** Closes the windows of one test, and the one they share when it is to be tried again. */
  async tidyUp({ again }) {
    for (const person of this.#alone.splice(0)) await person.page.close();
    if (!again) return;
    await this.#shared?.page.close();
    this.#shared = undefined;
  }

  async close() {
    await this.tidyUp({ again: true });
    for (const server of this.#servers.values()) await server.stop();
  }

  async #sitDown(files, language) {
    if (!this.#servers.has(language)) this.#servers.set(language, await this.#start(language));
    const folder = await mkdtemp(join(this.place.folder, 'workspace-'));
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return await Proofreader.sitDown(this.place.browser, this.#servers.get(language), { folder }, viewport);
  }

  async #start(language) {
    const { host, vsix, folder } = this.place;
    const dataFolder = join(folder, `server-${language}`);
    await mkdir(dataFolder);
    await installVsix(host, vsix, dataFolder);
    if (language === 'en') return await startServer(host, dataFolder);
    await allowLanguage(dataFolder, language);
    return await startServer(host, dataFolder, { language });
  }
}

/** What test files export as `pages`, by their names: it all lies there from the beginning, since VS Code may be slow to see new files. */
async function sharedPages() {
  const modules = await Promise.all((await readdir(tests)).map((name) => import(pathToFileURL(join(tests, name)).href)));
  return Object.assign({}, ...modules.map(({ pages }) => pages));
}

/** The Mocha reporter that tells a report which test starts and how it ends. */
function reporterTo(report) {
  return function (runner) {
    runner.on('test', (test) => report.take({ event: 'start', test: test.fullTitle() }));
    runner.on('pass', (test) => report.take({ event: 'pass', test: test.fullTitle(), milliseconds: test.duration }));
    runner.on('pending', (test) => report.take({ event: 'skip', test: test.fullTitle() }));
    runner.on('retry', (test, error) => report.take({ event: 'retry', test: test.fullTitle(), error: error.stack }));
    runner.on('fail', (test, error) => report.take({ event: 'fail', test: test.fullTitle(), error: error.stack }));
  };
}

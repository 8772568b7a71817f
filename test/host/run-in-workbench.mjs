import { format } from 'node:util';
import { watch } from './watchdog.mjs';
import { openWorkbench } from './workbench.mjs';

/**
 * Runs a bundled suite in the extension host of a workbench that a browser shows.
 * @param {import('playwright-core').Browser} browser
 * @param {{ address: string, token: string }} server
 * @param {{ folder: string, extension: string, suite: string }} paths
 * @param {import('./report.mjs').SuiteReport} report
 */
export async function runInWorkbench(browser, server, paths, report) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.exposeFunction('codeAutomationLog', (_type, args) => report.hear(format(...args)));
    const ending = new Promise((resolve, reject) => {
      page.exposeFunction('codeAutomationExit', resolve).catch(reject);
      page.on('crash', () => reject(new Error('The page of the workbench crashed')));
    });
    await openWorkbench(page, server, paths);
    const code = await watch(report, ending);
    if (code !== undefined && code !== 0 && report.failed === 0) report.fail(report.lastStarted, `The suite ended with code ${code}.`);
  } catch (error) {
    report.fail(report.lastStarted, error.stack);
  } finally {
    await context.close();
  }
}

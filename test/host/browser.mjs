import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { aptInstall, isDebianRoot, succeeds } from './debian.mjs';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const advice = `No Chromium could be found or installed. Do one of these and run again:
  - install Chromium, Chrome or Edge (Debian: apt-get install chromium);
  - run: npx playwright-core install --with-deps chromium
  - set GALLEY_CHROMIUM to the path of such a browser.`;

/** Launches the first Chromium that starts; gets one where there is none, and says so. */
export async function launchBrowser(options = {}) {
  const chosen = process.env.GALLEY_CHROMIUM;
  if (chosen) return await launch(chosen, options);
  const installed = await launchFirst(installedBrowsers(), options);
  if (installed) return installed;
  for (const { name, get } of sources()) {
    console.log(`No Chromium on this machine: getting one with ${name} …`);
    if (!get()) console.log(`${name} failed.`);
    const browser = await launchFirst(installedBrowsers(), options);
    if (browser) return browser;
  }
  throw new Error(advice);
}

async function launchFirst(paths, options) {
  for (const path of paths) {
    try {
      return await launch(path, options);
    } catch (error) {
      console.log(`${path} does not start: ${error.message.split('\n')[0]}`);
    }
  }
  return undefined;
}

function launch(executablePath, options) {
  return chromium.launch({ executablePath, args: flags, ...options });
}

function installedBrowsers() {
  const places = { darwin: applicationsOnMac, win32: programsOnWindows }[process.platform] ?? commandsOnPath;
  return [...places(), chromium.executablePath()].filter(isProgram);
}

function commandsOnPath() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
}

function applicationsOnMac() {
  return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
}

function programsOnWindows() {
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
  return folders.flatMap((folder) => [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'), join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')]);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian's package brings the libraries with it, so it comes first where it can be installed. */
function sources() {
  const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  return [
    ...isDebianRoot() ? [{ name: 'apt-get install chromium', get: () => aptInstall('chromium') }] : [],
    { name: 'Playwright\'s download', get: () => succeeds(process.execPath, [playwright, 'install', 'chromium']) },
  ];
}

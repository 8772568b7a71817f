/* global document, CSSStyleSheet */
/**
 * Opens a folder in the workbench, in a page of a browser, without what moves by itself: drawing each frame of it in software
 * takes much of what a small machine can do.
 * @param {import('playwright-core').Page} page
 */
export async function openWorkbench(page, server, paths) {
  await page.addInitScript(standStill);
  await page.goto(workbenchAddress(server, paths));
}

/** Runs in the page. */
function standStill() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, ::before, ::after { animation: none !important; transition: none !important; }');
  document.adoptedStyleSheets = [sheet];
}

/**
 * The address that opens a folder in the workbench with an extension under development.
 * @param {{ address: string, token: string }} server
 * @param {{ folder: string, extension?: string, suite?: string, file?: string }} paths absolute paths on this machine
 */
export function workbenchAddress({ address, token }, { folder, extension, suite, file }) {
  const remote = (path) => `vscode-remote://${new URL(address).host}${uriPath(path)}`;
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (suite) payload.push(['extensionTestsPath', remote(suite)]);
  if (file) payload.push(['openFile', remote(file)]);
  return `${address}/?tkn=${token}&folder=${encodeURIComponent(uriPath(folder))}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** A Windows path begins with a drive letter, the path of an address with a slash. */
function uriPath(path) {
  const forward = path.replaceAll('\\', '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}

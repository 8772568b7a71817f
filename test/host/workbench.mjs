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

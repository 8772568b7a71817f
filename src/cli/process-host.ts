import { once } from 'node:events';
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
};

import { analyze } from './analyze.js';
import { convert } from './convert.js';
import { decode } from './decode.js';
import { figures } from './figures.js';
import { fix } from './fix.js';
import { outline } from './outline.js';
import { runCommand } from './run.js';
import { processHost } from './process-host.js';

const COMMANDS = [analyze, outline, fix, convert, decode, figures];

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void runCommand(COMMANDS, process.argv.slice(2), processHost).then((status) => {
  process.exitCode = status;
});

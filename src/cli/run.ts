import { UsageError, type Command, type CommandHost, type ExitStatus } from './command.js';

/** Runs the subcommand that the arguments name. */
export async function runCommand(commands: readonly Command[], args: readonly string[], host: CommandHost): Promise<ExitStatus> {
  const [name, ...rest] = args;
  if (name === undefined) {
    host.tell(overview(commands));
    return 2;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    await host.print(`${overview(commands)}\n`);
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    host.tell(`galley: there is no command ${JSON.stringify(name)}\n${overview(commands)}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    await host.print(`usage: galley ${command.name} ${command.usage}\n${command.summary}\n`);
    return 0;
  }
  try {
    return await command.run(rest, host);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    host.tell(`galley ${name}: ${error.message}\nusage: galley ${name} ${command.usage}`);
    return 2;
  }
}

function isUsageError(error: unknown): error is Error {
  return error instanceof UsageError
    || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
}

function overview(commands: readonly Command[]): string {
  return ['usage: galley COMMAND …', ...commands.map(({ name, usage, summary }) => `  ${name} ${usage}\n      ${summary}`)].join('\n');
}

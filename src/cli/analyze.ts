import { parseArgs } from 'node:util';
import { loadKnowledge } from '../core/knowledge.js';
import { analyzeFile } from './analyze-file.js';
import { UsageError, type Command } from './command.js';
import { readInputs } from './inputs.js';
import { ProjectFinder } from './project.js';
import { PARTS, reportOf, type Part } from './report.js';

export const analyze: Command = {
  name: 'analyze',
  usage: '[--only stories,artifacts,figures] [--doubtful] [--no-project] FILE|DIR|- …',
  summary: 'prints what is known about each page as one line of JSON',
  async run(args, host) {
    const { values, positionals } = parseArgs({ args, options: { only: { type: 'string' }, doubtful: { type: 'boolean', default: false }, 'no-project': { type: 'boolean', default: false } }, allowPositionals: true });
    if (positionals.length === 0) throw new UsageError('no file is given');
    const parts = new Set(values.only === undefined ? PARTS : partsOf(values.only));
    const knowledge = await loadKnowledge(host.readAsset, { unreadable: (error) => host.tell(`galley analyze: ${String(error)}`) });
    const projects = new ProjectFinder(!values['no-project'], (line) => host.tell(`galley analyze: ${line}`));
    let unread = false;
    for await (const input of readInputs(positionals, host)) {
      if ('error' in input) {
        unread = true;
        host.tell(`galley analyze: ${input.file}: ${input.error}`);
        await host.print(`${JSON.stringify({ file: input.file, error: input.error })}\n`);
        continue;
      }
      const { text, encoding } = input.content;
      const analysis = analyzeFile(text, await projects.of(input.file), knowledge, values.doubtful);
      await host.print(`${JSON.stringify(reportOf(input.file, encoding, analysis, parts))}\n`);
    }
    return unread ? 1 : 0;
  },
};

function partsOf(list: string): Part[] {
  return list.split(',').map((name) => {
    const part = PARTS.find((known) => known === name.trim());
    if (!part) throw new UsageError(`--only takes ${PARTS.join(', ')}, not ${JSON.stringify(name)}`);
    return part;
  });
}

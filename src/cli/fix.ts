import { parseArgs } from 'node:util';
import type { Artifact } from '../core/artifacts/artifact.js';
import { repair, type RepairScope } from '../core/artifacts/repair.js';
import { isRuleId, type RuleId } from '../core/artifacts/rules.js';
import { loadKnowledge } from '../core/knowledge.js';
import { analyzeFile } from './analyze-file.js';
import { UsageError, type Command, type CommandHost, type ExitStatus } from './command.js';
import { readInputs, reasonOf, type Input } from './inputs.js';
import { ProjectFinder } from './project.js';
import { replaceTextFile } from './text-file.js';

export const fix: Command = {
  name: 'fix',
  usage: '[--rule ID …] [--certainty certain|likely] [--write] [--no-project] FILE …',
  summary: 'prints the repaired text of one file, or with --write repairs each file in place',
  async run(args, host) {
    const { values, positionals } = parseArgs({
      args,
      options: {
        rule: { type: 'string', multiple: true },
        certainty: { type: 'string', default: 'certain' },
        write: { type: 'boolean', default: false },
        'no-project': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new UsageError('no file is given');
    if (values.write && positionals.includes('-')) throw new UsageError('standard input cannot be repaired in place');
    const scope = scopeOf(values.certainty, values.rule ?? []);
    const knowledge = await loadKnowledge(host.readAsset, { unreadable: (error) => host.tell(`galley fix: ${String(error)}`) });
    const projects = new ProjectFinder(!values['no-project'], (line) => host.tell(`galley fix: ${line}`));
    let status: ExitStatus = 0;
    let files = 0;
    for await (const input of readInputs(positionals, host)) {
      if (++files > 1 && !values.write) throw new UsageError('more than one file is only repaired with --write');
      const project = await projects.of(input.file);
      const artifactsOf = (text: string): readonly Artifact[] => analyzeFile(text, project, knowledge).artifacts;
      const problem = await repairInput(input, values.write, host, (text) => repair(text, scope, artifactsOf));
      if (problem === null) continue;
      host.tell(`galley fix: ${input.file}: ${problem}`);
      status = 1;
    }
    return status;
  },
};

function scopeOf(certainty: string, rules: readonly string[]): RepairScope {
  if (certainty !== 'certain' && certainty !== 'likely') throw new UsageError(`--certainty takes certain or likely, not ${JSON.stringify(certainty)}`);
  return rules.length === 0 ? { certainty } : { certainty, rules: new Set(rules.map(ruleOf)) };
}

function ruleOf(id: string): RuleId {
  if (!isRuleId(id)) throw new UsageError(`there is no rule ${JSON.stringify(id)}`);
  return id;
}

/** @returns what went wrong, or null */
async function repairInput(input: Input, write: boolean, host: CommandHost, repaired: (text: string) => string): Promise<string | null> {
  if ('error' in input) return input.error;
  const { content } = input;
  const text = repaired(content.text);
  if (!write) {
    await host.print(text);
    return null;
  }
  if (text === content.text) return null;
  try {
    await replaceTextFile(input.file, { ...content, text });
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

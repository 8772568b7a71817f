import { parseArgs } from 'node:util';
import { analyzePage } from '../core/analyze.js';
import { convertPage } from '../core/script/convert-page.js';
import { formsFor } from '../core/project/script.js';
import { loadConverters, VARIANTS, type Variant } from '../core/script/converters.js';
import { applyEdits } from '../core/text/edits.js';
import { UsageError, type Command, type CommandHost, type ExitStatus } from './command.js';
import { readInputs, reasonOf, type Input } from './inputs.js';
import { ProjectFinder } from './project.js';
import { replaceTextFile } from './text-file.js';

export const convert: Command = {
  name: 'convert',
  usage: '--to hans|hant|tw|hk|jp [--from hans|hant|tw|hk|jp] [--phrases] [--write] [--no-project] FILE|DIR|- …',
  summary: 'prints one file in another variant of Chinese script, or with --write converts each file in place',
  async run(args, host) {
    const { values, positionals } = parseArgs({
      args,
      options: { to: { type: 'string' }, from: { type: 'string' }, phrases: { type: 'boolean', default: false }, write: { type: 'boolean', default: false }, 'no-project': { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const to = variantOf('--to', values.to);
    const from = values.from === undefined ? {} : { from: variantOf('--from', values.from) };
    if (positionals.length === 0) throw new UsageError('no file is given');
    if (values.write && positionals.includes('-')) throw new UsageError('standard input cannot be converted in place');
    const converters = await loadConverters(host.readAsset);
    const projects = new ProjectFinder(!values['no-project'], (line) => host.tell(`galley convert: ${line}`));
    let status: ExitStatus = 0;
    for await (const input of values.write ? readInputs(positionals, host) : onlyInput(positionals, host)) {
      if ('error' in input) {
        host.tell(`galley convert: ${input.file}: ${input.error}`);
        status = 1;
        continue;
      }
      const { content, file } = input;
      const { project } = await projects.of(file);
      const conversion = { to, ...from, phrases: values.phrases, keep: [...project.words], always: formsFor(project, to) };
      const text = applyEdits(content.text, convertPage(analyzePage(content.text).page, converters, conversion));
      try {
        if (!values.write) await host.print(text);
        else if (text !== content.text) await replaceTextFile(file, { ...content, text });
      } catch (error) {
        host.tell(`galley convert: ${file}: ${reasonOf(error)}`);
        status = 1;
      }
    }
    return status;
  },
};

/** The one file that is named, before anything is printed. */
async function* onlyInput(paths: readonly string[], host: CommandHost): AsyncGenerator<Input> {
  const inputs: Input[] = [];
  for await (const input of readInputs(paths, host)) {
    inputs.push(input);
    if (inputs.length > 1) throw new UsageError('more than one file is only converted with --write');
  }
  yield* inputs;
}

function variantOf(option: string, name: string | undefined): Variant {
  const variant = VARIANTS.find((known) => known === name);
  if (!variant) throw new UsageError(`${option} takes ${VARIANTS.join(', ')}${name === undefined ? '' : `, not ${JSON.stringify(name)}`}`);
  return variant;
}

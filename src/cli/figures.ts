import { parseArgs } from 'node:util';
import { analyzePage } from '../core/analyze.js';
import { formatFigures } from '../core/figures/export/formats.js';
import { figureRows, type FigureRow } from '../core/figures/export/row.js';
import { figuresAsTextTable } from '../core/figures/export/text-table.js';
import { UsageError, type Command } from './command.js';
import { readInputs } from './inputs.js';

const FORMATS: Readonly<Record<string, (rows: readonly FigureRow[]) => string>> = {
  table: figuresAsTextTable, csv: (rows) => formatFigures('csv', rows), jsonl: (rows) => formatFigures('jsonl', rows),
};

export const figures: Command = {
  name: 'figures',
  usage: '[--format csv|jsonl|table] FILE|DIR|- …',
  summary: 'lists the figures of the pages with value, unit and the sentence around them',
  async run(args, host) {
    const { values, positionals } = parseArgs({ args, options: { format: { type: 'string', default: 'table' } }, allowPositionals: true });
    const format = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
    if (!format) throw new UsageError(`--format takes ${Object.keys(FORMATS).join(', ')}, not ${JSON.stringify(values.format)}`);
    if (positionals.length === 0) throw new UsageError('no file is given');
    const rows: FigureRow[] = [];
    let unread = false;
    for await (const input of readInputs(positionals, host)) {
      if ('error' in input) {
        unread = true;
        host.tell(`galley figures: ${input.file}: ${input.error}`);
      } else rows.push(...figureRows(input.file, analyzePage(input.content.text)));
    }
    await host.print(format(rows));
    return unread ? 1 : 0;
  },
};

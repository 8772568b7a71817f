import { posix } from 'node:path';
import { parseArgs } from 'node:util';
import { analyzeFiguresInSteps } from '../core/analyze.js';
import { formatFigures } from '../core/figures/export/formats.js';
import { figureRows, type FigureRow } from '../core/figures/export/row.js';
import { figuresAsTextTable } from '../core/figures/export/text-table.js';
import { issueDates } from '../core/page/outline/issue-date.js';
import { groupIntoIssues, type FiledPage } from '../core/page/outline/issues.js';
import { runToEnd } from '../core/text/steps.js';
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
    const pages: PageFigures[] = [];
    let unread = false;
    for await (const input of readInputs(positionals, host)) {
      if ('error' in input) {
        unread = true;
        host.tell(`galley figures: ${input.file}: ${input.error}`);
      } else pages.push(figuresOf(input.file, input.content.text));
    }
    const dates = issueDates(groupIntoIssues(pages));
    await host.print(format(pages.flatMap((page) => datedRows(page, dates.get(page.path)))));
    return unread ? 1 : 0;
  },
};

/** A page with its figures; its text where it does not tell the date of its issue. */
interface PageFigures extends FiledPage {
  readonly rows: readonly FigureRow[];
  readonly undated: string | null;
}

function figuresOf(file: string, text: string): PageFigures {
  const analysis = runToEnd(analyzeFiguresInSteps(text));
  const { issue } = analysis.page;
  return { path: file, folder: posix.dirname(file), facts: issue, rows: figureRows(file, analysis), undated: issue.date === null ? text : null };
}

/** The rows of a page, its dates resolved by the date of its issue. */
function datedRows({ path, rows, undated }: PageFigures, issueDate: string | undefined): readonly FigureRow[] {
  return undated === null || issueDate === undefined ? rows : figureRows(path, runToEnd(analyzeFiguresInSteps(undated, { issueDate })));
}

import * as vscode from 'vscode';
import { FIGURE_FORMATS, type FigureFormat } from '../../core/figures/export/formats.js';
import type { FigureRow } from '../../core/figures/export/row.js';
import type { Steps } from '../../core/text/steps.js';
import { runInSlices } from '../slices.js';

/** How long a word in the status bar stays, in milliseconds. */
const READING_TIME = 4000;

const ENDINGS: Readonly<Record<Exclude<FigureFormat, 'markdown'>, string>> = { csv: 'CSV', jsonl: 'JSON Lines' };

/** Where rows go, and in which form. */
export interface Destination {
  readonly format: FigureFormat;
  /** The file to write, for a form that has one; else the user is asked. */
  readonly target?: vscode.Uri;
  /** What the file is called unless the user says otherwise. */
  readonly suggested?: vscode.Uri;
}

/** Writes rows to a file, or as a Markdown table to the clipboard. */
export async function exportRows(rows: readonly FigureRow[], { format, target, suggested }: Destination): Promise<void> {
  const file = format === 'markdown' ? undefined : target ?? await askForFile(format, suggested);
  if (format !== 'markdown' && !file) return;
  const content = await runInSlices(contentOf(rows, format), () => false);
  if (content === undefined) return;
  if (file) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content));
  else await vscode.env.clipboard.writeText(content);
  const done = file ? vscode.l10n.t('{0} figures exported to {1}.', rows.length, vscode.workspace.asRelativePath(file)) : vscode.l10n.t('{0} figures copied as a Markdown table.', rows.length);
  vscode.window.setStatusBarMessage(done, READING_TIME);
}

/** Lines made between two places where the work may pause. */
const STRETCH = 256;

function* contentOf(rows: readonly FigureRow[], format: FigureFormat): Steps<string> {
  const lines: string[] = [];
  for (const line of FIGURE_FORMATS[format](rows)) {
    lines.push(line);
    if (lines.length % STRETCH === 0) yield;
  }
  return lines.join('');
}

async function askForFile(format: Exclude<FigureFormat, 'markdown'>, suggested: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  return await vscode.window.showSaveDialog({
    ...(suggested && { defaultUri: suggested.with({ path: `${suggested.path.replace(/\.txt$/, '')}.figures.${format}` }) }),
    filters: { [ENDINGS[format]]: [format] },
    title: vscode.l10n.t('Export Figures'),
  });
}

/** Asks for the form in which figures are to leave Galley. */
export async function askForFormat(): Promise<FigureFormat | undefined> {
  const formats: readonly (vscode.QuickPickItem & { readonly format: FigureFormat })[] = [
    { format: 'csv', label: 'CSV', detail: vscode.l10n.t('For spreadsheets') },
    { format: 'jsonl', label: 'JSON Lines', detail: vscode.l10n.t('For programs') },
    { format: 'markdown', label: vscode.l10n.t('Markdown Table'), detail: vscode.l10n.t('To the clipboard, for notes') },
  ];
  return (await vscode.window.showQuickPick(formats, { title: vscode.l10n.t('Export Figures') }))?.format;
}

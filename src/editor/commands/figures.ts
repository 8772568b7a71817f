import * as vscode from 'vscode';
import { figureRowsInSteps, type FigureRow } from '../../core/figures/export/row.js';
import type { FigureFormat } from '../../core/figures/export/formats.js';
import { TABLE_SCOPES, type TableScope } from '../../core/figures/table/messages.js';
import type { Figure } from '../../core/figures/figure.js';
import { askForFormat, exportRows } from '../figures/export.js';
import type { FigureTables } from '../figures/table/figure-tables.js';
import { sourceOf } from '../figures/table/source.js';
import { chooseFigureView } from '../figures/view-options.js';
import type { FiguresView } from '../figures/view.js';
import type { Archive } from '../archive/archive.js';
import { activePage } from '../pages.js';
import type { Proofs } from '../proofs/proofs.js';
import { runInSlices } from '../slices.js';
import { stringOf, type Command } from './command.js';

/** Exports the figures that the view shows, or those of a group or a figure in it: to a file, or to the clipboard. */
export function exportFigures(proofs: Proofs, view: FiguresView): Command {
  return {
    id: 'galley.exportFigures',
    execute: async (argument) => {
      const target = stringOf(argument, 'target');
      const given = formatOf(stringOf(argument, 'format') ?? (target?.endsWith('.jsonl') ? 'jsonl' : target === undefined ? '' : 'csv'));
      const format = given ?? await askForFormat();
      if (!format) return;
      const suggested = view.page.proof?.document.uri;
      await exportRows(await shownRows(proofs, view, argument), { format, ...(target !== undefined && { target: vscode.Uri.parse(target, true) }), ...(suggested && { suggested }) });
    },
  };
}

function formatOf(name: string): FigureFormat | undefined {
  return name === 'csv' || name === 'jsonl' || name === 'markdown' ? name : undefined;
}

/** The rows of what is shown, read anew where the page has changed since. */
async function shownRows(proofs: Proofs, { page, tree }: FiguresView, node: unknown): Promise<readonly FigureRow[]> {
  const document = page.proof?.document;
  const proof = document && await proofs.fresh(document);
  if (!proof) return [];
  const chosen = tree.figuresOf(node);
  const places = chosen && new Set(chosen.map(({ start }: Figure) => start));
  const shown = tree.shown(proof);
  const figures = places ? shown.filter(({ start }) => places.has(start)) : shown;
  return await runInSlices(figureRowsInSteps(vscode.workspace.asRelativePath(document.uri), { ...proof.analysis, figures }), () => false) ?? [];
}

/** Asks how the view of figures is set up: grouping, filter, kinds. */
export function figureViewOptions({ page, tree }: FiguresView): Command {
  return { id: 'galley.figureViewOptions', execute: (argument) => chooseFigureView(page, tree, stringOf(argument, 'groupBy'), stringOf(argument, 'filter')) };
}

/** Opens a table of the figures of a story, a page, an issue or the folder. */
export function showFigureTable(tables: FigureTables, view: FiguresView, known: { proofs: Proofs; archive: Archive }): Command {
  return {
    id: 'galley.showFigureTable',
    execute: async (argument) => {
      const editor = activePage();
      const page = editor?.document.uri ?? view.page.proof?.document.uri;
      const given = TABLE_SCOPES.find((scope) => scope === stringOf(argument, 'scope'));
      const scope = given ?? (page ? await askForScope() : 'folder');
      if (!scope) return;
      const offset = editor ? editor.document.offsetAt(editor.selection.active) : 0;
      const source = await sourceOf(scope, page, offset, known);
      if (source) tables.open(source);
      else void vscode.window.showInformationMessage(vscode.l10n.t('Open a page of scanned news first.'));
    },
  };
}

async function askForScope(): Promise<TableScope | undefined> {
  const scopes: readonly (vscode.QuickPickItem & { readonly scope: TableScope })[] = [
    { scope: 'page', label: vscode.l10n.t('This Page') },
    { scope: 'story', label: vscode.l10n.t('The Story at the Cursor') },
    { scope: 'issue', label: vscode.l10n.t('This Issue') },
    { scope: 'folder', label: vscode.l10n.t('All Pages of the Folder') },
  ];
  return (await vscode.window.showQuickPick(scopes, { title: vscode.l10n.t('Table of Figures') }))?.scope;
}

import * as vscode from 'vscode';
import { FIGURE_KINDS } from '../../core/figures/figure.js';
import { figuresAsCsv } from '../../core/figures/export/csv.js';
import { figuresAsJsonLines } from '../../core/figures/export/jsonl.js';
import { figuresAsMarkdown } from '../../core/figures/export/markdown.js';
import { figureRows, type FigureRow } from '../../core/figures/export/row.js';
import { setting } from '../configuration.js';
import { withShownFigures } from '../figures/shown-kinds.js';
import type { FiguresView } from '../figures/view.js';
import { FIGURE_NAMES } from '../hovers/figure-kinds.js';
import { localise } from '../messages.js';
import type { Proofs } from '../proofs.js';
import { stringOf, type Command } from './command.js';

/** The figures that the view shows, read anew where the page has changed since. */
async function shownRows(proofs: Proofs, { page }: FiguresView): Promise<FigureRow[]> {
  const document = page.proof?.document;
  const proof = document && await proofs.fresh(document);
  return proof ? figureRows(vscode.workspace.asRelativePath(proof.document.uri), withShownFigures(proof.analysis, proof.document)) : [];
}

/** Copies the figures that are shown as a Markdown table. */
export function copyFigures(proofs: Proofs, view: FiguresView): Command {
  return {
    id: 'galley.copyFigures',
    execute: async () => {
      const rows = await shownRows(proofs, view);
      await vscode.env.clipboard.writeText(figuresAsMarkdown(rows));
      vscode.window.setStatusBarMessage(vscode.l10n.t('{0} figures copied as a Markdown table.', rows.length), 4000);
    },
  };
}

/** Saves the figures that are shown as CSV or JSON Lines, by the ending of the chosen name. */
export function exportFigures(proofs: Proofs, view: FiguresView): Command {
  return {
    id: 'galley.exportFigures',
    execute: async (argument) => {
      const given = stringOf(argument, 'target');
      const target = given === undefined ? await askForTarget(view) : vscode.Uri.parse(given, true);
      if (!target) return;
      const rows = await shownRows(proofs, view);
      const content = target.path.endsWith('.jsonl') ? figuresAsJsonLines(rows) : figuresAsCsv(rows);
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(content));
    },
  };
}

async function askForTarget({ page }: FiguresView): Promise<vscode.Uri | undefined> {
  const uri = page.proof?.document.uri;
  return await vscode.window.showSaveDialog({
    ...(uri && { defaultUri: uri.with({ path: uri.path.replace(/\.txt$/, '') + '.figures.csv' }) }),
    filters: { CSV: ['csv'], 'JSON Lines': ['jsonl'] },
    title: vscode.l10n.t('Export Figures'),
  });
}

/** Groups the figures by story, and by kind the next time. */
export function groupFigures({ tree }: FiguresView): Command {
  return { id: 'galley.groupFigures', execute: () => tree.groupBy(tree.grouping === 'kind' ? 'story' : 'kind') };
}

/** Asks which kinds of figures are marked and listed. */
export function chooseFigureKinds({ page }: FiguresView): Command {
  return {
    id: 'galley.chooseFigureKinds',
    execute: async () => {
      const scope = page.proof?.document;
      const hidden = new Set<string>(setting('figures.hiddenKinds', scope));
      const kinds = FIGURE_KINDS.map((figureKind) => ({ figureKind, label: localise(FIGURE_NAMES[figureKind]), picked: !hidden.has(figureKind) }));
      const chosen = await vscode.window.showQuickPick(kinds, { canPickMany: true, title: vscode.l10n.t('Kinds of figures that are marked and listed') });
      if (!chosen) return;
      const shown = new Set(chosen.map(({ figureKind }) => figureKind));
      const target = vscode.workspace.workspaceFolders ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
      await vscode.workspace.getConfiguration('galley', scope).update('figures.hiddenKinds', FIGURE_KINDS.filter((kind) => !shown.has(kind)), target);
    },
  };
}

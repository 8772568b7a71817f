import * as vscode from 'vscode';
import { FIGURE_KINDS } from '../../core/figures/figure.js';
import { setting } from '../configuration.js';
import { FIGURE_NAMES } from '../hovers/figure-kinds.js';
import { localise } from '../messages.js';
import type { CurrentPage } from './current-page.js';
import { GROUPINGS, type FigureTree, type Grouping } from './tree.js';

/** Sets up the view as it is told, else asks: by what figures are grouped, which words they must hold, which kinds are shown. */
export async function chooseFigureView(page: CurrentPage, tree: FigureTree, groupBy: string | undefined, filter: string | undefined): Promise<void> {
  const grouping = GROUPINGS.find((known) => known === groupBy);
  if (grouping) tree.groupBy(grouping);
  if (filter !== undefined) tree.filterBy(filter);
  if (grouping || filter !== undefined) return;
  const chosen = await vscode.window.showQuickPick(choices(page, tree), { title: vscode.l10n.t('Figures: View') });
  await chosen?.choose?.();
}

type Choice = vscode.QuickPickItem & { readonly choose?: () => unknown };

function choices(page: CurrentPage, tree: FigureTree): Choice[] {
  const names: Readonly<Record<Grouping, string>> = { kind: vscode.l10n.t('Group by kind'), story: vscode.l10n.t('Group by story'), page: vscode.l10n.t('In the order of the page') };
  return [
    ...GROUPINGS.map((grouping) => ({ label: names[grouping], ...(tree.grouping === grouping && { description: vscode.l10n.t('now') }), choose: () => tree.groupBy(grouping) })),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: vscode.l10n.t('Filter…'), description: tree.filter, choose: () => askForFilter(tree) },
    { label: vscode.l10n.t('Kinds…'), choose: () => askForKinds(page) },
  ];
}

async function askForFilter(tree: FigureTree): Promise<void> {
  const filter = await vscode.window.showInputBox({ title: vscode.l10n.t('Filter Figures'), prompt: vscode.l10n.t('Part of a figure, its value or unit; nothing shows all'), value: tree.filter });
  if (filter !== undefined) tree.filterBy(filter);
}

async function askForKinds(page: CurrentPage): Promise<void> {
  const scope = page.proof?.document;
  const hidden = new Set<string>(setting('figures.hiddenKinds', scope));
  const kinds = FIGURE_KINDS.map((figureKind) => ({ figureKind, label: localise(FIGURE_NAMES[figureKind]), picked: !hidden.has(figureKind) }));
  const chosen = await vscode.window.showQuickPick(kinds, { canPickMany: true, title: vscode.l10n.t('Kinds of figures that are marked and listed') });
  if (!chosen) return;
  const shown = new Set(chosen.map(({ figureKind }) => figureKind));
  const target = vscode.workspace.workspaceFolders ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration('galley', scope).update('figures.hiddenKinds', FIGURE_KINDS.filter((kind) => !shown.has(kind)), target);
}

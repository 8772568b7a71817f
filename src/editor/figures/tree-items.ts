import * as vscode from 'vscode';
import type { FigureKind } from '../../core/figures/figure.js';
import { FIGURE_NAMES } from '../hovers/figure-kinds.js';
import { localise } from '../messages.js';
import { rangeOf } from '../ranges.js';
import { visibleSpan } from '../visible-span.js';
import type { FigureNode, GroupNode, RestNode } from './nodes.js';
import type { Grouping } from './tree.js';

const ICONS: Readonly<Record<FigureKind, string>> = {
  count: 'symbol-numeric', money: 'credit-card', percent: 'pie-chart', measure: 'symbol-ruler', date: 'calendar', time: 'watch', duration: 'history',
  year: 'calendar', age: 'person', ordinal: 'list-ordered', score: 'trophy', phone: 'device-mobile', email: 'mail', url: 'link', serial: 'key',
};

/** A group of more figures is closed at first: all of them would be handed to the tree at once. */
const MANY = 300;

export function groupItem({ proof, group }: GroupNode, grouping: Grouping): vscode.TreeItem {
  const kind = group.figures[0]?.kind ?? 'count';
  const headline = group.name === '' ? vscode.l10n.t('No headline') : group.name;
  const name = grouping === 'kind' ? localise(FIGURE_NAMES[kind]) : headline;
  const item = new vscode.TreeItem(name, group.figures.length > MANY ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded);
  item.id = `${proof.document.uri.toString()}#${grouping} ${group.key}`;
  item.description = String(group.figures.length);
  item.iconPath = new vscode.ThemeIcon(grouping === 'kind' ? ICONS[kind] : 'note');
  item.contextValue = 'figures';
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1} figures', name, group.figures.length) };
  return item;
}

/** 1,000 of 2,310: the table has them all. */
export function restItem({ shown, all }: RestNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('{0} of {1} are listed here', shown.toLocaleString(), all.toLocaleString()), vscode.TreeItemCollapsibleState.None);
  item.iconPath = new vscode.ThemeIcon('table');
  item.command = { command: 'galley.showFigureTable', title: vscode.l10n.t('Table of Figures'), arguments: [{ scope: 'page' }] };
  return item;
}

export function figureItem({ proof, group, figure }: FigureNode): vscode.TreeItem {
  const { text } = proof.analysis.page;
  const printed = text.slice(figure.start, figure.end).replace(/\s+/g, '');
  const item = new vscode.TreeItem(printed, vscode.TreeItemCollapsibleState.None);
  item.id = `${proof.document.uri.toString()}#${group.key} ${figure.start}`;
  item.description = [figure.resolved ?? figure.value, figure.unit].filter((part) => part !== '').join(' ');
  item.iconPath = new vscode.ThemeIcon(ICONS[figure.kind]);
  item.contextValue = 'figure';
  item.accessibilityInformation = { label: [localise(FIGURE_NAMES[figure.kind]), printed, item.description].join(', ') };
  item.command = {
    command: 'vscode.open', title: vscode.l10n.t('Go to Figure'),
    arguments: [proof.document.uri, { selection: rangeOf(proof.document, visibleSpan(text, figure)), preview: true } satisfies vscode.TextDocumentShowOptions],
  };
  return item;
}

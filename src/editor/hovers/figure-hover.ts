import * as vscode from 'vscode';
import type { Figure } from '../../core/figures/figure.js';
import { localise } from '../messages.js';
import { FIGURE_NAMES } from './figure-kinds.js';

/** Kind, value and unit of a figure. */
export function figureHover({ kind, value, unit }: Figure): vscode.MarkdownString {
  const content = new vscode.MarkdownString();
  content.appendMarkdown(`**${localise(FIGURE_NAMES[kind])}**\n\n`);
  content.appendText(unit === '' ? vscode.l10n.t('Value: {0}', value) : vscode.l10n.t('Value: {0}   Unit: {1}', value, unit));
  return content;
}

import * as vscode from 'vscode';
import type { Figure } from '../../core/figures/figure.js';
import { numberInWords } from '../../core/figures/reading.js';
import { localise } from '../messages.js';
import { FIGURE_NAMES } from './figure-kinds.js';

/** From here on a number is easier to take in when it is said in words. */
const LARGE = 10_000;

/** Kind, value and unit of a figure, and what the words around it add. */
export function figureHover(figure: Figure): vscode.MarkdownString {
  const { kind, value, unit } = figure;
  const content = new vscode.MarkdownString();
  content.appendMarkdown(`**${localise(FIGURE_NAMES[kind])}**\n\n`);
  content.appendText(unit === '' ? vscode.l10n.t('Value: {0}', value) : vscode.l10n.t('Value: {0}   Unit: {1}', value, unit));
  for (const line of detailsOf(figure)) {
    content.appendMarkdown('\n\n');
    content.appendText(line);
  }
  return content;
}

function detailsOf({ kind, value, bound, per, resolved, repairs }: Figure): string[] {
  const words = typeof value === 'number' && Math.abs(value) >= LARGE ? numberInWords({ value, kind }) : undefined;
  return [
    words === undefined ? '' : vscode.l10n.t('In words: {0}', words),
    bound === undefined ? '' : boundName(bound),
    per === undefined ? '' : vscode.l10n.t('For each: {0}', per),
    resolved === undefined ? '' : vscode.l10n.t('In full, by the date of the issue: {0}', resolved),
    repairs === undefined ? '' : vscode.l10n.t('Read through misread characters; the right ones are {0}', repairs.map(({ text }) => text).join(' ')),
  ].filter((line) => line !== '');
}

/** What a bound means, in words. */
export function boundName(bound: NonNullable<Figure['bound']>): string {
  switch (bound) {
    case 'about': return vscode.l10n.t('Approximate');
    case 'over': return vscode.l10n.t('At least or more than this');
    case 'under': return vscode.l10n.t('At most or less than this');
  }
}

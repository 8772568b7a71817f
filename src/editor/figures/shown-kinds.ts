import type * as vscode from 'vscode';
import type { PageAnalysis } from '../../core/analyze.js';
import type { Figure } from '../../core/figures/figure.js';
import { setting } from '../configuration.js';

/** Whether figures of its kind are to be marked, listed and exported for this document. */
export function isShownKind(scope: vscode.ConfigurationScope): (figure: Figure) => boolean {
  const hidden = new Set<string>(setting('figures.hiddenKinds', scope));
  return ({ kind }) => !hidden.has(kind);
}

/** The analysis without the figures of hidden kinds. */
export function withShownFigures(analysis: PageAnalysis, scope: vscode.ConfigurationScope): PageAnalysis {
  return { ...analysis, figures: analysis.figures.filter(isShownKind(scope)) };
}

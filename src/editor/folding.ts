import * as vscode from 'vscode';
import { foldsOf } from '../core/page/outline/folds.js';
import { currentOutline } from './outlines.js';
import { LANGUAGE_ID } from './pages.js';
import type { Proofs } from './proofs.js';

/** Folds the text of each story and subhead under its heading. */
export function registerFolding(proofs: Proofs): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(LANGUAGE_ID, {
    async provideFoldingRanges(document, _context, token) {
      const outline = await currentOutline(proofs, document, token);
      return outline && foldsOf(outline)
        .map(({ start, end }) => new vscode.FoldingRange(start, lastFullLine(document, start, end)))
        .filter(({ start, end }) => end > start);
    },
  });
}

/** Blank lines before the next heading stay in sight. */
function lastFullLine(document: vscode.TextDocument, start: number, end: number): number {
  let line = Math.min(end, document.lineCount - 1);
  while (line > start && document.lineAt(line).isEmptyOrWhitespace) line--;
  return line;
}

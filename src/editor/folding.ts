import * as vscode from 'vscode';
import { foldsOf } from '../core/page/outline/folds.js';
import type { PageOutline } from '../core/page/outline/outline.js';
import type { Steps } from '../core/text/steps.js';
import { currentOutline } from './outlines.js';
import { LANGUAGE_ID } from './pages.js';
import type { Proofs } from './proofs/proofs.js';
import { runInSlices } from './slices.js';

/** Folds the text of each story and subhead under its heading. */
export function registerFolding(proofs: Proofs): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(LANGUAGE_ID, {
    async provideFoldingRanges(document, _context, token) {
      const outline = await currentOutline(proofs, document, token);
      return outline && runInSlices(foldingRanges(outline, document), () => token.isCancellationRequested);
    },
  });
}

function* foldingRanges(outline: PageOutline, document: vscode.TextDocument): Steps<vscode.FoldingRange[]> {
  const ranges: vscode.FoldingRange[] = [];
  for (const { start, end } of foldsOf(outline)) {
    const last = lastFullLine(document, start, end);
    if (last > start) ranges.push(new vscode.FoldingRange(start, last));
    yield;
  }
  return ranges;
}

/** Blank lines before the next heading stay in sight. */
function lastFullLine(document: vscode.TextDocument, start: number, end: number): number {
  let line = Math.min(end, document.lineCount - 1);
  while (line > start && document.lineAt(line).isEmptyOrWhitespace) line--;
  return line;
}

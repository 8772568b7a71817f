import * as vscode from 'vscode';
import { LineIndex } from '../../../core/text/lines.js';
import { sliceOf } from '../../../core/text/span.js';
import { areInPlace, type PreparedEdit } from '../prepared-fix.js';
import { editsOfPage, type PageFixes } from './page-fixes.js';
import { pageState } from './page-state.js';

export interface AppliedFixes {
  readonly changed: readonly vscode.Uri[];
  /** Pages whose text is another one than the fixes were found in. */
  readonly skipped: readonly vscode.Uri[];
}

/**
 * Applies fixes to many pages in one undo step, as a renaming is applied: pages that are not open are saved.
 * @param names the classes to apply
 */
export async function applyToPages(pages: readonly PageFixes[], names: ReadonlySet<string>): Promise<AppliedFixes> {
  const edit = new vscode.WorkspaceEdit();
  const changed: vscode.Uri[] = [];
  const skipped: vscode.Uri[] = [];
  for (const page of pages) {
    const edits = editsOfPage(page, names);
    if (edits.length === 0) continue;
    const text = await textIfUnchanged(page, edits);
    (text === undefined ? skipped : changed).push(page.uri);
    if (text !== undefined) edit.set(page.uri, placed(text, edits));
  }
  const applied = changed.length > 0 && await vscode.workspace.applyEdit(edit, { isRefactoring: true });
  return applied ? { changed, skipped } : { changed: [], skipped: [...skipped, ...changed] };
}

/** The page's text where the edits still belong to it. */
async function textIfUnchanged({ uri, state }: PageFixes, edits: readonly PreparedEdit[]): Promise<string | undefined> {
  const now = await pageState(uri).catch(() => undefined);
  return now?.state === state && areInPlace(edits, (span) => sliceOf(now.text, span)) ? now.text : undefined;
}

/** The edits by lines and columns: to know these of a closed page without opening it keeps memory small. */
function placed(text: string, edits: readonly PreparedEdit[]): vscode.TextEdit[] {
  const lines = new LineIndex(text);
  const positionAt = (offset: number): vscode.Position => {
    const line = lines.lineOf(offset);
    return new vscode.Position(line, offset - lines.span(line).start);
  };
  return edits.map(({ start, end, text: replacement }) => new vscode.TextEdit(new vscode.Range(positionAt(start), positionAt(end)), replacement));
}

import * as vscode from 'vscode';
import type { RepairScope } from '../../../core/artifacts/repair.js';
import { findPageFiles } from '../../archive/page-files.js';
import type { ProposedTexts } from '../proposed-texts.js';
import { applyToPages, type AppliedFixes } from './apply-to-pages.js';
import { findFixes, type FixFinder, type FoundFixes } from './find-fixes.js';
import { previewPages } from './preview-pages.js';

/** So many names of pages a message has room for. */
const MOST_NAMES = 3;

/**
 * Fixes artifacts on all pages of the workspace: looks for them, shows what would change, applies what was left ticked in one undo step.
 * @param nothing said where no page has anything to fix
 * @returns whether a text was changed
 */
export async function fixWorkspace(finder: FixFinder, proposed: ProposedTexts, title: string, repair: RepairScope, nothing: string): Promise<boolean> {
  const found = await search(finder, title, repair);
  if (!found) return false;
  tellLimits(found);
  if (found.pages.length === 0) {
    void vscode.window.showInformationMessage(nothing);
    return false;
  }
  const chosen = await previewPages(proposed, title, found.pages);
  if (!chosen) return false;
  const applied = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () => applyToPages(chosen.pages, chosen.names));
  tellApplied(applied);
  return applied.changed.length > 0;
}

async function search(finder: FixFinder, title: string, repair: RepairScope): Promise<FoundFixes | undefined> {
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return await vscode.window.withProgress(options, async (progress, token) => {
    const uris = (await findPageFiles()).sort((a, b) => (a.path < b.path ? -1 : 1));
    const told = (index: number): void => progress.report({ message: vscode.l10n.t('page {0} of {1}', index + 1, uris.length), increment: 100 / uris.length });
    return findFixes(finder, uris, repair, told, () => token.isCancellationRequested);
  });
}

function tellLimits({ pages, unread, left }: FoundFixes): void {
  if (left > 0) void vscode.window.showInformationMessage(vscode.l10n.t('These are the first {0} pages with something to fix; {1} pages were not looked at yet. Run the command again for them.', pages.length, left));
  if (unread.length > 0) void vscode.window.showWarningMessage(vscode.l10n.t('Pages that could not be read: {0} ({1})', unread.length, namesOf(unread)));
}

function tellApplied({ changed, skipped }: AppliedFixes): void {
  if (skipped.length > 0) void vscode.window.showWarningMessage(vscode.l10n.t('Pages changed: {0}. Pages left alone, since they changed after the fixes were found: {1} ({2})', changed.length, skipped.length, namesOf(skipped)));
  else void vscode.window.showInformationMessage(vscode.l10n.t('Pages changed: {0}.', changed.length));
}

function namesOf(uris: readonly vscode.Uri[]): string {
  const names = uris.slice(0, MOST_NAMES).map((uri) => vscode.workspace.asRelativePath(uri));
  return uris.length > MOST_NAMES ? `${names.join(', ')} …` : names.join(', ');
}

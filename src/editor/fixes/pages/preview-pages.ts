import * as vscode from 'vscode';
import { applyEdits } from '../../../core/text/edits.js';
import { classItem, pickTicked } from '../pick-ticked.js';
import type { ProposedTexts } from '../proposed-texts.js';
import { classesOfAll, editsOfPage, nameOfClass, type PageFixes } from './page-fixes.js';
import { pageState } from './page-state.js';

interface Item extends vscode.QuickPickItem {
  readonly className?: string;
  readonly page?: PageFixes;
}

/** What a proofreader left ticked of a change of many pages. */
export interface ChosenFixes {
  readonly pages: readonly PageFixes[];
  /** Names of classes. */
  readonly names: ReadonlySet<string>;
}

/**
 * Lists the kinds of fixes and the pages of a change; either can be unticked. The page that the list stands at is shown before
 * and after, side by side, so that of all pages only one is open at a time.
 * @returns undefined when the change was called off
 */
export async function previewPages(proposed: ProposedTexts, title: string, pages: readonly PageFixes[]): Promise<ChosenFixes | undefined> {
  let chosen = chosenOf(itemsOf(pages));
  let shown: PageFixes | undefined;
  const show = async (page: PageFixes | undefined): Promise<void> => {
    if (!page) return;
    shown = page;
    const now = await pageState(page.uri).catch(() => undefined);
    if (now?.state !== page.state || shown !== page) return;
    proposed.propose(page.uri, applyEdits(now.text, editsOfPage(page, chosen.names)));
    await proposed.compare(page.uri, `${vscode.workspace.asRelativePath(page.uri)} · ${title}`, { preview: true, preserveFocus: true });
  };
  try {
    await show(pages[0]);
    const picked = await pickTicked<Item>(title, itemsOf(pages), {
      onDidTick: (items) => {
        chosen = chosenOf(items);
        void show(shown);
      },
      onDidFocus: ({ page }) => {
        if (page && page !== shown) void show(page);
      },
    });
    return picked && chosenOf(picked);
  } finally {
    shown = undefined;
    await proposed.withdraw();
  }
}

function itemsOf(pages: readonly PageFixes[]): Item[] {
  return [
    separator(vscode.l10n.t('Kinds of fixes')),
    ...classesOfAll(pages).map((editClass) => ({ ...classItem(editClass), className: nameOfClass(editClass) })),
    separator(vscode.l10n.t('Pages')),
    ...pages.map((page) => ({
      label: vscode.workspace.asRelativePath(page.uri),
      description: String(page.classes.reduce((sum, { fixes }) => sum + fixes.length, 0)),
      page,
    })),
  ];
}

function separator(label: string): Item {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function chosenOf(items: readonly Item[]): ChosenFixes {
  return { pages: items.flatMap(({ page }) => page ?? []), names: new Set(items.flatMap(({ className }) => className ?? [])) };
}

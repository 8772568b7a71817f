import * as vscode from 'vscode';
import { localise } from '../messages.js';
import type { EditClass } from './edit-class.js';

/** A class of fixes that can be unticked. */
export interface ClassItem extends vscode.QuickPickItem {
  readonly editClass: EditClass;
}

export function classItem(editClass: EditClass): ClassItem {
  return { label: localise(editClass.name), description: `${editClass.fixes.length} · ${localise(editClass.detail)}`, editClass };
}

/** What to do while the reader looks through a list. */
export interface PickWatcher<Item> {
  readonly onDidTick?: (items: readonly Item[]) => void;
  readonly onDidFocus?: (item: Item) => void;
}

/**
 * A list in which everything is ticked at first. It stays while the reader looks at the editors.
 * @returns what was left ticked, or undefined when the reader called it off
 */
export function pickTicked<Item extends vscode.QuickPickItem>(title: string, items: readonly Item[], { onDidTick, onDidFocus }: PickWatcher<Item>): Promise<readonly Item[] | undefined> {
  const list = vscode.window.createQuickPick<Item>();
  list.title = title;
  list.placeholder = vscode.l10n.t('Enter applies what is ticked, Escape changes nothing');
  list.canSelectMany = true;
  list.ignoreFocusOut = true;
  list.items = items;
  list.selectedItems = items.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
  return new Promise((resolve) => {
    list.onDidChangeSelection((ticked) => onDidTick?.(ticked));
    list.onDidChangeActive(([focused]) => focused && onDidFocus?.(focused));
    list.onDidAccept(() => {
      resolve(list.selectedItems);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

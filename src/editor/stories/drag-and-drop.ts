import * as vscode from 'vscode';
import type { Correction } from '../../core/page/corrections/correction.js';
import { mergeInto, moveInto } from '../../core/page/corrections/make.js';
import { correctionName } from '../corrections/correction-names.js';
import type { Corrections } from '../corrections/corrections.js';
import { placeOfRow } from '../corrections/place.js';
import type { Proofs } from '../proofs/proofs.js';
import type { TreeNode } from './nodes.js';

const DRAGGED = 'application/vnd.code.tree.galley.stories';

/** A story or a part of one that is dropped on a story of the same page belongs to it from then on. */
export class StoryDragAndDrop implements vscode.TreeDragAndDropController<TreeNode> {
  readonly dragMimeTypes = [DRAGGED];
  readonly dropMimeTypes = [DRAGGED];

  constructor(private readonly proofs: Proofs, private readonly corrections: Corrections) {}

  handleDrag(rows: readonly TreeNode[], data: vscode.DataTransfer): void {
    data.set(DRAGGED, new vscode.DataTransferItem(rows));
  }

  async handleDrop(target: TreeNode | undefined, data: vscode.DataTransfer): Promise<void> {
    const rows: unknown = data.get(DRAGGED)?.value;
    if (target && Array.isArray(rows)) await this.#drop(target, rows as TreeNode[]);
  }

  async #drop(target: TreeNode, rows: readonly TreeNode[]): Promise<void> {
    const into = await placeOfRow(this.proofs, target);
    if (!into) return;
    const made: Correction[] = [];
    for (const row of rows) {
      const dropped = await placeOfRow(this.proofs, row);
      if (dropped?.page !== into.page || dropped.story === into.story) continue;
      made.push(dropped.lines ? moveInto(into.page, dropped.lines, into.story) : mergeInto(into.page, dropped.story, into.story));
    }
    const [first] = made;
    if (first) await this.corrections.add(into.uri, made, correctionName(first));
    else void vscode.window.showInformationMessage(vscode.l10n.t('A story or a part of one can be dropped on another story of the same page.'));
  }
}

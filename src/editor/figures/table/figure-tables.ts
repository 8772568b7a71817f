import * as vscode from 'vscode';
import type { Archive } from '../../archive/archive.js';
import { Disposable } from '../../disposable.js';
import type { LoadedKnowledge } from '../../loaded-knowledge.js';
import type { Proofs } from '../../proofs.js';
import { FigureCollection } from './collection.js';
import { FigureTable } from './figure-table.js';
import type { TableSource } from './source.js';

export interface TableMaking {
  readonly proofs: Proofs;
  readonly archive: Archive;
  readonly knowledge: LoadedKnowledge;
  readonly extension: vscode.Uri;
}

/** The open tables of figures. */
export class FigureTables extends Disposable {
  readonly #tables = new Set<FigureTable>();

  constructor(private readonly making: TableMaking) {
    super();
  }

  get all(): readonly FigureTable[] {
    return [...this.#tables];
  }

  open(source: TableSource): FigureTable {
    const { proofs, knowledge, extension } = this.making;
    const panel = vscode.window.createWebviewPanel('galley.figureTable', vscode.l10n.t('Figures: {0}', source.title), vscode.ViewColumn.Beside, {
      enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extension, 'dist'), vscode.Uri.joinPath(extension, 'media')],
    });
    const table = new FigureTable(panel, new FigureCollection(source, proofs, knowledge), extension);
    this.#tables.add(table);
    panel.onDidDispose(() => this.#tables.delete(table));
    return table;
  }

  override dispose(): void {
    for (const table of this.#tables) table.close();
    super.dispose();
  }
}

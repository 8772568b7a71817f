import * as vscode from 'vscode';
import { ALL_FIGURES, type TableQuery } from '../../../core/figures/table/query.js';
import { readTableState } from '../../../core/figures/table/state.js';
import type { Archive } from '../../archive/archive.js';
import { Disposable } from '../../disposable.js';
import { FigureCollection, type CollectionTools } from './collection.js';
import { FigureTable } from './figure-table.js';
import { sourceAgain, type TableSource } from './source.js';

const VIEW_TYPE = 'galley.figureTable';

export interface TableMaking extends CollectionTools {
  readonly archive: Archive;
  readonly extension: vscode.Uri;
}

/** The open tables of figures, which come back after the window is loaded again. */
export class FigureTables extends Disposable {
  readonly #tables = new Set<FigureTable>();

  constructor(private readonly making: TableMaking) {
    super();
    this._register(vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, { deserializeWebviewPanel: (panel, state) => this.#reopen(panel, state) }));
  }

  get all(): readonly FigureTable[] {
    return [...this.#tables];
  }

  open(source: TableSource): FigureTable {
    const panel = vscode.window.createWebviewPanel(VIEW_TYPE, titleOf(source), vscode.ViewColumn.Beside);
    return this.#fill(panel, source, ALL_FIGURES);
  }

  /** The panels stay: closing them would keep them from coming back with the window. */
  override dispose(): void {
    for (const table of this.#tables) table.dispose();
    super.dispose();
  }

  async #reopen(panel: vscode.WebviewPanel, kept: unknown): Promise<void> {
    const state = readTableState(kept);
    if (state) this.#fill(panel, await sourceAgain(state.origin, this.making), state.query);
    else panel.dispose();
  }

  #fill(panel: vscode.WebviewPanel, source: TableSource, query: TableQuery): FigureTable {
    const { extension, ...tools } = this.making;
    panel.title = titleOf(source);
    panel.webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extension, 'dist'), vscode.Uri.joinPath(extension, 'media')] };
    const table = new FigureTable(panel, new FigureCollection(source, tools), { extension, query });
    this.#tables.add(table);
    panel.onDidDispose(() => this.#tables.delete(table));
    return table;
  }
}

function titleOf({ title }: TableSource): string {
  return vscode.l10n.t('Figures: {0}', title);
}

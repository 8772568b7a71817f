import * as vscode from 'vscode';
import type { TableRequest, TableView } from '../../../core/figures/table/messages.js';
import type { TableQuery } from '../../../core/figures/table/query.js';
import { Disposable } from '../../disposable.js';
import { runInSlices } from '../../slices.js';
import { exportRows, type Destination } from '../export.js';
import type { FigureCollection } from './collection.js';
import { tableHtml } from './html.js';
import { answer, type Answer } from './view.js';

/** Pages that are read within this time are shown together, in milliseconds. */
const TOGETHER = 400;
/** At most one part of the time goes into showing what has been read so far, and this many parts into reading. */
const READING_PARTS = 4;

/** A panel with a table of figures. What is sorted, searched and exported is worked out here; the panel shows one page of it. */
export class FigureTable extends Disposable {
  readonly #changed = this._register(new vscode.EventEmitter<TableView>());
  #answer: Answer | undefined;
  #view = 0;
  #run = 0;
  #latest: Promise<void> = Promise.resolve();
  #pause = TOGETHER;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The panel has been given something else to show. */
  readonly onDidShow = this.#changed.event;

  #query: TableQuery;
  #drawn = false;

  constructor(private readonly panel: vscode.WebviewPanel, private readonly collection: FigureCollection, { extension, query }: { extension: vscode.Uri; query: TableQuery }) {
    super();
    this.#query = query;
    this._register(collection);
    this._register(panel.webview.onDidReceiveMessage((request: TableRequest) => void this.handle(request)));
    this._register(collection.onDidChange(() => {
      this.#timer ??= setTimeout(() => void this.#show(), this.#pause);
    }));
    panel.onDidDispose(() => this.dispose());
    panel.webview.html = tableHtml(panel.webview, extension, collection.source.origin);
  }

  /** What the panel shows now; undefined until it has asked. */
  get shown(): TableView | undefined {
    return this.#answer && { ...this.#answer.view, view: this.#view };
  }

  /** Whether the panel's own script runs and has asked what to show. */
  get drawn(): boolean {
    return this.#drawn;
  }

  get title(): string {
    return this.panel.title;
  }

  close(): void {
    this.panel.dispose();
  }

  /** Does what the panel asks; what is asked last counts. */
  async handle(request: TableRequest): Promise<void> {
    switch (request.type) {
      case 'ready':
        this.#drawn = true;
        await this.#show();
        return;
      case 'query':
        this.#query = request.query;
        await this.#show();
        return;
      case 'open':
        if (request.view === this.#view) await this.#goTo(request.index);
        return;
      case 'export':
        await this.export({ format: request.format });
        return;
    }
  }

  /** Exports all rows that the query asks for, not only the page that is shown. */
  async export(destination: Destination): Promise<void> {
    const [suggested] = this.collection.source.pages;
    if (this.#answer) await exportRows(this.#answer.matched, { ...(suggested && { suggested }), ...destination });
  }

  override dispose(): void {
    this.#run = -1;
    clearTimeout(this.#timer);
    super.dispose();
  }

  /** Resolves when the answer to the latest question is shown. */
  #show(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#run < 0) return this.#latest;
    return this.#latest = this.#answerNow(++this.#run);
  }

  async #answerNow(run: number): Promise<void> {
    const start = performance.now();
    const answered = await runInSlices(answer(this.collection, this.#query), () => this.#run !== run);
    if (this.#run < 0) return;
    if (!answered || this.#run !== run) {
      await this.#latest;
      return;
    }
    this.#pause = Math.max(TOGETHER, READING_PARTS * (performance.now() - start));
    this.#answer = answered;
    const view: TableView = { ...answered.view, view: ++this.#view };
    this.#changed.fire(view);
    await this.panel.webview.postMessage(view);
  }

  /** Opens the text beside the table, with the figure selected. */
  async #goTo(index: number): Promise<void> {
    const row = this.#answer?.shown[index];
    const uri = row && this.collection.uriOf(row);
    if (!row || !uri) return;
    const document = await vscode.workspace.openTextDocument(uri);
    const selection = new vscode.Range(document.positionAt(row.start), document.positionAt(row.end));
    const besides = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
    await vscode.window.showTextDocument(document, { selection, viewColumn: besides ?? vscode.ViewColumn.Beside, preview: true });
  }
}

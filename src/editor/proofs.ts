import * as vscode from 'vscode';
import type { PageAnalysis } from '../core/analyze.js';
import { analyzeInSteps } from '../core/analyze.js';
import { Disposable } from './disposable.js';
import { isPage } from './pages.js';
import { runInSlices } from './slices.js';

/** How long the reader must stop typing before the page is read again, in milliseconds. */
const QUIET = 150;

/** The analysis of one version of a page. */
export class Proof {
  constructor(
    readonly document: vscode.TextDocument,
    readonly version: number,
    readonly analysis: PageAnalysis,
  ) {}

  /** Whether the document has changed since; offsets of the analysis then point at other text. */
  isStale(): boolean {
    return this.document.isClosed || this.document.version !== this.version;
  }
}

interface Reading {
  readonly document: vscode.TextDocument;
  proof?: Proof;
  /** Changes with every start of an analysis; one that finds another number in its place stops. */
  run: number;
  timer?: ReturnType<typeof setTimeout>;
}

/**
 * The store that all features read from: one versioned analysis per page that is or was visible, until it is closed.
 * Analyses run in slices of time, start again when the text changes, and are announced by `onDidChange`.
 */
export class Proofs extends Disposable {
  readonly #readings = new Map<string, Reading>();
  readonly #changed = this._register(new vscode.EventEmitter<vscode.Uri>());

  /** The page has a new analysis, or was closed and has none any more. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    super();
    this._register(vscode.window.onDidChangeVisibleTextEditors((editors) => this.#show(editors)));
    this._register(vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) this.#edited(document);
    }));
    this._register(vscode.workspace.onDidOpenTextDocument(() => this.#show(vscode.window.visibleTextEditors)));
    this._register(vscode.workspace.onDidCloseTextDocument((document) => this.#drop(document)));
    this.#show(vscode.window.visibleTextEditors);
  }

  /** The latest analysis, which may be stale; undefined before the first one is ready. */
  get(document: vscode.TextDocument): Proof | undefined {
    return this.#readings.get(keyOf(document))?.proof;
  }

  /** Waits for the analysis of the document's current text; undefined when it is no page or is closed meanwhile. */
  async fresh(document: vscode.TextDocument): Promise<Proof | undefined> {
    if (!isPage(document)) return undefined;
    const reading = this.#readingOf(document);
    while (this.#readings.get(keyOf(document)) === reading) {
      if (reading.proof && !reading.proof.isStale()) return reading.proof;
      await this.#nextChange(document);
    }
    return undefined;
  }

  override dispose(): void {
    for (const { document } of [...this.#readings.values()]) this.#drop(document);
    super.dispose();
  }

  #nextChange(document: vscode.TextDocument): Promise<void> {
    return new Promise((resolve) => {
      const listener = this.onDidChange((uri) => {
        if (uri.toString() !== keyOf(document)) return;
        listener.dispose();
        resolve();
      });
    });
  }

  #show(editors: readonly vscode.TextEditor[]): void {
    for (const { document } of editors) if (isPage(document)) this.#readingOf(document);
  }

  #readingOf(document: vscode.TextDocument): Reading {
    const known = this.#readings.get(keyOf(document));
    if (known) return known;
    const reading: Reading = { document, run: 0 };
    this.#readings.set(keyOf(document), reading);
    this.#read(reading, 0);
    return reading;
  }

  #edited(document: vscode.TextDocument): void {
    const reading = this.#readings.get(keyOf(document));
    if (reading) this.#read(reading, QUIET);
  }

  #read(reading: Reading, delay: number): void {
    clearTimeout(reading.timer);
    const run = ++reading.run;
    reading.timer = setTimeout(() => void this.#analyze(reading, run), delay);
  }

  async #analyze(reading: Reading, run: number): Promise<void> {
    const { document } = reading;
    const { version } = document;
    const analysis = await runInSlices(analyzeInSteps(document.getText()), () => reading.run !== run);
    if (!analysis || reading.run !== run) return;
    reading.proof = new Proof(document, version, analysis);
    this.#changed.fire(document.uri);
  }

  #drop(document: vscode.TextDocument): void {
    const reading = this.#readings.get(keyOf(document));
    if (!reading) return;
    clearTimeout(reading.timer);
    reading.run = -1;
    this.#readings.delete(keyOf(document));
    this.#changed.fire(document.uri);
  }
}

function keyOf(document: vscode.TextDocument): string {
  return document.uri.toString();
}

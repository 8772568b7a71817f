import * as vscode from 'vscode';
import { isSameBasis } from '../../core/project/basis.js';
import { onDidChangeSetting } from '../configuration.js';
import { Disposable } from '../disposable.js';
import type { Evidence } from '../evidence.js';
import type { LoadedKnowledge } from '../loaded-knowledge.js';
import { hasTab, isPage } from '../pages.js';
import { isIn, type Projects } from '../project/projects.js';
import type { Proof } from './proof.js';
import { type PageDates, Reader } from './reader.js';
import type { Reading } from './reading.js';

export type { Proof };

/** How long the reader must stop typing before the page is read again, in milliseconds. */
const QUIET = 150;

/**
 * The store that all features read from: one versioned analysis per page that is or was visible, until it is closed.
 * Analyses run in slices of time, start again when the text changes, and are announced by `onDidChange`.
 */
export class Proofs extends Disposable {
  readonly #readings = new Map<string, Reading>();
  readonly #reader: Reader;
  readonly #changed = this._register(new vscode.EventEmitter<vscode.Uri>());

  /** The page has a new analysis, or was closed and has none any more. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly knowledge: LoadedKnowledge, private readonly projects: Projects, private readonly evidence: Evidence) {
    super();
    this.#reader = new Reader(knowledge, projects, evidence, ({ document }) => this.#changed.fire(document.uri));
    this._register(vscode.window.onDidChangeVisibleTextEditors((editors) => this.#show(editors)));
    this._register(vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) this.#edited(document);
    }));
    this._register(vscode.workspace.onDidOpenTextDocument(() => this.#show(vscode.window.visibleTextEditors)));
    this._register(vscode.workspace.onDidCloseTextDocument((document) => this.#drop(document)));
    this._register(onDidChangeSetting(['rules.disabled', 'figures.optional'], () => this.#readAll()));
    this._register(projects.onDidChange((folder) => this.#readIn(folder)));
    this._register(evidence.onDidChange((uri) => this.#readWithin(uri)));
    this.#show(vscode.window.visibleTextEditors);
  }

  /** Resolves the dates of pages that tell none of their own by these from now on. */
  goBy(dates: PageDates): void {
    this.#reader.dates = dates;
    this._register(dates.onDidChange(() => this.#redate()));
  }

  /** The latest analysis, which may be stale; undefined before the first one is ready. */
  get(page: Pick<vscode.TextDocument, 'uri'>): Proof | undefined {
    return this.#readings.get(keyOf(page))?.proof;
  }

  /** The latest analysis of every page that has one. */
  all(): Proof[] {
    return [...this.#readings.values()].flatMap(({ proof }) => proof ?? []);
  }

  /** Gives doubtful look-alikes and suspect passages, or leaves them out again, until the window closes. */
  toggleDoubtful(): void {
    this.#reader.doubtful = !this.#reader.doubtful;
    this.#readAll();
  }

  /**
   * Waits for an analysis of the document's current text with all knowledge; undefined when it is no page or is closed meanwhile.
   * What other pages tell while it is read is not waited for: with many of them that may go on for long.
   */
  async fresh(document: vscode.TextDocument): Promise<Proof | undefined> {
    if (!isPage(document)) return undefined;
    const reading = this.#readingOf(document);
    const before = reading.run;
    while (this.#readings.get(keyOf(document)) === reading) {
      const isCorrected = reading.basis?.stories === this.projects.basisOf(document.uri).stories;
      const knowsOthers = !reading.outdated || reading.proofRun > before;
      if (reading.proof?.informed && !reading.proof.isStale() && knowsOthers && isCorrected) return reading.proof;
      if ((reading.proof?.isStale() || reading.outdated) && !reading.running) this.#reader.start(reading, 0);
      await this.#nextChange(document);
    }
    return undefined;
  }

  /** Frees the memory of what reading found out, unless a page is open: the next edit goes by it. */
  async forgetUnlessOpen(): Promise<void> {
    const { forgetAnswers } = await this.knowledge.engine();
    if (this.#readings.size === 0) forgetAnswers();
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
    for (const { document } of editors) {
      if (!isPage(document)) continue;
      const reading = this.#readingOf(document);
      if (reading.outdated && !reading.running) this.#reader.start(reading, 0);
    }
  }

  #readingOf(document: vscode.TextDocument): Reading {
    const known = this.#readings.get(keyOf(document));
    if (known) return known;
    const reading: Reading = { document, proofRun: 0, run: 0, running: false, outdated: false };
    this.#readings.set(keyOf(document), reading);
    this.#reader.start(reading, 0);
    return reading;
  }

  #edited(document: vscode.TextDocument): void {
    const reading = this.#readings.get(keyOf(document));
    if (reading) this.#reader.start(reading, QUIET);
  }

  /** Reads a page again, or all pages of a folder, of which more is known than before; those out of sight when somebody wants them. */
  #readWithin({ path }: vscode.Uri): void {
    const seen = new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
    for (const reading of this.#readings.values()) {
      const { document } = reading;
      if (!`${document.uri.path}/`.startsWith(`${path}/`) || reading.evidence === this.evidence.of(document.uri, this.projects.of(document.uri))) continue;
      this.#outdate(reading, seen.has(document));
    }
  }

  #redate(): void {
    for (const reading of this.#readings.values()) {
      if (reading.proof?.analysis.page.issue.date === null && reading.issueDate !== this.#reader.dates?.dateOf(reading.document.uri)) this.#reader.start(reading, 0);
    }
  }

  #readAll(): void {
    for (const reading of this.#readings.values()) this.#reader.start(reading, 0);
  }

  /** Another project: the pages of which it says something else are read again. */
  #readIn(folder: vscode.Uri): void {
    for (const reading of this.#readings.values()) {
      const { begun, document: { uri } } = reading;
      if (isIn(folder, uri) && !(begun && isSameBasis(begun, this.projects.basisOf(uri)))) this.#outdate(reading, hasTab(uri));
    }
  }

  /** The page is to be read again: now, or when somebody wants it. VS Code holds a page for minutes after its editor was closed. */
  #outdate(reading: Reading, now: boolean): void {
    reading.outdated = true;
    if (now) this.#reader.start(reading, 0);
  }

  #drop(document: vscode.TextDocument): void {
    const reading = this.#readings.get(keyOf(document));
    if (!reading) return;
    this.#reader.stop(reading);
    this.#readings.delete(keyOf(document));
    this.#changed.fire(document.uri);
    void this.forgetUnlessOpen();
  }
}

function keyOf({ uri }: Pick<vscode.TextDocument, 'uri'>): string {
  return uri.toString();
}

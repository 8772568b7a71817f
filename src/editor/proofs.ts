import * as vscode from 'vscode';
import type { Knowledge } from '../core/knowledge.js';
import { basisOf, isSameBasis } from '../core/project/basis.js';
import type { Steps } from '../core/text/steps.js';
import { analyzeAsSet } from './analysis.js';
import { onDidChangeSetting } from './configuration.js';
import { Disposable } from './disposable.js';
import type { Evidence } from './evidence.js';
import type { LoadedKnowledge } from './loaded-knowledge.js';
import { hasTab, isPage } from './pages.js';
import { isIn, type Projects } from './project/projects.js';
import { Proof } from './proof.js';
import type { Reading, Source } from './reading.js';
import { runInSlices } from './slices.js';
import { textOf } from './text-of.js';

export type { Proof };

/** The dates of the issues to which pages belong. */
export interface PageDates {
  /** ISO 8601; undefined where nothing tells it. */
  dateOf(page: vscode.Uri): string | undefined;
  readonly onDidChange: vscode.Event<void>;
}

/** A text longer than this, in UTF-16 units, is read without the language model first, so that its marks do not keep the reader waiting. */
const LONG = 200_000;

/** How long the reader must stop typing before the page is read again, in milliseconds. */
const QUIET = 150;

/**
 * The store that all features read from: one versioned analysis per page that is or was visible, until it is closed.
 * Analyses run in slices of time, start again when the text changes, and are announced by `onDidChange`.
 */
export class Proofs extends Disposable {
  readonly #readings = new Map<string, Reading>();
  readonly #changed = this._register(new vscode.EventEmitter<vscode.Uri>());

  /** The page has a new analysis, or was closed and has none any more. */
  readonly onDidChange = this.#changed.event;

  #doubtful = false;
  #dates: PageDates | undefined;

  constructor(private readonly knowledge: LoadedKnowledge, private readonly projects: Projects, private readonly evidence: Evidence) {
    super();
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
    this.#dates = dates;
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
    this.#doubtful = !this.#doubtful;
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
      if ((reading.proof?.isStale() || reading.outdated) && !reading.running) this.#read(reading, 0);
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
      if (reading.outdated && !reading.running) this.#read(reading, 0);
    }
  }

  #readingOf(document: vscode.TextDocument): Reading {
    const known = this.#readings.get(keyOf(document));
    if (known) return known;
    const reading: Reading = { document, proofRun: 0, run: 0, running: false, outdated: false };
    this.#readings.set(keyOf(document), reading);
    this.#read(reading, 0);
    return reading;
  }

  #edited(document: vscode.TextDocument): void {
    const reading = this.#readings.get(keyOf(document));
    if (reading) this.#read(reading, QUIET);
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
      if (reading.proof?.analysis.page.issue.date === null && reading.issueDate !== this.#dates?.dateOf(reading.document.uri)) this.#read(reading, 0);
    }
  }

  #readAll(): void {
    for (const reading of this.#readings.values()) this.#read(reading, 0);
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
    if (now) this.#read(reading, 0);
  }

  #read(reading: Reading, delay: number): void {
    clearTimeout(reading.timer);
    reading.running = false;
    const run = ++reading.run;
    reading.timer = setTimeout(() => void this.#analyze(reading, run), delay);
  }

  async #analyze(reading: Reading, run: number): Promise<void> {
    const { document } = reading;
    reading.running = true;
    const [engine, project] = await Promise.all([this.knowledge.engine(), this.projects.ofPage(document.uri)]);
    const text = await runInSlices(textOf(document), () => reading.run !== run);
    if (text === undefined || reading.run !== run) return;
    const source: Source = { run, text, version: document.version, engine, project, basis: basisOf(project.project, project.path) };
    reading.begun = source.basis;
    if (source.text.length > LONG) {
      await this.#readLong(reading, source);
    } else {
      const knowledge = this.knowledge.loaded;
      if (!knowledge) void this.#inform(reading, run);
      await this.#readOnce(reading, source, knowledge);
    }
    if (reading.run === run) reading.running = false;
  }

  /** The first reading of a long text does without the language model; the next ones cost little but what was edited. */
  async #readLong(reading: Reading, source: Source): Promise<void> {
    const knowledge = await this.knowledge.load();
    if (reading.run !== source.run) return;
    const { language, ...quick } = knowledge;
    if (language && !reading.proof && !await this.#readOnce(reading, source, quick)) return;
    await this.#readOnce(reading, source, knowledge);
  }

  /** @returns whether the text was read to its end and the proof is there */
  async #readOnce(reading: Reading, { run, text, version, engine, project, basis }: Source, knowledge: Knowledge | undefined): Promise<boolean> {
    const { document } = reading;
    reading.memory ??= new engine.AnalysisMemory();
    const evidence = this.evidence.of(document.uri, project.project);
    const known = knowledge && { ...knowledge, evidence };
    reading.evidence = evidence;
    const issueDate = this.#dates?.dateOf(document.uri);
    const options = { doubtful: this.#doubtful, memory: reading.memory, ...(known && { knowledge: known }), ...(issueDate !== undefined && { issueDate }) };
    const isInformed = (): boolean => knowledge !== undefined && knowledge === this.knowledge.loaded;
    const steps = function* (): Steps<Proof> {
      const analysis = yield* analyzeAsSet(engine, text, document, project, options);
      return yield* Proof.of({ document, version, analysis, informed: isInformed(), engine });
    };
    const proof = await runInSlices(steps(), () => reading.run !== run);
    if (!proof || reading.run !== run) return false;
    if (proof.informed) reading.running = false;
    reading.basis = basis;
    reading.outdated = evidence !== this.evidence.of(document.uri, this.projects.of(document.uri));
    reading.issueDate = issueDate;
    reading.proof = proof;
    reading.proofRun = run;
    this.#changed.fire(document.uri);
    return true;
  }

  /** A page is read with what is known at once, and again when the data has come. */
  async #inform(reading: Reading, run: number): Promise<void> {
    await this.knowledge.load();
    if (reading.run === run) this.#read(reading, 0);
  }

  #drop(document: vscode.TextDocument): void {
    const reading = this.#readings.get(keyOf(document));
    if (!reading) return;
    clearTimeout(reading.timer);
    reading.run = -1;
    this.#readings.delete(keyOf(document));
    this.#changed.fire(document.uri);
    void this.forgetUnlessOpen();
  }
}

function keyOf({ uri }: Pick<vscode.TextDocument, 'uri'>): string {
  return uri.toString();
}

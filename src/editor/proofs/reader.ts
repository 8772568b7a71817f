import type * as vscode from 'vscode';
import type { Knowledge } from '../../core/knowledge.js';
import { basisOf } from '../../core/project/basis.js';
import type { Steps } from '../../core/text/steps.js';
import { analyzeAsSet } from '../analysis.js';
import type { Evidence } from '../evidence.js';
import type { LoadedKnowledge } from '../loaded-knowledge.js';
import type { Projects } from '../project/projects.js';
import { runInSlices } from '../slices.js';
import { textOf } from '../text-of.js';
import { Proof } from './proof.js';
import type { Reading, Source } from './reading.js';

/** The dates of the issues to which pages belong. */
export interface PageDates {
  /** ISO 8601; undefined where nothing tells it. */
  dateOf(page: vscode.Uri): string | undefined;
  readonly onDidChange: vscode.Event<void>;
}

/** A text longer than this, in UTF-16 units, is read without the language model first, so that its marks do not keep the reader waiting. */
const LONG = 200_000;

/** Analyses pages in slices of time. A page that is started again, or stopped, is not read to its end. */
export class Reader {
  /** Whether to give also doubtful look-alikes and suspect passages. */
  doubtful = false;
  /** What the dates of pages that tell none of their own are resolved by. */
  dates: PageDates | undefined;

  /** @param onRead called when a reading has a new proof */
  constructor(
    private readonly knowledge: LoadedKnowledge,
    private readonly projects: Projects,
    private readonly evidence: Evidence,
    private readonly onRead: (reading: Reading) => void,
  ) {}

  /** Analyses the page as it is after a delay, in milliseconds. */
  start(reading: Reading, delay: number): void {
    clearTimeout(reading.timer);
    reading.running = false;
    const run = ++reading.run;
    reading.timer = setTimeout(() => void this.#analyze(reading, run), delay);
  }

  /** The page is closed. */
  stop(reading: Reading): void {
    clearTimeout(reading.timer);
    reading.run = -1;
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
    const issueDate = this.dates?.dateOf(document.uri);
    const options = { doubtful: this.doubtful, memory: reading.memory, ...(known && { knowledge: known }), ...(issueDate !== undefined && { issueDate }) };
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
    this.onRead(reading);
    return true;
  }

  /** A page is read with what is known at once, and again when the data has come. */
  async #inform(reading: Reading, run: number): Promise<void> {
    await this.knowledge.load();
    if (reading.run === run) this.start(reading, 0);
  }
}

import * as vscode from 'vscode';
import type { PageAnalysis } from '../../../core/analyze.js';
import { figureRowsInSteps, type FigureRow } from '../../../core/figures/export/row.js';
import type { Steps } from '../../../core/text/steps.js';
import { onDidChangeSetting, setting } from '../../configuration.js';
import { Disposable } from '../../disposable.js';
import type { LoadedKnowledge } from '../../loaded-knowledge.js';
import type { Projects } from '../../project/projects.js';
import type { Proofs } from '../../proofs/proofs.js';
import type { PageDates } from '../../proofs/reader.js';
import { runInSlices } from '../../slices.js';
import { withShownFigures } from '../shown-kinds.js';
import { shownStory, type TableSource } from './source.js';

/** More rows would take more memory than an extension may ask for; how many are left out is said. */
const MOST_ROWS = 200_000;
/** In bytes. The editor itself gives no larger text to an extension. */
const LARGEST_PAGE = 50 * 1024 * 1024;

/** What a collection reads with. */
export interface CollectionTools {
  readonly proofs: Proofs;
  readonly projects: Projects;
  readonly knowledge: LoadedKnowledge;
  readonly dates: PageDates;
}

/** The figures of the pages of a source: of open pages as they stand in the editor, of others from their files. Pages are read one after another, in slices. */
export class FigureCollection extends Disposable {
  readonly #changed = this._register(new vscode.EventEmitter<undefined>());
  readonly #rows = new Map<string, readonly FigureRow[]>();
  readonly #uris = new Map<string, vscode.Uri>();
  readonly #due: Set<string>;
  #reading = false;
  #ended = false;
  readonly #failed = new Set<string>();
  /** How many figures of a page found no room. */
  readonly #left = new Map<string, number>();
  #held = 0;
  /** The pages that leave dates open, with the date of the issue that was known when they were read. */
  readonly #undated = new Map<string, string | undefined>();

  /** More is known. */
  readonly onDidChange = this.#changed.event;

  constructor(readonly source: TableSource, private readonly tools: CollectionTools) {
    super();
    for (const uri of source.pages) this.#uris.set(uri.toString(), uri);
    this.#due = new Set(this.#uris.keys());
    this._register(tools.proofs.onDidChange((uri) => this.#again([uri.toString()])));
    this._register(tools.dates.onDidChange(() => this.#again(this.#datedAnew())));
    this._register(onDidChangeSetting(['figures.hiddenKinds', 'figures.optional'], () => this.#again(this.#uris.keys())));
    void this.#work();
  }

  /** In the order of the pages. */
  get rows(): FigureRow[] {
    const rows: FigureRow[] = [];
    for (const key of this.#uris.keys()) for (const row of this.#rows.get(key) ?? []) rows.push(row);
    return rows;
  }

  /** Pages still to be read, pages that cannot be read, and figures for which there is no room. */
  get missing(): { readonly pages: number; readonly unreadable: number; readonly figures: number } {
    return { pages: this.#due.size + Number(this.#reading), unreadable: this.#failed.size, figures: [...this.#left.values()].reduce((sum, count) => sum + count, 0) };
  }

  /** The page of a row. */
  uriOf({ file }: FigureRow): vscode.Uri | undefined {
    for (const uri of this.#uris.values()) if (vscode.workspace.asRelativePath(uri) === file) return uri;
    return undefined;
  }

  override dispose(): void {
    this.#ended = true;
    super.dispose();
  }

  #again(keys: Iterable<string>): void {
    for (const key of keys) if (this.#uris.has(key)) this.#due.add(key);
    void this.#work();
  }

  /** Pages that can be read with another date than they were. */
  #datedAnew(): string[] {
    return [...this.#undated].filter(([key, date]) => this.tools.dates.dateOf(vscode.Uri.parse(key, true)) !== date).map(([key]) => key);
  }

  async #work(): Promise<void> {
    if (this.#reading) return;
    for (const key of this.#due) {
      this.#due.delete(key);
      this.#reading = true;
      await this.#read(key);
      this.#reading = false;
      if (this.#ended) return;
      this.#changed.fire(undefined);
    }
  }

  async #read(key: string): Promise<void> {
    const uri = this.#uris.get(key);
    if (!uri) return;
    this.#failed.delete(key);
    try {
      const rows = await this.#rowsOf(uri);
      if (rows) this.#keep(key, rows);
    } catch {
      this.#failed.add(key);
    }
  }

  #keep(key: string, rows: readonly FigureRow[]): void {
    this.#held -= this.#rows.get(key)?.length ?? 0;
    const room = Math.max(0, MOST_ROWS - this.#held);
    this.#left.set(key, Math.max(0, rows.length - room));
    this.#rows.set(key, rows.slice(0, room));
    this.#held += Math.min(rows.length, room);
  }

  async #rowsOf(uri: vscode.Uri): Promise<readonly FigureRow[] | undefined> {
    const issueDate = this.tools.dates.dateOf(uri);
    const analysis = await this.#analysisOf(uri, issueDate);
    const rows = analysis && await runInSlices(this.#select(uri, analysis), () => this.#ended);
    if (analysis?.page.issue.date === null && rows?.some(leavesOpen(issueDate))) this.#undated.set(uri.toString(), issueDate);
    else this.#undated.delete(uri.toString());
    return rows;
  }

  /** An open page's proof serves as it is, unless only its issue has a date. */
  async #analysisOf(uri: vscode.Uri, issueDate: string | undefined): Promise<PageAnalysis | undefined> {
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    const proof = open && await this.tools.proofs.fresh(open);
    if (proof && (proof.analysis.page.issue.date !== null || issueDate === undefined)) return proof.analysis;
    const text = proof?.analysis.page.text ?? await textOf(uri);
    await this.tools.projects.load(uri);
    const options = { optionalFigures: setting('figures.optional', uri), corrections: this.tools.projects.correctionsOf(uri), ...(issueDate !== undefined && { issueDate }) };
    const engine = await this.tools.knowledge.engine();
    return await runInSlices(engine.analyzeFiguresInSteps(text, options), () => this.#ended);
  }

  /** The rows of the source's story, or of the whole page, with strings of their own: a slice of a page's text keeps the whole text in memory. */
  *#select(uri: vscode.Uri, analysis: PageAnalysis): Steps<readonly FigureRow[]> {
    const story = shownStory(this.source, analysis);
    const shown = withShownFigures(analysis, uri);
    const figures = story ? shown.figures.filter(({ start }) => story.segments.some((segment) => segment.start <= start && start < segment.end)) : shown.figures;
    const rows: FigureRow[] = [];
    for (const row of yield* figureRowsInSteps(vscode.workspace.asRelativePath(uri), { ...shown, figures })) {
      rows.push(JSON.parse(JSON.stringify(row)) as FigureRow);
      if (rows.length % 64 === 0) yield;
    }
    return rows;
  }
}

async function textOf(uri: vscode.Uri): Promise<string> {
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > LARGEST_PAGE) throw new RangeError(uri.path);
  return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
}

/** Whether a row has a date that the date of the issue would complete, or has completed. */
function leavesOpen(issueDate: string | undefined): (row: FigureRow) => boolean {
  return ({ kind, value, resolved }) => (kind === 'date' || kind === 'year') && (issueDate === undefined ? !/^\d{4}/.test(String(value)) : resolved !== '');
}

import * as vscode from 'vscode';
import type { Issue } from '../../core/page/outline/issues.js';
import type { Steps } from '../../core/text/steps.js';
import { onDidChangeSetting, setting } from '../configuration.js';
import { Disposable } from '../disposable.js';
import { isPage, openPage } from '../pages.js';
import { isIn, type Projects } from '../project/projects.js';
import type { Proofs } from '../proofs/proofs.js';
import { runInSlices } from '../slices.js';
import { type ArchivedPage, goesByOther, outdated, tellsSameIssue, unreadablePage, unreadPage } from './archived-page.js';
import { Catalogue } from './catalogue.js';
import { findPageFiles, PageFiles } from './page-files.js';
import { isGone, type PageSources } from './page-file.js';
import { PageReader } from './page-reader.js';
import { ReadingQueue } from './reading-queue.js';

/** Pages that are read at a time: one is worked on, the next waits for its file. */
const READ_TOGETHER = 2;

/**
 * All pages of the workspace, with the outlines of those that were read: open pages as they stand in the editor, the
 * others from their files. It does nothing before it is opened. Of closed pages it keeps outlines only.
 */
export class Archive extends Disposable {
  readonly #pages = new Map<string, ArchivedPage>();
  readonly #catalogue = new Catalogue(() => this.pages, () => setting('issues.groupBy'));
  readonly #queue = new ReadingQueue((key, stopped) => this.#read(key, stopped), (key) => this.#isOpen(key), READ_TOGETHER);
  readonly #reader: PageReader;
  readonly #projects: Projects;
  readonly #changed = this._register(new vscode.EventEmitter<ArchivedPage | undefined>());
  #opening: Promise<void> | undefined;
  /** One page is known better; or, without a page, there are others or they are grouped in another way. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly proofs: Proofs, sources: PageSources) {
    super();
    this.#reader = new PageReader(proofs, sources);
    this.#projects = sources.projects;
  }

  /** Lists the pages and goes on reading them in the background. */
  open(): Promise<void> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  get pages(): ArchivedPage[] {
    return [...this.#pages.values()];
  }

  get issues(): readonly Issue<ArchivedPage>[] {
    return this.#catalogue.shelf.issues;
  }

  /** The issues once the pages are listed, put together without a stall. */
  async listIssues(): Promise<readonly Issue<ArchivedPage>[]> {
    await this.open();
    await this.#catalogue.prepare();
    return this.issues;
  }

  /** The issue to which a page belongs, as far as the pages are known. */
  issueOf(uri: vscode.Uri): Issue<ArchivedPage> | undefined {
    return this.#catalogue.shelf.issueOf(uri);
  }

  /** How many pages there are. */
  get size(): number {
    return this.#pages.size;
  }

  /** How many pages wait to be read, and whether they are being read. */
  get unread(): { readonly count: number; readonly reading: boolean } {
    return { count: this.#queue.length, reading: this.#queue.running };
  }

  page(uri: vscode.Uri): ArchivedPage | undefined {
    return this.#pages.get(uri.toString());
  }

  /** The page after it is read; undefined when it is neither in the workspace nor open. */
  async read(uri: vscode.Uri): Promise<ArchivedPage | undefined> {
    const document = openPage(uri);
    if (document) this.#addOpen(document);
    await this.#queue.want(uri.toString());
    return this.page(uri);
  }

  /** Looks for the pages of the workspace anew, and whether files have changed: a host may tell late of files, or never. */
  async refresh(): Promise<void> {
    await this.open();
    await this.#list();
    this.#queue.add([...this.#pages].filter(([, { filed }]) => filed).map(([key]) => key));
  }

  startReading(): void {
    this.#queue.start();
    this.#changed.fire(undefined);
  }

  stopReading(): void {
    this.#queue.stop();
    this.#changed.fire(undefined);
  }

  async #open(): Promise<void> {
    const files = this._register(new PageFiles());
    this._register(files.onDidChange((uri) => this.#due(uri)));
    this._register(files.onDidVanish((uri) => this.#remove(uri.toString())));
    this._register(files.onDidRelist(() => void this.#list()));
    this._register(onDidChangeSetting(['rules.disabled'], () => this.#readAnew()));
    this._register(onDidChangeSetting(['issues.groupBy'], () => this.#regroup()));
    this._register(this.#projects.onDidChange((folder) => this.#readDecided(folder)));
    this._register(this.proofs.onDidChange((uri) => void this.#follow(uri)));
    await this.#list();
    this.#queue.start();
  }

  async #list(): Promise<void> {
    const listed = new Map((await findPageFiles()).map((uri) => [uri.toString(), uri]));
    for (const [key, page] of this.#pages) if (page.filed && !listed.has(key)) this.#remove(key);
    const added = [...listed].filter(([key]) => !this.#pages.get(key)?.filed);
    await runInSlices(this.#file(added), () => false);
    for (const document of vscode.workspace.textDocuments) if (isPage(document)) this.#addOpen(document);
    this.#queue.add(added.map(([key]) => key));
    this.#regroup();
  }

  /** Also finds the place of each page in its project: whoever shows the issues asks for those of all pages at once. */
  *#file(added: readonly [string, vscode.Uri][]): Steps<void> {
    for (const [key, uri] of added) {
      this.#projects.pathOf(uri);
      this.#set(key, { ...this.#pages.get(key) ?? unreadPage(uri), filed: true });
      yield;
    }
  }

  #addOpen({ uri }: vscode.TextDocument): void {
    const key = uri.toString();
    if (this.#pages.has(key)) return;
    this.#set(key, unreadPage(uri));
    this.#queue.add([key]);
    this.#regroup();
  }

  #due(uri: vscode.Uri): void {
    const key = uri.toString();
    const page = this.#pages.get(key);
    if (!page?.filed) {
      this.#set(key, { ...page ?? unreadPage(uri), filed: true });
      this.#regroup();
    }
    this.#queue.add([key]);
  }

  /** What is counted on all pages is another thing. */
  #readAnew(): void {
    this.#outdate([...this.#pages].filter(([, { outline }]) => outline));
  }

  /** Another project file: pages of which it says something else are due again. */
  #readDecided(folder: vscode.Uri): void {
    this.#outdate([...this.#pages].filter(([, page]) => isIn(folder, page.uri) && goesByOther(page, this.#projects.basisOf(page.uri))));
    this.#regroup();
  }

  #outdate(pages: readonly [string, ArchivedPage][]): void {
    for (const [key, page] of pages) this.#set(key, outdated(page));
    this.#queue.add(pages.map(([key]) => key));
  }

  #remove(key: string): void {
    if (!this.#pages.delete(key)) return;
    this.#queue.remove(key);
    this.#reader.forget(vscode.Uri.parse(key, true));
    this.#regroup();
  }

  /** An open page has a new analysis, or was closed. */
  async #follow(uri: vscode.Uri): Promise<void> {
    const document = openPage(uri);
    const proof = document && this.proofs.get(document);
    if (!document || !proof) {
      this.#closed(uri);
      return;
    }
    this.#addOpen(document);
    const page = this.page(uri);
    const read = page && await this.#reader.readProof(page, proof);
    if (read && this.#pages.has(uri.toString()) && this.proofs.get(document) === proof) this.#known(read);
  }

  #closed(uri: vscode.Uri): void {
    const page = this.page(uri);
    if (page?.filed) this.#queue.add([uri.toString()]);
    else this.#remove(uri.toString());
  }

  async #read(key: string, stopped: () => boolean): Promise<'done' | 'stopped'> {
    const page = this.#pages.get(key);
    if (!page) return 'done';
    try {
      const read = await this.#reader.read(page, stopped);
      if (!read && (stopped() || openPage(page.uri))) return 'stopped';
      if (read && this.#pages.has(key)) this.#known(read);
    } catch (error) {
      if (isGone(error)) this.#remove(key);
      else this.#known(unreadablePage(page, error));
    }
    if (this.#queue.length === 0) void this.proofs.forgetUnlessOpen();
    return 'done';
  }

  /** Whether a page is open: its analysis may take long, and is under way anyway. */
  #isOpen(key: string): boolean {
    const page = this.#pages.get(key);
    return page !== undefined && openPage(page.uri) !== undefined;
  }

  #known(page: ArchivedPage): void {
    const before = this.page(page.uri);
    this.#set(page.uri.toString(), page);
    if (before && tellsSameIssue(before, page)) this.#changed.fire(page);
    else this.#regroup();
  }

  /** Pages are put into issues anew only when one tells something else of its issue: that takes long with thousands of them. */
  #set(key: string, page: ArchivedPage): void {
    const before = this.#pages.get(key);
    this.#pages.set(key, page);
    if (before && tellsSameIssue(before, page)) this.#catalogue.replace(before, page);
    else this.#catalogue.regroup();
  }

  #regroup(): void {
    this.#catalogue.regroup();
    this.#changed.fire(undefined);
  }
}

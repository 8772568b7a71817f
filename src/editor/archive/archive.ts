import * as vscode from 'vscode';
import type { Issue } from '../../core/page/outline/issues.js';
import { onDidChangeSetting, setting } from '../configuration.js';
import { Disposable } from '../disposable.js';
import { outlineOf } from '../outlines.js';
import { isPage, openPage } from '../pages.js';
import type { Proofs } from '../proofs.js';
import { type ArchivedPage, readPage, tellsSameIssue, unreadablePage, unreadPage } from './archived-page.js';
import { readPageFile, type PageSources } from './page-file.js';
import { findPageFiles, PageFiles } from './page-files.js';
import { ReadingQueue } from './reading-queue.js';
import { Shelf } from './shelf.js';

/**
 * All pages of the workspace, with the outlines of those that were read: open pages as they stand in the editor, the
 * others from their files. It does nothing before it is opened. Of closed pages it keeps outlines only.
 */
export class Archive extends Disposable {
  readonly #pages = new Map<string, ArchivedPage>();
  readonly #queue = new ReadingQueue((key, stopped) => this.#read(key, stopped));
  readonly #changed = this._register(new vscode.EventEmitter<ArchivedPage | undefined>());
  #opening: Promise<void> | undefined;
  #shelf: Shelf | undefined;

  /** One page is known better; or, without a page, there are others or they are grouped in another way. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly proofs: Proofs, private readonly sources: PageSources) {
    super();
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
    return this.#grouped.issues;
  }

  /** The issue to which a page belongs, as far as the pages are known. */
  issueOf(uri: vscode.Uri): Issue<ArchivedPage> | undefined {
    return this.#grouped.issueOf(uri);
  }

  get #grouped(): Shelf {
    return this.#shelf ??= new Shelf(this.pages, setting('issues.groupBy'));
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
    this._register(this.proofs.onDidChange((uri) => void this.#follow(uri)));
    await this.#list();
    this.#queue.start();
  }

  async #list(): Promise<void> {
    const listed = new Map((await findPageFiles()).map((uri) => [uri.toString(), uri]));
    for (const [key, page] of this.#pages) if (page.filed && !listed.has(key)) this.#remove(key);
    const added = [...listed].filter(([key]) => !this.#pages.get(key)?.filed);
    for (const [key, uri] of added) this.#set(key, { ...this.#pages.get(key) ?? unreadPage(uri), filed: true });
    for (const document of vscode.workspace.textDocuments) if (isPage(document)) this.#addOpen(document);
    this.#queue.add(added.map(([key]) => key));
    this.#regroup();
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

  #readAnew(): void {
    for (const [key, page] of this.#pages) if (page.outline) this.#set(key, readPage(page, page.outline));
    this.#queue.add(this.#pages.keys());
  }

  #remove(key: string): void {
    if (!this.#pages.delete(key)) return;
    this.#queue.remove(key);
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
    const outline = await outlineOf(proof);
    const page = this.page(uri);
    if (page && this.proofs.get(document) === proof) this.#known(readPage(page, outline));
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
      const read = await this.#readOpen(page) ?? await this.#readFiled(page, stopped);
      if (!read && stopped()) return 'stopped';
      if (read && this.#pages.has(key)) this.#known(read);
    } catch (error) {
      if (isGone(error)) this.#remove(key);
      else this.#known(unreadablePage(page, error));
    }
    return 'done';
  }

  async #readOpen(page: ArchivedPage): Promise<ArchivedPage | undefined> {
    const document = openPage(page.uri);
    const proof = document && await this.proofs.fresh(document);
    return proof && readPage(page, await outlineOf(proof));
  }

  async #readFiled(page: ArchivedPage, stopped: () => boolean): Promise<ArchivedPage | undefined> {
    const read = await readPageFile(page.uri, page.stamp, this.sources, stopped);
    return read && readPage(page, read.outline, read.stamp);
  }

  #known(page: ArchivedPage): void {
    const before = this.page(page.uri);
    this.#set(page.uri.toString(), page);
    if (tellsSameIssue(before, page)) this.#changed.fire(page);
    else this.#regroup();
  }

  #set(key: string, page: ArchivedPage): void {
    this.#pages.set(key, page);
    this.#shelf = undefined;
  }

  #regroup(): void {
    this.#shelf = undefined;
    this.#changed.fire(undefined);
  }
}

function isGone(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

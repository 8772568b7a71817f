import type { Uri } from 'vscode';
import { outlineOf } from '../outlines.js';
import { openPage } from '../pages.js';
import type { Proof, Proofs } from '../proofs/proofs.js';
import { runInSlices } from '../slices.js';
import { type ArchivedPage, readPage } from './archived-page.js';
import { keptOutline } from './kept-outline.js';
import { type PageSources, readPageFile } from './page-file.js';
import { stampOf } from './page-text.js';

/** Reads pages: open ones as they stand in the editor, the others from their files. */
export class PageReader {
  /** Which state of its file each analysis of an open page is of: whatever happens to the file later, the text was that one. */
  readonly #stamps = new WeakMap<Proof, string>();

  constructor(private readonly proofs: Proofs, private readonly sources: PageSources) {}

  /**
   * The page with its stories, their artifacts and figures counted.
   * @returns undefined when the page is known as it stands, or when `stopped` said so
   * @throws when its file cannot be read
   */
  async read(page: ArchivedPage, stopped: () => boolean): Promise<ArchivedPage | undefined> {
    return await this.#readOpen(page) ?? await this.#readFiled(page, stopped);
  }

  /** An open page as its latest analysis has it. A saved one has the stamp of its file, so that it is not read again when it is closed. */
  async readProof(page: ArchivedPage, proof: Proof): Promise<ArchivedPage> {
    const outline = await outlineOf(proof);
    const basis = this.sources.projects.basisOf(page.uri);
    const stamp = page.filed ? this.#stamps.get(proof) ?? await stampOfSaved(proof) : undefined;
    if (stamp !== undefined) this.#stamps.set(proof, stamp);
    return readPage(page, stamp === undefined ? outline : await runInSlices(keptOutline(outline), () => false) ?? outline, basis, stamp);
  }

  /** The page is gone. */
  forget(uri: Uri): void {
    this.sources.words.forget(uri);
  }

  async #readOpen(page: ArchivedPage): Promise<ArchivedPage | undefined> {
    const document = openPage(page.uri);
    const proof = document && await this.proofs.fresh(document);
    if (!proof) return undefined;
    await runInSlices(this.sources.words.count(proof.engine, page.uri, proof.analysis.page), () => false);
    return this.readProof(page, proof);
  }

  async #readFiled(page: ArchivedPage, stopped: () => boolean): Promise<ArchivedPage | undefined> {
    await this.sources.projects.load(page.uri);
    const basis = this.sources.projects.basisOf(page.uri);
    const read = await readPageFile(page.uri, this.sources, page.stamp, () => stopped() || openPage(page.uri) !== undefined);
    return read && readPage(page, read.outline, basis, read.stamp);
  }
}

/** The stamp of the file of which an open page is a copy; undefined where it is not. */
async function stampOfSaved({ document, version }: Proof): Promise<string | undefined> {
  const isCopy = (): boolean => !document.isDirty && !document.isClosed && document.version === version;
  const stamp = isCopy() ? await stampOf(document.uri).catch(() => undefined) : undefined;
  return isCopy() ? stamp : undefined;
}

import * as vscode from 'vscode';
import { readInOrder, sourceOfRead, type ReadStory } from '../core/page/reading-order.js';
import { Disposable } from './disposable.js';
import { READING_SCHEME } from './pages.js';
import type { Proofs } from './proofs/proofs.js';

/** Which story a reading view shows; told by its address, so that it is found again in the next session. */
interface Shown {
  readonly page: vscode.Uri;
  readonly story: string;
}

/** Read-only views of stories put together in reading order. "Go to Definition" leads from a word to its place in the page. */
export class ReadingView extends Disposable {
  readonly #changed = this._register(new vscode.EventEmitter<vscode.Uri>());

  constructor(private readonly proofs: Proofs) {
    super();
    this._register(vscode.workspace.registerTextDocumentContentProvider(READING_SCHEME, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: async (uri) => (await this.#read(shownAt(uri)))?.text ?? vscode.l10n.t('The story is not on the page any more.'),
    }));
    this._register(vscode.languages.registerDefinitionProvider({ scheme: READING_SCHEME }, {
      provideDefinition: (document, position) => this.#source(document, position),
    }));
    this._register(proofs.onDidChange((page) => this.#pageChanged(page)));
  }

  async open(page: vscode.Uri, story: { readonly id: string; readonly name: string }): Promise<void> {
    const name = story.name.replace(/[/\\?#]/g, ' ');
    const uri = vscode.Uri.from({ scheme: READING_SCHEME, path: `/${name}.ocr.txt`, query: `${story.id} ${page.toString()}` });
    await vscode.window.showTextDocument(uri);
  }

  async #read(shown: Shown): Promise<ReadStory | undefined> {
    const proof = await this.proofs.fresh(await vscode.workspace.openTextDocument(shown.page));
    const story = proof?.analysis.page.stories.find(({ id }) => id === shown.story);
    return proof && story && readInOrder(proof.analysis.page, story);
  }

  async #source(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Location | undefined> {
    const shown = shownAt(document.uri);
    const read = await this.#read(shown);
    const offset = read && sourceOfRead(read, document.offsetAt(position));
    if (offset === undefined) return undefined;
    return new vscode.Location(shown.page, (await vscode.workspace.openTextDocument(shown.page)).positionAt(offset));
  }

  #pageChanged(page: vscode.Uri): void {
    for (const { uri } of vscode.workspace.textDocuments) {
      if (uri.scheme === READING_SCHEME && shownAt(uri).page.toString() === page.toString()) this.#changed.fire(uri);
    }
  }
}

function shownAt({ query }: vscode.Uri): Shown {
  const space = query.indexOf(' ');
  return { story: query.slice(0, space), page: vscode.Uri.parse(query.slice(space + 1), true) };
}

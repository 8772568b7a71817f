import * as vscode from 'vscode';
import type { EncodingName } from '../../core/encoding/code-table.js';
import { betterEncoding } from '../../core/encoding/guess.js';
import { Disposable } from '../disposable.js';
import type { LoadedKnowledge } from '../loaded-knowledge.js';
import type { Proofs } from '../proofs/proofs.js';
import { editorNamesOf, encodingOfEditorName } from './editor-encodings.js';

/** How a file that was opened in the wrong encoding is to be reopened. */
export interface RightEncoding {
  readonly opened: EncodingName;
  readonly right: EncodingName;
  /** VS Code's name of the right one. */
  readonly editorName: string;
}

/** What the bytes of a file say, once they have been read. */
interface Judgement {
  readonly openedAs: string;
  readonly reading: Promise<RightEncoding | undefined>;
  right?: RightEncoding | undefined;
}

/** VS Code gives no longer text to extensions. */
const MOST_BYTES = 50_000_000;

/** What a wrong encoding leaves in plain text that is no page (yet): replacement characters, runs of Latin-1. */
const GARBLED = /\ufffd|[\u0080-\u00ff]{6}/;
const SAMPLE = 10_000;

/**
 * Knows of the open files whose own bytes tell that they were opened in the wrong encoding. Only files whose text looks garbled are
 * read, and each once for every encoding in which it is opened and every time it is saved.
 */
export class Misopened extends Disposable {
  readonly #judged = new Map<string, Judgement>();
  readonly #changed = this._register(new vscode.EventEmitter<vscode.Uri>());

  /** What is known of a file has changed. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly proofs: Proofs, private readonly knowledge: LoadedKnowledge) {
    super();
    this._register(proofs.onDidChange((uri) => this.#lookAtPage(uri)));
    this._register(vscode.workspace.onDidOpenTextDocument((document) => this.#lookAtPlainText(document)));
    this._register(vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      this.#forget(uri);
      this.#lookAtPage(uri);
    }));
    this._register(vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)));
    this._register(vscode.workspace.onDidChangeTextDocument(({ document }) => {
      const judged = this.#judged.get(document.uri.toString());
      if (judged && judged.openedAs !== document.encoding) this.#forget(document.uri);
    }));
    for (const document of vscode.workspace.textDocuments) this.#lookAtPlainText(document);
  }

  /** The encoding in which the file should be reopened; undefined where the open one is right, or nothing tells. */
  of({ uri }: Pick<vscode.TextDocument, 'uri'>): RightEncoding | undefined {
    return this.#judged.get(uri.toString())?.right;
  }

  /** The same, of any file: it is read now where it has not been before. */
  judge(document: vscode.TextDocument): Promise<RightEncoding | undefined> {
    const key = document.uri.toString();
    const known = this.#judged.get(key);
    if (known) return known.reading;
    const judgement: Judgement = { openedAs: document.encoding, reading: this.#read(document) };
    this.#judged.set(key, judgement);
    return judgement.reading.then((right) => {
      if (!right || this.#judged.get(key) !== judgement) return undefined;
      judgement.right = right;
      this.#changed.fire(document.uri);
      return right;
    });
  }

  #lookAtPage(uri: vscode.Uri): void {
    const proof = this.proofs.get({ uri });
    if (proof?.hasArtifacts(isSignOfMisreading)) void this.judge(proof.document);
  }

  #lookAtPlainText(document: vscode.TextDocument): void {
    if (document.languageId === 'plaintext' && GARBLED.test(document.getText().slice(0, SAMPLE))) void this.judge(document);
  }

  async #read({ uri, encoding }: vscode.TextDocument): Promise<RightEncoding | undefined> {
    const opened = encodingOfEditorName(encoding);
    if (!opened || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === undefined) return undefined;
    const bytes = await bytesOf(uri);
    const { encodings } = await this.knowledge.load();
    const right = bytes && encodings ? betterEncoding(bytes, opened, encodings) : null;
    return bytes && right ? { opened, right, editorName: await faithfulName(bytes, right) } : undefined;
  }

  #forget(uri: vscode.Uri): void {
    const judged = this.#judged.get(uri.toString());
    this.#judged.delete(uri.toString());
    if (judged?.right) this.#changed.fire(uri);
  }
}

/** Whether artifacts of the rule may come of a wrong encoding: text so garbled that nothing in it can be read is one whole fragment. */
export function isSignOfMisreading(rule: unknown): boolean {
  return rule === 'mojibake' || rule === 'replacement-char' || rule === 'garbage-text';
}

/** The bytes of a file; undefined where it is gone or too long. */
async function bytesOf(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    return size <= MOST_BYTES ? await vscode.workspace.fs.readFile(uri) : undefined;
  } catch {
    return undefined;
  }
}

/** Of VS Code's encodings of that kind, the one that gives every byte back. */
async function faithfulName(bytes: Uint8Array, encoding: EncodingName): Promise<string> {
  const names = editorNamesOf(encoding);
  for (const name of names) {
    const written = await vscode.workspace.encode(await vscode.workspace.decode(bytes, { encoding: name }), { encoding: name });
    if (written.length === bytes.length && written.every((byte, i) => byte === bytes[i])) return name;
  }
  return names[0];
}

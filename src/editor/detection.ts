import * as vscode from 'vscode';
import { looksScanned, SAMPLE_LENGTH } from '../core/page/looks-scanned.js';
import { setting } from './configuration.js';
import { Disposable } from './disposable.js';
import { LANGUAGE_ID } from './pages.js';

const PLAIN_TEXT = 'plaintext';

/**
 * Makes scanned news of the plain-text files that are, and two commands to choose by hand.
 * @param onDidReopen a document was read again in another encoding, so that its text is another
 */
export function registerDetection(onDidReopen: vscode.Event<vscode.TextDocument>): Disposable {
  return new Detection(onDidReopen);
}

/**
 * Looks at each plain-text document once, when it is opened. What a person chooses, by a command or in the editor's own
 * list of languages, holds for the session.
 */
class Detection extends Disposable {
  readonly #chosen = new Map<string, string>();
  readonly #changing = new Set<string>();
  readonly #waiting = new Set<string>();

  constructor(onDidReopen: vscode.Event<vscode.TextDocument>) {
    super();
    this._register(onDidReopen((document) => this.#opened(document)));
    this._register(vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)));
    this._register(vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)));
    this._register(vscode.window.onDidChangeActiveTextEditor((editor) => editor && this.#askWhenSeen(editor.document)));
    this._register(vscode.commands.registerCommand('galley.treatAsScannedNews', () => this.#choose(LANGUAGE_ID)));
    this._register(vscode.commands.registerCommand('galley.treatAsPlainText', () => this.#choose(PLAIN_TEXT)));
    queueMicrotask(() => vscode.workspace.textDocuments.forEach((document) => this.#look(document)));
  }

  async #choose(language: string): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    this.#chosen.set(document.uri.toString(), language);
    await this.#change(document, language);
  }

  async #change(document: vscode.TextDocument, language: string): Promise<void> {
    const key = document.uri.toString();
    this.#changing.add(key);
    try {
      await vscode.languages.setTextDocumentLanguage(document, language);
    } finally {
      this.#changing.delete(key);
    }
  }

  /** A document that changes its language is closed and opened again at once, without being closed in truth. */
  #closed(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.#waiting.delete(key);
    if (document.isClosed || this.#changing.has(key)) return;
    queueMicrotask(() => {
      if (!document.isClosed) this.#chosen.set(key, document.languageId);
    });
  }

  #opened(document: vscode.TextDocument): void {
    if (!this.#changing.has(document.uri.toString())) queueMicrotask(() => this.#look(document));
  }

  #look(document: vscode.TextDocument): void {
    if (document.isClosed || vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === undefined) return;
    const chosen = this.#chosen.get(document.uri.toString());
    if (chosen !== undefined) {
      if (chosen === LANGUAGE_ID && document.languageId === PLAIN_TEXT) void this.#change(document, LANGUAGE_ID);
      if (chosen === PLAIN_TEXT && document.languageId === LANGUAGE_ID) void this.#change(document, PLAIN_TEXT);
      return;
    }
    if (document.languageId !== LANGUAGE_ID && isNamedPage(document)) void this.#change(document, LANGUAGE_ID);
    else if (document.languageId === PLAIN_TEXT) this.#judge(document);
  }

  #judge(document: vscode.TextDocument): void {
    const detect = setting('detect', document);
    if (detect === 'off' || !looksScanned(startOf(document))) return;
    if (detect === 'auto') {
      void this.#change(document, LANGUAGE_ID);
      return;
    }
    this.#waiting.add(document.uri.toString());
    const active = vscode.window.activeTextEditor;
    if (active) this.#askWhenSeen(active.document);
  }

  #askWhenSeen(document: vscode.TextDocument): void {
    if (this.#waiting.delete(document.uri.toString())) void this.#ask(document);
  }

  async #ask(document: vscode.TextDocument): Promise<void> {
    const yes = vscode.l10n.t('Yes');
    const no = vscode.l10n.t('No');
    const name = vscode.workspace.asRelativePath(document.uri);
    const answer = await vscode.window.showInformationMessage(vscode.l10n.t('{0} looks like a scanned newspaper page. Treat it as scanned news?', name), yes, no);
    if (answer === undefined || document.isClosed) return;
    this.#chosen.set(document.uri.toString(), answer === yes ? LANGUAGE_ID : PLAIN_TEXT);
    if (answer === yes) await this.#change(document, LANGUAGE_ID);
  }
}

/** Whether a glob of the user's names the document as scanned news. */
function isNamedPage(document: vscode.TextDocument): boolean {
  return setting('files', document).some((pattern) => vscode.languages.match({ pattern: relativeTo(document, pattern) }, document) > 0);
}

function relativeTo(document: vscode.TextDocument, pattern: string): vscode.GlobPattern {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return folder ? new vscode.RelativePattern(folder, pattern) : pattern;
}

function startOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(SAMPLE_LENGTH)));
}

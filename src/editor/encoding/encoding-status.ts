import * as vscode from 'vscode';
import { ENCODING_TITLES } from '../../core/encoding/titles.js';
import { Disposable } from '../disposable.js';
import { LANGUAGE_ID } from '../pages.js';
import type { Misopened } from './misopened.js';

/** Says in the language status of a file that it was opened in the wrong encoding, and offers to reopen it. */
export function registerEncodingStatus(misopened: Misopened): Disposable {
  return new EncodingStatus(misopened);
}

class EncodingStatus extends Disposable {
  #item: vscode.LanguageStatusItem | undefined;

  constructor(private readonly misopened: Misopened) {
    super();
    this._register(misopened.onDidChange(() => this.#show()));
    this._register(vscode.window.onDidChangeActiveTextEditor(() => this.#show()));
  }

  override dispose(): void {
    this.#item?.dispose();
    super.dispose();
  }

  #show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const known = document && this.misopened.of(document);
    this.#item?.dispose();
    this.#item = undefined;
    if (!known) return;
    const [opened, right] = [ENCODING_TITLES[known.opened], ENCODING_TITLES[known.right]];
    this.#item = vscode.languages.createLanguageStatusItem('galley.encoding', [{ language: LANGUAGE_ID }, { language: 'plaintext' }]);
    this.#item.name = vscode.l10n.t('Encoding');
    this.#item.severity = vscode.LanguageStatusSeverity.Warning;
    this.#item.text = vscode.l10n.t('Opened as {0}, written in {1}', opened, right);
    this.#item.command = {
      command: 'galley.reopenWithEncoding',
      title: vscode.l10n.t('Reopen with {0}', right),
      arguments: [{ uri: document.uri.toString(), encoding: known.editorName }],
    };
  }
}

import * as vscode from 'vscode';
import type { Message } from '../core/text/message.js';

/** The message in the reader's language. */
export function localise({ template, values }: Message): string {
  return vscode.l10n.t(template, ...values);
}

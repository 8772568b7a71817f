import { Range, type TextDocument } from 'vscode';
import type { Steps } from '../core/text/steps.js';

/** Lines that are put together at a stretch. */
const LINES = 5000;

/** The text of a document, which must stay as it is until the last step. VS Code keeps lines: to put millions together takes long. */
export function* textOf(document: TextDocument): Steps<string> {
  if (document.lineCount <= LINES) return document.getText();
  let text = '';
  for (let line = 0; line < document.lineCount; line += LINES) {
    text += document.getText(new Range(line, 0, line + LINES, 0));
    yield;
  }
  return text;
}

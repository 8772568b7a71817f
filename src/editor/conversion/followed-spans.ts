import * as vscode from 'vscode';
import { spanAfter } from '../../core/text/follow.js';
import type { Span } from '../../core/text/span.js';

/** Runs a change of a document; @returns where spans of its text lie afterwards, or undefined where nothing was changed */
export async function followSpans(document: vscode.TextDocument, spans: readonly Span[], change: () => Promise<boolean>): Promise<readonly Span[] | undefined> {
  let followed = spans;
  const listener = vscode.workspace.onDidChangeTextDocument((event) => {
    if (event.document !== document) return;
    const edits = event.contentChanges
      .map(({ rangeOffset, rangeLength, text }) => ({ start: rangeOffset, end: rangeOffset + rangeLength, text }))
      .sort((a, b) => b.start - a.start);
    followed = followed.map((span) => edits.reduce(spanAfter, span));
  });
  try {
    return await change() ? followed : undefined;
  } finally {
    listener.dispose();
  }
}

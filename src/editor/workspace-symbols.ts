import * as vscode from 'vscode';
import { arrange } from '../core/page/outline/arrange.js';
import type { Archive } from './archive/archive.js';
import type { ArchivedPage } from './archive/archived-page.js';
import { toRange } from './outlines.js';
import { symbolKindOf } from './symbols.js';

/** How long a search waits for pages that are not read yet, in milliseconds. */
const PATIENCE = 1500;

/** The stories of all pages for the editor's search for symbols. */
export function registerWorkspaceSymbols(archive: Archive): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      await archive.open();
      await pagesRead(archive, token);
      return token.isCancellationRequested ? [] : archive.pages.flatMap((page) => symbolsIn(page, query));
    },
  });
}

function symbolsIn({ uri, path, facts, outline }: ArchivedPage, query: string): vscode.SymbolInformation[] {
  if (!outline || query.trim() === '') return [];
  const container = [facts?.title, facts?.date, path].filter((part) => typeof part === 'string').join(' · ');
  return arrange(outline, { filter: query, hideFurniture: false, kinds: [], order: 'page' })
    .map((story) => new vscode.SymbolInformation(story.name, symbolKindOf(story, 'story'), container, new vscode.Location(uri, toRange(story.heading))));
}

/** Resolves when all pages are read, or when the searcher's patience ends. */
function pagesRead(archive: Archive, token: vscode.CancellationToken): Promise<void> {
  if (archive.unread.count === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      vscode.Disposable.from(...listeners).dispose();
      resolve();
    };
    const timer = setTimeout(end, PATIENCE);
    const listeners = [
      archive.onDidChange(() => {
        if (archive.unread.count === 0) end();
      }),
      token.onCancellationRequested(end),
    ];
  });
}

import * as vscode from 'vscode';
import type { PageOutline, StoryOutline } from '../core/page/outline/outline.js';
import { isFurniture } from '../core/page/outline/arrange.js';
import { symbolsOf, type StorySymbol } from '../core/page/outline/symbols.js';
import type { Steps } from '../core/text/steps.js';
import { currentOutline, toRange } from './outlines.js';
import { LANGUAGE_ID } from './pages.js';
import type { Proofs } from './proofs/proofs.js';
import { runInSlices } from './slices.js';

/** The editor takes all symbols of a page at a stretch: of a text with more, the first ones of its stories are given, without subheads. */
const MOST_SYMBOLS = 5000;

/** The stories of a page for the editor's outline, breadcrumbs and sticky scroll. */
export function registerSymbols(proofs: Proofs): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(LANGUAGE_ID, {
    async provideDocumentSymbols(document, token) {
      const outline = await currentOutline(proofs, document, token);
      return outline && runInSlices(documentSymbols(outline), () => token.isCancellationRequested);
    },
  }, { label: vscode.l10n.t('Stories') });
}

function* documentSymbols(outline: PageOutline): Steps<vscode.DocumentSymbol[]> {
  const symbols: vscode.DocumentSymbol[] = [];
  const all = symbolsOf(outline);
  const areMany = all.length > MOST_SYMBOLS;
  for (const symbol of areMany ? all.filter(({ story }) => !isFurniture(story)).slice(0, MOST_SYMBOLS) : all) {
    symbols.push(toDocumentSymbol(areMany ? { ...symbol, children: [] } : symbol));
    yield;
  }
  return symbols;
}

function toDocumentSymbol({ story, type, name, range, selection, children }: StorySymbol): vscode.DocumentSymbol {
  const title = type === 'continuation' ? vscode.l10n.t('{0} (continued)', name) : name;
  const detail = type === 'story' ? detailOf(story) : '';
  const symbol = new vscode.DocumentSymbol(title, detail, symbolKindOf(story, type), toRange(range), toRange(selection));
  symbol.children = children.map(toDocumentSymbol);
  return symbol;
}

/** Dateline and bylines. */
export function detailOf({ dateline, bylines }: StoryOutline): string {
  return [dateline ?? '', bylines.join(' ')].filter((part) => part !== '').join(' · ');
}

/** The symbol whose icon stands for the story or its part. */
export function symbolKindOf({ kind }: StoryOutline, type: StorySymbol['type']): vscode.SymbolKind {
  if (type === 'subhead') return vscode.SymbolKind.String;
  switch (kind) {
    case 'story': return vscode.SymbolKind.File;
    case 'caption': case 'photo-text': return vscode.SymbolKind.Field;
    case 'notice': case 'advert': return vscode.SymbolKind.Event;
    case 'masthead': case 'imprint': return vscode.SymbolKind.Namespace;
    case 'spam': case 'boilerplate': case 'garbage': return vscode.SymbolKind.Null;
  }
}

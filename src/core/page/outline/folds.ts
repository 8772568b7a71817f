import type { PageOutline } from './outline.js';
import { symbolsOf, type StorySymbol } from './symbols.js';

/** Lines that fold away under the line `start`, which stays; both from 0, `end` included. */
export interface Fold {
  readonly start: number;
  readonly end: number;
}

/** The folds of a page: each run of a story under its heading, each subhead's text under the subhead. */
export function foldsOf(outline: PageOutline): Fold[] {
  return foldsAmong(symbolsOf(outline), Infinity);
}

/** @param limit the first line that must stay in sight whatever folds here */
function foldsAmong(symbols: readonly StorySymbol[], limit: number): Fold[] {
  return symbols.flatMap((symbol, i) => {
    const next = symbols[i + 1]?.range.startLine ?? limit;
    const fold = { start: symbol.selection.endLine, end: Math.min(symbol.range.endLine, next - 1) };
    const inner = foldsAmong(symbol.children, fold.end + 1);
    return fold.end > fold.start ? [fold, ...inner] : inner;
  });
}

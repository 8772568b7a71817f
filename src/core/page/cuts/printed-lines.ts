import { endsSentence, isLatinLetterAt } from '../../text/characters.js';
import type { Steps } from '../../text/steps.js';
import type { Draft } from '../blocks/draft.js';
import type { Reading, RoughKind } from '../kinds/reading.js';
import type { PrintedLines } from '../printed/line-ends.js';
import { overlaps } from '../../text/span.js';
import type { PageCut } from './cut.js';
import { labelSpaces, markSpaces } from './mark-space.js';

/** Blocks that were set in columns; in headings and furniture a space has its own reasons. */
const SET_IN_COLUMNS: ReadonlySet<RoughKind> = new Set(['body', 'notice', 'caption']);
const RUNNING: ReadonlySet<RoughKind> = new Set(['body', 'notice']);
const PROOF = 4;
const WIDEST_LABEL = 30;

/**
 * What the printer's lines and the layout model's marks left in the text of the blocks: spaces and line breaks where a printed line
 * ended, Markdown marks. In order of position.
 */
export function* printedLineCuts(text: string, page: Reading, print: readonly PrintedLines[]): Steps<PageCut[]> {
  const cuts: PageCut[] = [];
  for (const [i, draft] of page.drafts.entries()) {
    yield;
    const kind = page.kind(i) ?? 'body';
    const columns = print[i];
    const found = [...markupCuts(text, draft), ...lineBreaks(text, draft, columns?.ends.length ?? 0)];
    if (columns && SET_IN_COLUMNS.has(kind) && !isLabel(draft)) {
      for (const { start, end, certainty, alike, pitch } of columns.ends) found.push({ start, end, kind: 'column-break', certainty, alike, pitch });
    }
    const beside = RUNNING.has(kind) ? markSpaces(text, draft) : kind === 'advert' ? labelSpaces(text, draft) : [];
    for (const cut of beside) if (!found.some((other) => overlaps(other, cut))) found.push(cut);
    for (const cut of found.sort((a, b) => a.start - b.start)) cuts.push(cut);
  }
  return cuts;
}

/** Whether the block is no running text: a signature, names side by side. */
function isLabel({ bare, width }: Draft): boolean {
  return width <= WIDEST_LABEL && !/[，,。、；;：:！？!?]/u.test(bare);
}

function* markupCuts(text: string, { lines }: Draft): Iterable<PageCut> {
  for (const { start, end, contentStart } of lines) {
    if (contentStart > start) yield { start, end: contentStart, kind: 'markup', certainty: 'certain', alike: 1 };
    for (const { index } of text.slice(contentStart, end).matchAll(/\*\*/g)) {
      yield { start: contentStart + index, end: contentStart + index + 2, kind: 'markup', certainty: 'certain', alike: 1 };
    }
  }
}

/** @param spaces at which printed lines of the block end as well */
function* lineBreaks(text: string, { lines, pitch }: Draft, spaces: number): Iterable<PageCut> {
  const alike = spaces + lines.filter(({ width }) => pitch !== null && Math.abs(width - pitch) <= 2).length;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next) return;
    const latin = isLatinLetterAt(text, line.end - 1) && isLatinLetterAt(text, next.start);
    yield {
      start: line.end, end: next.start, kind: 'line-break', certainty: alike >= PROOF && !endsSentence(line.bare) ? 'certain' : 'likely', alike,
      ...(pitch === null ? {} : { pitch }), ...(latin ? { replacement: ' ' as const } : {}),
    };
  }
}

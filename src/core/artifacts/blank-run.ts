import type { Page } from '../page/page.js';
import { sliceOf, type Span } from '../text/span.js';
import { say } from '../text/message.js';
import type { Artifact, Rule } from './artifact.js';
import { oncePerPage } from './once.js';
import { artifact, remove } from './report.js';

/** Two or more blank lines, or blank lines at the top. The span is what is surplus: one blank line separates blocks. */
export const blankRun: Rule = {
  id: 'blank-run',
  scope: 'page',
  *check(page) {
    const { lines } = page;
    for (let line = 0; line < lines.count; line++) {
      const first = line;
      while (line < lines.count && isBlank(page, line)) line++;
      if (line === first) continue;
      const surplus = surplusOf(page, first, line);
      if (surplus && !isInsideParagraph(page, first)) yield report(surplus, line - first, first === 0);
    }
  },
};

/** The surplus lines of a run of blank lines, with their line ends. */
function surplusOf({ lines }: Page, first: number, after: number): Span | null {
  const atEnd = after >= lines.count;
  if (first === 0) return atEnd ? null : { start: 0, end: lines.span(after).start };
  if (after - first < 2) return null;
  if (!atEnd) return { start: lines.span(first + 1).start, end: lines.span(after).start };
  return after - first < 3 ? null : { start: lines.span(first + 1).start, end: lines.span(after - 1).start };
}

function isBlank({ text, lines }: Page, line: number): boolean {
  return sliceOf(text, lines.span(line)).trim() === '';
}

function isInsideParagraph(page: Page, firstBlank: number): boolean {
  return firstBlank > 0 && gapStarts(page).has(page.lines.span(firstBlank - 1).end);
}

/** Where a paragraph goes on after blank lines: that gap is the break that `split-paragraph` closes. */
const gapStarts = oncePerPage((page) => new Set(page.paragraphs.flatMap(({ spans }) => spans.slice(0, -1).map(({ end }) => end))));

function report(surplus: Span, count: number, atTop: boolean): Artifact {
  const message = atTop
    ? say('{0} blank lines before the first line of the page', count)
    : say('{0} blank lines in a row: one is enough to separate two blocks', count);
  return artifact('blank-run', surplus, { message, certainty: 'certain', confidence: 0.99, fixes: [remove([surplus], say('Delete the surplus blank lines'))] });
}

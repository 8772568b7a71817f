import type { PageAnalysis } from '../../analyze.js';
import { SENTENCE_ENDS } from '../../text/characters.js';
import { SpanIndex } from '../../text/span-index.js';
import type { Span } from '../../text/span.js';
import { runToEnd, type Steps } from '../../text/steps.js';

/** A figure as a line of a table: what it says, and where it stands. */
export interface FigureRow {
  readonly file: string;
  /** Line of the source, from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Headline of the story, empty where it has none. */
  readonly story: string;
  readonly kind: string;
  /** The figure as printed, breaks and spaces taken out. */
  readonly text: string;
  readonly value: number | string;
  readonly unit: string;
  readonly bound: string;
  readonly per: string;
  readonly resolved: string;
  /** The sentence around it, on one line. */
  readonly sentence: string;
  /** Where in the sentence the figure begins. */
  readonly figureAt: number;
}

/** The columns of every table of figures, in order. */
export const FIGURE_COLUMNS: readonly Exclude<keyof FigureRow, 'figureAt'>[] = [
  'file', 'line', 'start', 'end', 'story', 'kind', 'text', 'value', 'unit', 'bound', 'per', 'resolved', 'sentence',
];

/** At most this much of a sentence is shown on either side. */
const LONGEST_SIDE = 80;

/**
 * The figures of a page as rows, in order of position.
 * @param file as the user named it
 */
export function figureRows(file: string, analysis: PageAnalysis): FigureRow[] {
  return runToEnd(figureRowsInSteps(file, analysis));
}

/** Rows between two places where the caller may pause. */
const STRETCH = 64;

/** The same, for callers that pause between the steps so as not to hold up an editor. */
export function* figureRowsInSteps(file: string, { page, figures }: PageAnalysis): Steps<FigureRow[]> {
  const segments = new SpanIndex(page.stories.flatMap((story) => story.segments.map(({ start, end }) => ({ start, end, story }))).sort((a, b) => a.start - b.start));
  const rows: FigureRow[] = [];
  for (const figure of figures) {
    if (rows.length % STRETCH === STRETCH - 1) yield;
    const { start, end, kind, value, unit, bound, per, resolved } = figure;
    const headline = segments.touching(figure).find((segment) => segment.start <= start && start < segment.end)?.story.headline;
    rows.push({
      file,
      line: page.lines.lineOf(start) + 1,
      start,
      end,
      story: headline ? onOneLine(page.text.slice(headline.start, headline.end)) : '',
      kind,
      text: onOneLine(page.text.slice(start, end)),
      value,
      unit,
      bound: bound ?? '',
      per: per ?? '',
      resolved: resolved ?? '',
      ...sentenceAround(page.text, figure),
    });
  }
  return rows;
}

/** The sentence in which a span stands, ended by its mark or a blank line. */
function sentenceAround(text: string, { start, end }: Span): Pick<FigureRow, 'sentence' | 'figureAt'> {
  let from = start;
  while (from > 0 && start - from < LONGEST_SIDE && !isBoundary(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < LONGEST_SIDE && !isBoundary(text, to)) to++;
  const sentence = onOneLine(text.slice(from, SENTENCE_ENDS.includes(text[to] ?? '\n') ? to + 1 : to));
  return { sentence, figureAt: placeAfter(sentence, solid(text.slice(from, start).trimStart().replace(HEADING_MARK, ''))) };
}

function isBoundary(text: string, at: number): boolean {
  const character = text[at] ?? '';
  return SENTENCE_ENDS.includes(character) || (character === '\n' && /^\r?\n/.test(text.slice(at + 1, at + 3)));
}

/** How many characters of a text are no white space. */
function solid(text: string): number {
  return text.replace(/\s+/g, '').length;
}

/** Where the character after so many solid ones stands. */
function placeAfter(text: string, count: number): number {
  let at = 0;
  for (let left = count; left > 0 || /\s/.test(text[at] ?? ''); at++) if (!/\s/.test(text[at] ?? '')) left--;
  return at;
}

const HEADING_MARK = /^#+\s*/;

/** Without the breaks and spaces that the printed column put between Chinese characters; others become one space. */
function onOneLine(text: string): string {
  return text.trim().replace(HEADING_MARK, '').replace(/(?<=[^\x00-\xff])\s+|\s+(?=[^\x00-\xff])/g, '').replace(/\s+/g, ' ');
}

import type { FigureFormat } from '../export/formats.js';
import type { FigureRow } from '../export/row.js';
import type { Histogram } from './histogram.js';
import type { TableQuery } from './query.js';
import type { TimelineBin } from './timeline.js';

export const TABLE_SCOPES = ['story', 'page', 'issue', 'folder'] as const;
export type TableScope = (typeof TABLE_SCOPES)[number];

/** The story of which a table shows the figures: the one with this headline, nearest to this id where several have it or none. */
export interface TableStory {
  readonly id: string;
  readonly headline: string;
}

/** Whose figures a table shows, in a form that outlives the window. */
export interface TableOrigin {
  readonly scope: TableScope;
  /** Address of the page from which it was opened; empty for a folder. */
  readonly page: string;
  readonly story?: TableStory;
}

/** What the panel keeps for the time after a reload of the window. */
export interface TableState {
  readonly origin: TableOrigin;
  readonly query: TableQuery;
}

/** What the panel asks of the extension. */
export type TableRequest =
  /** The panel is drawn, for the first time or anew, and shows nothing yet. */
  | { readonly type: 'ready' }
  | { readonly type: 'query'; readonly query: TableQuery }
  /** Goes to the figure of a row, by its place among the rows of the view with that number. */
  | { readonly type: 'open'; readonly view: number; readonly index: number }
  | { readonly type: 'export'; readonly format: FigureFormat };

/** A row as the panel shows it. */
export interface ShownRow extends Pick<FigureRow, 'text' | 'kind' | 'value' | 'unit' | 'resolved' | 'per' | 'story' | 'sentence' | 'figureAt'> {
  readonly kindName: string;
  /** Where the figure stands: the line, and the file where there are several. */
  readonly place: string;
  /** What the words around it say: about, over, under; in the reader's language. */
  readonly bound: string;
}

/** What the panel shows: one page of the rows that the query asks for, and the pictures of all of them. */
export interface TableView {
  /** Counts the views of a panel. */
  readonly view: number;
  readonly query: TableQuery;
  readonly rows: readonly ShownRow[];
  /** Number of pages, at least 1. */
  readonly pages: number;
  /** How much of what is shown and what is not, in words: 101–200 of 2,310. */
  readonly summary: string;
  /** What is being read, could not be read or is left out, in words; empty when all is there. */
  readonly notice: string;
  readonly kinds: readonly { readonly kind: string; readonly name: string; readonly count: number }[];
  readonly histograms: readonly (Histogram & { readonly name: string })[];
  readonly timeline: readonly TimelineBin[];
}

/** The fixed words of the panel in the reader's language. */
export type TableWords = Readonly<Record<
  'search' | 'allKinds' | 'kind' | 'text' | 'value' | 'unit' | 'story' | 'sentence' | 'place' | 'previous' | 'next' | 'page' | 'csv' | 'jsonl' | 'markdown' | 'nothing'
  | 'kinds' | 'spread' | 'timeline' | 'clear' | 'goTo' | 'per' | 'pictures', string
>>;

import * as vscode from 'vscode';
import type { FigureRow } from '../../../core/figures/export/row.js';
import { FIGURE_KINDS, type Figure, type FigureKind } from '../../../core/figures/figure.js';
import { histogramsOf } from '../../../core/figures/table/histogram.js';
import type { ShownRow, TableView } from '../../../core/figures/table/messages.js';
import { selectRows, type TableQuery } from '../../../core/figures/table/query.js';
import { timelineOf } from '../../../core/figures/table/timeline.js';
import type { Steps } from '../../../core/text/steps.js';
import { boundName } from '../../hovers/figure-hover.js';
import { FIGURE_NAMES } from '../../hovers/figure-kinds.js';
import { localise } from '../../messages.js';
import type { FigureCollection } from './collection.js';

/** Rows on one page of the table. */
const PAGE = 100;

/** What a query gives: all rows in its order, and what the panel shows of them. */
export interface Answer {
  readonly matched: readonly FigureRow[];
  readonly shown: readonly FigureRow[];
  readonly view: Omit<TableView, 'view'>;
}

/** Answers a query from what has been collected so far. */
export function* answer(collection: FigureCollection, query: TableQuery): Steps<Answer> {
  const { rows } = collection;
  yield;
  const matched = yield* selectRows(rows, query);
  const pages = Math.max(1, Math.ceil(matched.length / PAGE));
  const page = Math.min(query.page, pages - 1);
  const shown = matched.slice(page * PAGE, (page + 1) * PAGE);
  const hasFiles = collection.source.pages.length > 1;
  const kinds = countsOf(rows);
  yield;
  const histograms = (yield* histogramsOf(matched)).map((histogram) => ({ ...histogram, name: nameOf(histogram.kind) }));
  yield;
  const timeline = yield* timelineOf(matched);
  return {
    matched, shown,
    view: {
      query: { ...query, page }, rows: shown.map((row) => shownRow(row, hasFiles)), pages, kinds, histograms, timeline,
      summary: summaryOf(page * PAGE, shown.length, matched.length, rows.length), notice: noticeOf(collection),
    },
  };
}

function nameOf(kind: string): string {
  return localise(FIGURE_NAMES[kind as FigureKind]);
}

function countsOf(rows: readonly FigureRow[]): TableView['kinds'] {
  const counts = new Map<string, number>();
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return FIGURE_KINDS.filter((kind) => counts.has(kind)).map((kind) => ({ kind, name: nameOf(kind), count: counts.get(kind) ?? 0 }));
}

function shownRow({ file, line, text, kind, value, unit, resolved, per, story, sentence, figureAt, bound }: FigureRow, hasFiles: boolean): ShownRow {
  return {
    text, kind, value, unit, resolved, per, story, sentence, figureAt, kindName: nameOf(kind),
    place: hasFiles ? `${file}:${line}` : vscode.l10n.t('Line {0}', line), bound: bound === '' ? '' : boundName(bound as NonNullable<Figure['bound']>),
  };
}

function summaryOf(first: number, count: number, matched: number, all: number): string {
  const shown = matched <= PAGE ? vscode.l10n.t('{0} figures', matched.toLocaleString())
    : vscode.l10n.t('{0}–{1} of {2} figures', (first + 1).toLocaleString(), (first + count).toLocaleString(), matched.toLocaleString());
  return matched === all ? shown : `${shown} · ${vscode.l10n.t('{0} without search and filters', all.toLocaleString())}`;
}

function noticeOf({ missing: { pages, unreadable, figures }, source }: FigureCollection): string {
  const notices = [
    pages > 0 && source.pages.length > 1 ? vscode.l10n.t('Reading: {0} of {1} pages left', pages.toLocaleString(), source.pages.length.toLocaleString()) : '',
    unreadable > 0 ? vscode.l10n.t('{0} pages could not be read', unreadable.toLocaleString()) : '',
    figures > 0 ? vscode.l10n.t('{0} more figures have no room in this table; open one for fewer pages', figures.toLocaleString()) : '',
  ];
  return notices.filter((notice) => notice !== '').join(' · ');
}

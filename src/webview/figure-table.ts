// The script of the panel with the table of figures: it shows what it is sent and asks for more.
import type { TableOrigin, TableRequest, TableState, TableView, TableWords } from '../core/figures/table/messages.js';
import { ALL_FIGURES, type SortColumn, type TableQuery } from '../core/figures/table/query.js';
import { element } from './elements.js';
import { columns, rows } from './pictures.js';
import { tableBody, tableHead } from './table-body.js';

declare function acquireVsCodeApi(): { postMessage(request: TableRequest): void; setState(state: TableState): void };

/** How long a searcher must stop typing, in milliseconds. */
const QUIET = 200;

const host = acquireVsCodeApi();
const words = JSON.parse(document.body.dataset.words ?? '{}') as TableWords;
const origin = JSON.parse(document.body.dataset.origin ?? '{}') as TableOrigin;
let query: TableQuery = ALL_FIGURES;
let timer: ReturnType<typeof setTimeout> | undefined;

const search = element('input', { attributes: { type: 'search', placeholder: words.search, 'aria-label': words.search } });
const kind = element('select', { attributes: { 'aria-label': words.kind } });
const allDates = element('button', { text: words.clear, click: () => ask({ date: '' }) });
const summary = element('p', { class: 'summary', attributes: { role: 'status' } });
const notice = element('p', { class: 'notice', attributes: { role: 'status' } });
const pictures = element('div', { class: 'pictures' });
const table = element('table');
const pager = element('nav', { attributes: { 'aria-label': words.page.replace(/\{\d\}/g, '').trim() } });
const exports = (['csv', 'jsonl', 'markdown'] as const).map((format) => element('button', { text: words[format], click: () => host.postMessage({ type: 'export', format }) }));

search.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => ask({ search: search.value }), QUIET);
});
kind.addEventListener('change', () => ask({ kind: kind.value }));
document.body.append(
  element('header', {}, search, kind, allDates, element('span', { class: 'exports' }, ...exports)),
  element('details', { attributes: { open: '' } }, element('summary', { text: words.pictures }), pictures),
  summary, notice, table, pager,
);
window.addEventListener('message', ({ data }: MessageEvent<TableView>) => show(data));
host.postMessage({ type: 'ready' });

/** Asks for what is shown now with a change; anything but another page begins at the first. */
function ask(change: Partial<TableQuery>): void {
  query = { ...query, page: 0, ...change };
  host.postMessage({ type: 'query', query });
}

function show(view: TableView): void {
  query = view.query;
  host.setState({ origin, query });
  if (document.activeElement !== search) search.value = query.search;
  const focus = document.activeElement?.getAttribute('data-focus');
  summary.textContent = view.summary;
  notice.textContent = view.notice;
  allDates.hidden = view.query.date === '';
  kind.replaceChildren(element('option', { text: words.allKinds, attributes: { value: '' } }), ...view.kinds.map(({ kind: value, name, count }) => element('option', { text: `${name} (${count})`, attributes: { value } })));
  kind.value = view.query.kind;
  const chooseKind = (value: string): void => ask({ kind: view.query.kind === value ? '' : value });
  pictures.replaceChildren(
    rows(words.kinds, view.kinds.map(({ kind: value, name, count }) => ({ label: name, count, chosen: view.query.kind === value, choose: () => chooseKind(value) }))),
    ...view.histograms.map(({ name, unit, bins }) => columns(`${words.spread}: ${name}${unit === '' ? '' : ` (${unit})`}`, bins.map(({ from, to, count }) => ({ label: from === to ? round(from) : `${round(from)}–${round(to)}`, count })))),
    ...(view.timeline.length === 0 ? [] : [columns(words.timeline, view.timeline.map(({ key, label, count }) => ({ label, count, chosen: view.query.date === key, choose: () => ask({ date: view.query.date === key ? '' : key }) })))]),
  );
  table.replaceChildren(...(view.rows.length === 0 ? [element('caption', { text: words.nothing })] : [tableHead(view, words, sortBy), tableBody(view, words, (index) => host.postMessage({ type: 'open', view: view.view, index }))]));
  showPager(view);
  if (focus) document.querySelector<HTMLElement>(`[data-focus="${focus}"]`)?.focus();
}

function sortBy(column: SortColumn): void {
  ask({ sort: column, descending: query.sort === column && !query.descending });
}

function showPager({ query: { page }, pages }: TableView): void {
  pager.hidden = pages === 1;
  const turn = (text: string, to: number, focus: string): HTMLElement => {
    const button = element('button', { text, attributes: { 'data-focus': focus }, click: () => ask({ page: to }) });
    button.disabled = to < 0 || to >= pages;
    return button;
  };
  const place = words.page.replace('{0}', String(page + 1)).replace('{1}', String(pages));
  pager.replaceChildren(turn(words.previous, page - 1, 'previous'), element('span', { text: place }), turn(words.next, page + 1, 'next'));
}

function round(value: number): string {
  return value.toLocaleString(undefined, { maximumSignificantDigits: 3, notation: Math.abs(value) >= 1e5 ? 'compact' : 'standard' });
}

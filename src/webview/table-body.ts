import type { ShownRow, TableView, TableWords } from '../core/figures/table/messages.js';
import { SORT_COLUMNS, type SortColumn } from '../core/figures/table/query.js';
import { element } from './elements.js';

/** The heading of the table: a button on each column sorts by it, and the other way round the next time. */
export function tableHead({ query }: TableView, words: TableWords, sortBy: (column: SortColumn) => void): HTMLElement {
  const cells = SORT_COLUMNS.map((column) => {
    const sorted = query.sort === column;
    const order = sorted ? (query.descending ? 'descending' : 'ascending') : 'none';
    const button = element('button', { text: words[column], attributes: { 'data-focus': `sort ${column}` }, click: () => sortBy(column) });
    if (sorted) button.append(element('span', { text: query.descending ? ' ▾' : ' ▴', attributes: { 'aria-hidden': 'true' } }));
    return element('th', { class: column, attributes: { scope: 'col', 'aria-sort': order } }, button);
  });
  return element('thead', {}, element('tr', {}, ...cells));
}

/** The rows; the figure of each is a link to its place in the text, and arrow keys lead from one to the next. */
export function tableBody({ rows }: TableView, words: TableWords, open: (index: number) => void): HTMLElement {
  const body = element('tbody', {}, ...rows.map((row, index) => rowOf(row, index, words, open)));
  body.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = [...body.querySelectorAll<HTMLElement>('.link')];
    const at = links.indexOf(event.target as HTMLElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    links[at + step]?.focus();
  });
  return body;
}

function rowOf(row: ShownRow, index: number, words: TableWords, open: (index: number) => void): HTMLElement {
  const link = element('button', {
    class: 'link', text: row.text, attributes: { title: words.goTo, 'data-focus': `row ${index}` }, click: () => open(index),
  });
  const cell = (column: SortColumn, ...children: readonly Node[]): HTMLElement => element('td', { class: column }, ...children);
  const text = (value: string): Text => document.createTextNode(value);
  return element('tr', {}, element('th', { class: 'text', attributes: { scope: 'row' } }, link), cell('kind', text(row.kindName)), cell('value', ...valueOf(row, words)), cell('unit', text(row.unit)),
    cell('sentence', ...sentenceOf(row)), cell('story', text(row.story)), cell('place', text(row.place)));
}

/** The value, its date in full, and what the words around it add. */
function valueOf({ value, resolved, bound, per }: ShownRow, words: TableWords): Node[] {
  const shown = typeof value === 'number' ? value.toLocaleString(undefined, { useGrouping: Math.abs(value) >= 10_000, maximumFractionDigits: 6 }) : value;
  const notes = [resolved, bound, per === '' ? '' : words.per.replace('{0}', per)].filter((note) => note !== '');
  return [document.createTextNode(shown), ...notes.map((note) => element('small', { text: note }))];
}

/** The sentence, with the figure in it marked. */
function sentenceOf({ sentence, text, figureAt }: ShownRow): Node[] {
  const end = figureAt + text.length;
  return [document.createTextNode(sentence.slice(0, figureAt)), element('mark', { text: sentence.slice(figureAt, end) }), document.createTextNode(sentence.slice(end))];
}

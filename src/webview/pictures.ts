import { element, shape } from './elements.js';

export interface Bar {
  readonly label: string;
  readonly count: number;
  /** What a click on the bar does. */
  readonly choose?: () => void;
  readonly chosen?: boolean;
}

const HEIGHT = 64;
const WIDTH = 14;
const LABEL = 14;

/** Upright bars with the label of the first and the last; each says its label and count when it is pointed at or read aloud. */
export function columns(title: string, bars: readonly Bar[]): HTMLElement {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const width = Math.max(bars.length * WIDTH, 120);
  const picture = shape('svg', { attributes: { viewBox: `0 0 ${width} ${HEIGHT + LABEL}`, width, height: HEIGHT + LABEL, role: 'group', 'aria-label': title } });
  for (const [index, bar] of bars.entries()) picture.append(column(bar, index * WIDTH, Math.max(bar.count > 0 ? 2 : 0, (bar.count / most) * HEIGHT)));
  const [first, last] = [bars[0], bars.at(-1)];
  if (first) picture.append(shape('text', { class: 'edge', text: first.label, attributes: { x: 0, y: HEIGHT + 11 } }));
  if (last && bars.length > 1) picture.append(shape('text', { class: 'edge end', text: last.label, attributes: { x: Math.max(bars.length * WIDTH - 2, 110), y: HEIGHT + 11 } }));
  return element('figure', {}, element('figcaption', { text: title }), picture);
}

function column({ label, count, choose, chosen = false }: Bar, x: number, height: number): SVGElement {
  const said = `${label}: ${count}`;
  const bar = shape('rect', { attributes: { x, y: HEIGHT - height, width: WIDTH - 2, height } });
  // The whole height can be hit, however low the bar.
  const field = shape('rect', { class: 'field', attributes: { x, y: 0, width: WIDTH - 2, height: HEIGHT } });
  const group = shape('g', { class: `bar${choose ? ' button' : ''}${chosen ? ' chosen' : ''}`, attributes: { role: choose ? 'button' : 'img', 'aria-label': said } }, shape('title', { text: said }), field, bar);
  if (!choose) return group;
  group.setAttribute('tabindex', '0');
  group.setAttribute('aria-pressed', String(chosen));
  group.addEventListener('click', choose);
  group.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose();
  });
  return group;
}

/** Lying bars, one a line, each a button. */
export function rows(title: string, bars: readonly Bar[]): HTMLElement {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const list = element('ul', { class: 'rows', attributes: { 'aria-label': title } });
  for (const { label, count, choose, chosen = false } of bars) {
    const meter = element('meter', { attributes: { min: 0, max: most, value: count, 'aria-hidden': 'true' } });
    const parts = [element('span', { class: 'label', text: label }), meter, element('span', { class: 'count', text: count.toLocaleString() })];
    const button = element('button', { class: 'row', attributes: { 'aria-pressed': String(chosen) }, ...(choose && { click: choose }) }, ...parts);
    list.append(element('li', {}, button));
  }
  return element('figure', {}, element('figcaption', { text: title }), list);
}

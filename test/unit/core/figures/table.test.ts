import assert from 'node:assert/strict';
import type { FigureRow } from '../../../../src/core/figures/export/row.js';
import { histogramsOf, type Histogram } from '../../../../src/core/figures/table/histogram.js';
import { ALL_FIGURES, selectRows, type TableQuery } from '../../../../src/core/figures/table/query.js';
import { timelineOf, type TimelineBin } from '../../../../src/core/figures/table/timeline.js';
import { runToEnd } from '../../../../src/core/text/steps.js';

function row(text: string, kind: string, value: number | string, unit: string, more: Partial<FigureRow> = {}): FigureRow {
  return { file: 'a.txt', line: 1, start: 0, end: text.length, story: '秋粮', kind, text, value, unit, bound: '', per: '', resolved: '', sentence: `共${text}。`, figureAt: 1, ...more };
}

const ROWS: readonly FigureRow[] = [
  row('十几个', 'count', '10+', '个'), row('3人', 'count', 3, '人'), row('9月5日', 'date', '--09-05', 'date', { resolved: '2020-09-05' }),
  row('5万元', 'money', 50000, 'CNY', { story: '大桥' }), row('5至8户', 'count', '5..8', '户'), row('2019年', 'year', 2019, 'year'),
];

function select(query: Partial<TableQuery>): string[] {
  return runToEnd(selectRows(ROWS, { ...ALL_FIGURES, ...query })).map(({ text }) => text);
}

const timeline = (rows: readonly FigureRow[]): TimelineBin[] => runToEnd(timelineOf(rows));
const histograms = (rows: readonly FigureRow[]): Histogram[] => runToEnd(histogramsOf(rows));

describe('a table of figures', () => {
  it('should keep the order of the pages unless asked', () => {
    assert.deepEqual(select({}), ROWS.map(({ text }) => text));
    assert.deepEqual(select({ sort: 'kind' }), ['十几个', '3人', '5至8户', '9月5日', '5万元', '2019年']);
  });

  it('should sort values by size, ranges by their lower end, dates after numbers', () => {
    assert.deepEqual(select({ sort: 'value' }), ['3人', '5至8户', '十几个', '2019年', '5万元', '9月5日']);
    assert.deepEqual(select({ sort: 'value', descending: true }), ['9月5日', '5万元', '2019年', '十几个', '5至8户', '3人']);
  });

  it('should find rows that hold all words, of one kind, of one stretch of time', () => {
    assert.deepEqual(select({ search: '大桥 cny' }), ['5万元']);
    assert.deepEqual(select({ search: '大桥 人' }), []);
    assert.deepEqual(select({ kind: 'count' }), ['十几个', '3人', '5至8户']);
    assert.deepEqual(select({ date: '2020-09' }), ['9月5日']);
    assert.deepEqual(select({ date: '201' }), ['2019年']);
  });
});

describe('the timeline of a table', () => {
  const dates = (...days: readonly string[]): FigureRow[] => days.map((day) => row(day, 'date', day, 'date'));

  it('should be as fine as the dates and the picture allow', () => {
    assert.deepEqual(timeline(dates('2020-09-09', '2020-09-05', '2020-09-09')), [{ key: '2020-09-05', label: '2020-09-05', count: 1 }, { key: '2020-09-09', label: '2020-09-09', count: 2 }]);
    assert.deepEqual(timeline(dates('2020-09', '2020-09-05', '2019-01')), [{ key: '2019-01', label: '2019-01', count: 1 }, { key: '2020-09', label: '2020-09', count: 2 }]);
    const years = Array.from({ length: 90 }, (_, index) => String(1900 + index));
    assert.deepEqual(timeline(dates(...years)).map(({ label }) => label), ['1900s', '1910s', '1920s', '1930s', '1940s', '1950s', '1960s', '1970s', '1980s']);
  });

  it('should leave out what is no full date', () => {
    assert.deepEqual(timeline([...dates('--09-05', '---22', 'weekday:1'), row('3人', 'count', 2019, '人')]), []);
  });
});

describe('the histograms of a table', () => {
  const counts = (...values: readonly number[]): FigureRow[] => values.map((value) => row(`${value}人`, 'count', value, '人'));

  it('should spread the values of a kind in its most frequent unit', () => {
    const [histogram] = histograms([...counts(0, 12, 24, 36, 120), row('7户', 'count', 7, '户')]);
    assert.deepEqual([histogram?.kind, histogram?.unit, histogram?.count], ['count', '人', 5]);
    assert.deepEqual(histogram?.bins.map(({ count }) => count), [1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('should go by powers of ten where values differ widely', () => {
    const [histogram] = histograms(counts(3, 40, 50, 600, 70_000));
    assert.deepEqual(histogram?.bins, [{ from: 1, to: 10, count: 1 }, { from: 10, to: 100, count: 2 }, { from: 100, to: 1000, count: 1 }, { from: 1000, to: 10_000, count: 0 }, { from: 10_000, to: 100_000, count: 1 }]);
  });

  it('should leave few values, and values that are no number, to the table', () => {
    assert.deepEqual(histograms([...counts(1, 2, 3, 4), ...ROWS]), [{ kind: 'count', unit: '人', count: 5, bins: histograms(counts(1, 2, 3, 4, 3))[0]?.bins }]);
    assert.deepEqual(histograms(counts(1, 2, 3, 4)), []);
  });
});

import { strict as assert } from 'node:assert';
import { commands, env, Selection, Uri, window, workspace } from 'vscode';
import type { GalleyApi } from '../../src/api.js';
import type { TableView } from '../../src/core/figures/table/messages.js';
import { ALL_FIGURES, type TableQuery } from '../../src/core/figures/table/query.js';
import type { FigureTable } from '../../src/editor/figures/table/figure-table.js';
import { galley, proofOf } from './support/galley.js';
import { until } from './support/until.js';
import { closeEditors, freshFolder, openPage } from './support/workspace.js';

const PAGE = `## 秋粮收购全面开秤

本报讯（记者 周立）全市已收购秋粮12万吨，惠及农户3600户，收购进度比去年同期快了两成。

## 大桥正式通车

本报讯（记者 王海）全长1088米的大桥2020年9月30日正式通车，总投资15.8亿元，预计每天通行车辆2万辆。
`;

describe('the table of figures', () => {
  let api: GalleyApi;

  before(async () => {
    api = await galley();
  });

  afterEach(async () => {
    for (const table of api.tables.all) table.close();
    await closeEditors();
  });

  /** The table of a scope, seen from a page, once it shows the first figures. */
  async function opened(scope: string, text = PAGE): Promise<FigureTable> {
    const editor = await openPage(text);
    await proofOf(editor);
    editor.selection = new Selection(6, 0, 6, 0);
    await commands.executeCommand('galley.showFigureTable', { scope });
    const [table] = api.tables.all;
    assert.ok(table);
    await until('the table has figures', () => (table.shown?.rows.length ?? 0) > 0);
    return table;
  }

  async function ask(table: FigureTable, query: Partial<TableQuery>): Promise<TableView> {
    await table.handle({ type: 'query', query: { ...ALL_FIGURES, ...query } });
    assert.ok(table.shown);
    return table.shown;
  }

  function texts({ rows }: TableView): string[] {
    return rows.map(({ text }) => text);
  }

  it('should show the figures of a page with their stories and sentences', async () => {
    const { shown } = await opened('page');
    assert.ok(shown);
    assert.deepEqual(texts(shown), ['12万吨', '3600户', '两成', '1088米', '2020年9月30日', '15.8亿元', '2万辆']);
    assert.equal(shown.summary, '7 figures');
    assert.deepEqual(shown.kinds.map(({ name, count }) => `${name} ${count}`), ['Count 2', 'Amount of money 1', 'Percentage 1', 'Measure 2', 'Date 1']);
    assert.deepEqual(shown.timeline, [{ key: '2020-09-30', label: '2020-09-30', count: 1 }]);
    assert.deepEqual(shown.rows[5], {
      text: '15.8亿元', kind: 'money', kindName: 'Amount of money', value: 1_580_000_000, unit: 'CNY', resolved: '', per: '', bound: '', story: '大桥正式通车', place: 'Line 7',
      sentence: '本报讯（记者王海）全长1088米的大桥2020年9月30日正式通车，总投资15.8亿元，预计每天通行车辆2万辆。', figureAt: 37,
    });
  });

  it('should show the figures of the story at the cursor', async () => {
    const table = await opened('story');
    assert.deepEqual(table.shown && texts(table.shown), ['1088米', '2020年9月30日', '15.8亿元', '2万辆']);
    assert.equal(table.title, 'Figures: 大桥正式通车');
  });

  it('should sort, search and filter', async () => {
    const table = await opened('page');
    assert.deepEqual(texts(await ask(table, { sort: 'value', descending: true, kind: 'count' })), ['2万辆', '3600户']);
    const found = await ask(table, { search: '大桥 总投资' });
    assert.deepEqual([found.rows.length, found.summary], [4, '4 figures · 7 without search and filters']);
    assert.deepEqual(texts(await ask(table, { date: '2020-09' })), ['2020年9月30日']);
  });

  it('should go on showing what was asked last when the panel is drawn anew', async () => {
    const table = await opened('page');
    await Promise.all([ask(table, { kind: 'money' }), ask(table, { kind: 'percent' }), table.handle({ type: 'ready' })]);
    assert.deepEqual(table.shown && [table.shown.query.kind, texts(table.shown)], ['percent', ['两成']]);
  });

  it('should resolve the dates of an inner page by the date of its issue', async () => {
    const folder = freshFolder();
    const write = (name: string, text: string): Thenable<void> => workspace.fs.writeFile(Uri.joinPath(folder, name), new TextEncoder().encode(text));
    await write('p1.ocr.txt', '江岸晚报\n\n2020年9月9日 星期三 今日4版\n\n## 秋粮收购全面开秤\n\n本报讯（记者 周立）全市已收购秋粮12万吨。\n');
    await write('p2.ocr.txt', PAGE.replace('2020年9月30日', '9月30日'));
    const editor = await window.showTextDocument(Uri.joinPath(folder, 'p2.ocr.txt'));
    await proofOf(editor);
    await commands.executeCommand('galley.showFigureTable', { scope: 'issue' });
    const [table] = api.tables.all;
    assert.ok(table);
    const shown = await until('the date is resolved', async () => (await ask(table, { kind: 'date', search: '9月30日' })).rows.find(({ resolved }) => resolved !== ''));
    assert.equal(shown.resolved, '2020-09-30');
  });

  it('should give a hundred rows at a time, and say of how many', async () => {
    const table = await opened('page', `## 名单\n\n${Array.from({ length: 30 }, (_, i) => `第${i + 1}组共有学生${i + 20}名，捐款${i + 300}元，图书${i + 500}册，用时${i + 3}天，覆盖${i + 2}个村。`).join('\n\n')}\n`);
    const { rows, pages, summary } = await ask(table, { page: 1 });
    assert.deepEqual([rows.length, pages, summary], [80, 2, '101–180 of 180 figures']);
    assert.equal((await ask(table, { page: 9 })).query.page, 1);
  });

  it('should lead to the figure in the text', async () => {
    const table = await opened('page');
    assert.ok(table.shown);
    await table.handle({ type: 'open', view: table.shown.view - 1, index: 1 });
    assert.equal(window.activeTextEditor?.document.getText(window.activeTextEditor.selection) ?? '', '');
    await table.handle({ type: 'open', view: table.shown.view, index: 1 });
    const editor = await until('the text is in front', () => window.activeTextEditor);
    assert.equal(editor.document.getText(editor.selection), '3600户');
  });

  it('should follow the text', async () => {
    const table = await opened('page');
    const [editor] = window.visibleTextEditors;
    assert.ok(editor);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(PAGE.length), '\n共有5名工人。\n'));
    await until('the new figure is in the table', () => table.shown && texts(table.shown).includes('5名'));
  });

  it('should export what the query asks for, and copy it', async () => {
    const table = await opened('page');
    await ask(table, { kind: 'count', sort: 'value' });
    const target = Uri.joinPath(freshFolder(), 'f.csv');
    await table.export({ format: 'csv', target });
    const lines = new TextDecoder().decode(await workspace.fs.readFile(target)).split('\r\n');
    assert.deepEqual(lines.slice(1, 3).map((line) => line.split(',').slice(5, 8)), [['count', '3600户', '3600'], ['count', '2万辆', '20000']]);
    await table.handle({ type: 'export', format: 'markdown' });
    const copied = (await env.clipboard.readText()).split('\n');
    assert.deepEqual([copied.length, copied[2]?.startsWith('| count | 3600户 | 3600 | 户 |')], [5, true]);
  });

  it('should show the figures of all pages of the folder, open or closed', async () => {
    const table = await opened('folder');
    const shown = await until('all pages are read', () => (table.shown?.notice === '' && table.shown.rows.length === 100 ? table.shown : undefined), 30_000);
    assert.match(shown.summary, /^1–100 of \d{3} figures$/);
    const seed = await ask(table, { search: '863.29万元', kind: 'money' });
    assert.deepEqual([...new Set(seed.rows.map(({ text, value, place }) => `${text} ${value} ${/003_\w+\.txt:75$/.test(place)}`))], ['863.29万元 8632900 true']);
  });
});

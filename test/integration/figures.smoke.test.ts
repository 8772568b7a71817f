import { strict as assert } from 'node:assert';
import { commands, env, window, workspace, Uri } from 'vscode';
import { galley, proofOf } from './support/galley.js';
import { until } from './support/until.js';
import { closeEditors, freshFolder, openPage } from './support/workspace.js';

const PAGE = '## 大桥正式通车\n\n本报讯（记者 王海）全长1088米的大桥正式通车，总投资15.8亿元，预计每天通行车辆2万辆。\n';

/** What a reader does with the figures of a page, in every host that Galley runs in. */
describe('the figures of a page', () => {
  afterEach(async () => {
    for (const table of (await galley()).tables.all) table.close();
    await closeEditors();
  });

  it('should be listed and exported', async () => {
    const { figures } = await galley();
    const editor = await openPage(PAGE);
    await proofOf(editor);
    await until('the page is current', () => figures.page.proof?.document === editor.document);
    await commands.executeCommand('galley.figureViewOptions', { groupBy: 'kind', filter: '' });
    assert.deepEqual(figures.tree.getChildren().map((node) => (node.type === 'group' ? node.group.figures.length : 0)), [1, 1, 1]);
    const target = Uri.joinPath(freshFolder(), 'figures.csv');
    await commands.executeCommand('galley.exportFigures', { target: target.toString() });
    const lines = new TextDecoder().decode(await workspace.fs.readFile(target)).split('\r\n');
    assert.deepEqual(lines.slice(1, -1).map((line) => line.split(',').slice(5, 9).join(' ')), ['measure 1088米 1088 m', 'money 15.8亿元 1580000000 CNY', 'count 2万辆 20000 辆']);
  });

  it('should be shown in a table that its own script draws', async () => {
    const editor = await openPage(PAGE);
    await proofOf(editor);
    await commands.executeCommand('galley.showFigureTable', { scope: 'page' });
    const [table] = (await galley()).tables.all;
    assert.ok(table);
    await until('the script has asked for what to show', () => table.drawn);
    const shown = await until('the figures are shown', () => (table.shown?.rows.length === 3 ? table.shown : undefined));
    await table.handle({ type: 'export', format: 'markdown' });
    assert.match(await env.clipboard.readText(), /\| money \| 15\.8亿元 \| 1580000000 \| CNY \|/);
    await table.handle({ type: 'open', view: table.shown?.view ?? shown.view, index: 1 });
    const text = await until('the text is in front', () => window.activeTextEditor);
    assert.equal(text.document.getText(text.selection), '15.8亿元');
  });
});

import { strict as assert } from 'node:assert';
import { commands, env, Range, TreeItem, Uri, window, workspace, type TextEditor } from 'vscode';
import type { GalleyApi } from '../../src/api.js';
import type { FigureTreeNode } from '../../src/editor/figures/nodes.js';
import { galley, proofOf } from './support/galley.js';
import { until } from './support/until.js';
import { closeEditors, freshFolder, openPage } from './support/workspace.js';

const PAGE = `## 秋粮收购全面开秤

本报讯（记者 周立）全市已收购秋粮12万吨，惠及农户3600户，收购进度比去年同期快了两成。

## 大桥正式通车

本报讯（记者 王海）全长1088米的大桥9月30日正式通车，总投资15.8亿元，预计每天通行车辆2万辆。
`;

function nameOf({ label }: TreeItem): string {
  return typeof label === 'string' ? label : label?.label ?? '';
}

describe('the view of figures', () => {
  let api: GalleyApi;

  before(async () => {
    api = await galley();
    await commands.executeCommand('galley.figures.focus');
  });

  afterEach(async () => {
    await workspace.getConfiguration('galley').update('figures.hiddenKinds', undefined, false);
    await workspace.getConfiguration('galley').update('figures.optional', undefined, false);
    await commands.executeCommand('galley.figureViewOptions', { groupBy: 'kind', filter: '' });
    await closeEditors();
  });

  async function opened(): Promise<TextEditor> {
    const editor = await openPage(PAGE);
    await proofOf(editor);
    await until('the page is current', () => api.figures.page.proof?.document === editor.document);
    return editor;
  }

  function itemsUnder(node?: FigureTreeNode): { node: FigureTreeNode; item: TreeItem }[] {
    return api.figures.tree.getChildren(node).map((child) => ({ node: child, item: api.figures.tree.getTreeItem(child) }));
  }

  function shown(): [unknown, unknown[]][] {
    return itemsUnder().map(({ node, item }) => [`${nameOf(item)} ${String(item.description)}`, itemsUnder(node).map((child) => `${nameOf(child.item)} = ${String(child.item.description)}`)]);
  }

  it('should resolve the dates of an inner page by the date that another page of its issue tells', async () => {
    const folder = freshFolder();
    const write = (name: string, text: string): Thenable<void> => workspace.fs.writeFile(Uri.joinPath(folder, name), new TextEncoder().encode(text));
    await write('p1.ocr.txt', '江岸晚报\n\n2020年9月9日 星期三 今日4版\n\n## 秋粮收购全面开秤\n\n本报讯（记者 周立）全市已收购秋粮12万吨。\n');
    await write('p2.ocr.txt', PAGE);
    await api.archive.open();
    const { document } = await window.showTextDocument(Uri.joinPath(folder, 'p2.ocr.txt'));
    const dated = (): unknown => api.proofs.get(document)?.analysis.figures.find(({ kind }) => kind === 'date')?.resolved;
    assert.equal(await until('the date is resolved', dated), '2020-09-30');
  });

  it('should list the figures of the current page by kind, by story or in its order', async () => {
    await opened();
    assert.deepEqual(shown(), [
      ['Count 2', ['3600户 = 3600 户', '2万辆 = 20000 辆']],
      ['Amount of money 1', ['15.8亿元 = 1580000000 CNY']],
      ['Percentage 1', ['两成 = 20 %']],
      ['Measure 2', ['12万吨 = 120000 t', '1088米 = 1088 m']],
      ['Date 1', ['9月30日 = --09-30 date']],
    ]);
    await commands.executeCommand('galley.figureViewOptions', { groupBy: 'story' });
    assert.deepEqual(shown().map(([name]) => name), ['秋粮收购全面开秤 3', '大桥正式通车 4']);
    await commands.executeCommand('galley.figureViewOptions', { groupBy: 'page' });
    assert.deepEqual(itemsUnder().map(({ item }) => nameOf(item)), ['12万吨', '3600户', '两成', '1088米', '9月30日', '15.8亿元', '2万辆']);
  });

  it('should list only figures that hold the words of the filter', async () => {
    await opened();
    await commands.executeCommand('galley.figureViewOptions', { filter: 'CNY' });
    assert.deepEqual(shown(), [['Amount of money 1', ['15.8亿元 = 1580000000 CNY']]]);
  });

  it('should say why it is empty', async () => {
    const { view } = api.figures;
    const editor = await openPage('## 通知\n\n请各位家长准时接送孩子。\n');
    await proofOf(editor);
    await until('it says that there are none', () => view.message === 'No figures on this page.');
    await editor.edit((edit) => edit.insert(editor.document.positionAt(editor.document.getText().length), '\n共有5名教师值班。\n'));
    await until('it lists the new figure', () => view.message === '' && api.figures.page.proof?.analysis.figures.length === 1);
    await commands.executeCommand('galley.figureViewOptions', { filter: 'CNY' });
    assert.equal(view.message, 'No figure of this page holds “CNY”.');
    await commands.executeCommand('galley.figureViewOptions', { filter: '' });
    await workspace.getConfiguration('galley').update('figures.hiddenKinds', ['count'], false);
    await until('it says that they are hidden', () => view.message === 'All figures of this page are of hidden kinds.');
    await closeEditors();
    await until('the welcome is not hidden', () => view.message === '');
  });

  it('should list articles only when the setting asks', async () => {
    const editor = await openPage('## 通知\n\n全市派出一批教师和3名医生，建成一个公园。\n');
    await proofOf(editor);
    await until('the page is current', () => api.figures.page.proof?.document === editor.document);
    assert.deepEqual(shown(), [['Count 1', ['3名 = 3 名']]]);
    await workspace.getConfiguration('galley').update('figures.optional', true, false);
    await until('the articles are listed', () => shown().some(([name]) => name === 'Count 3'));
  });

  it('should list at most a thousand in a row, and lead to the table for the rest', async () => {
    const editor = await openPage(`## 名单\n\n${'共有5名工人。'.repeat(1200)}\n`);
    await proofOf(editor);
    await until('the page is current', () => api.figures.page.proof?.document === editor.document);
    const [count] = itemsUnder();
    const items = itemsUnder(count?.node);
    assert.equal(items.length, 1001);
    assert.deepEqual([nameOf(items.at(-1)!.item), items.at(-1)!.item.command?.command], ['1,000 of 1,200 are listed here', 'galley.showFigureTable']);
  });

  it('should go to a figure', async () => {
    const editor = await opened();
    const [count] = itemsUnder();
    const [first] = itemsUnder(count?.node);
    assert.ok(first?.item.command);
    await commands.executeCommand(first.item.command.command, ...(first.item.command.arguments as unknown[]));
    const selection = await until('the figure is selected', () => (editor.selection.isEmpty ? undefined : editor.selection));
    assert.equal(editor.document.getText(selection), '3600户');
  });

  it('should neither list nor mark kinds that are switched off', async () => {
    const editor = await opened();
    const percents = (): readonly Range[] => api.decorations.shown(editor).get('figure.amount') ?? [];
    await until('the figures are marked', () => percents().length === 5);
    await workspace.getConfiguration('galley').update('figures.hiddenKinds', ['count', 'percent'], false);
    await until('two kinds are gone', () => percents().length === 2);
    assert.deepEqual(shown().map(([name]) => name), ['Amount of money 1', 'Measure 2', 'Date 1']);
  });

  it('should follow the text', async () => {
    const editor = await opened();
    await editor.edit((edit) => edit.insert(editor.document.positionAt(PAGE.length), '\n共有5名工人。\n'));
    await until('the new figure is listed', () => shown().some(([name]) => name === 'Count 3'));
  });

  it('should copy what is shown as a Markdown table', async () => {
    await opened();
    await workspace.getConfiguration('galley').update('figures.hiddenKinds', ['count', 'percent', 'measure', 'date'], false);
    await commands.executeCommand('galley.exportFigures', { format: 'markdown' });
    assert.equal(
      await env.clipboard.readText(),
      '| kind | text | value | unit | story | sentence |\n| --- | --- | --- | --- | --- | --- |\n'
      + '| money | 15.8亿元 | 1580000000 | CNY | 大桥正式通车 | 本报讯（记者王海）全长1088米的大桥9月30日正式通车，总投资15.8亿元，预计每天通行车辆2万辆。 |\n',
    );
  });

  it('should copy one figure of the list', async () => {
    await opened();
    const [count] = itemsUnder();
    const [first] = itemsUnder(count?.node);
    await commands.executeCommand('galley.exportFigures', { ...first?.node, format: 'markdown' });
    assert.match(await env.clipboard.readText(), /^(?:.*\n){2}\| count \| 3600户 .*\n$/);
  });

  it('should export CSV with a byte-order mark, and JSON Lines', async () => {
    await opened();
    const read = async (name: string): Promise<string> => {
      const target = Uri.joinPath(freshFolder(), name);
      await commands.executeCommand('galley.exportFigures', { target: target.toString() });
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(target));
    };
    const csv = (await read('f.csv')).split('\r\n');
    assert.equal(csv[0], '\ufefffile,line,start,end,story,kind,text,value,unit,bound,per,resolved,sentence');
    assert.equal(csv.length, 9);
    assert.deepEqual((await read('f.jsonl')).trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text), ['12万吨', '3600户', '两成', '1088米', '9月30日', '15.8亿元', '2万辆']);
  });

  it('should be empty when no page is open', async () => {
    await opened();
    await closeEditors();
    await until('nothing is listed', () => window.activeTextEditor === undefined && shown().length === 0);
  });
});

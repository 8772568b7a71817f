import { strict as assert } from 'node:assert';
import { commands, type DocumentSymbol, type FoldingRange, type Range, type TextDocument } from 'vscode';
import { closeEditors, openPage, openSeed } from './support/workspace.js';

const PAGE = `## 秋粮收购全面开秤

本报讯（记者 周立）全市秋粮收购工作日前全面展开，各收购点严格执行质价标准，做到随到随收。

农民群众十分满意，收购进度比去年同期快了两成，预计月底前可以完成全部任务。

## 大桥正式通车

本报讯（记者 陈小芳）昨天上午，新建的大桥正式通车，两岸群众往来更加方便。
`;

const lines = ({ start, end }: Range): string => `${start.line}:${start.character}-${end.line}:${end.character}`;

async function symbolsOf({ uri }: TextDocument): Promise<DocumentSymbol[]> {
  return await commands.executeCommand<DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri) ?? [];
}

async function foldsOf({ uri }: TextDocument): Promise<[number, number][]> {
  const folds = await commands.executeCommand<FoldingRange[] | undefined>('vscode.executeFoldingRangeProvider', uri) ?? [];
  return folds.map(({ start, end }): [number, number] => [start, end]);
}

describe('the symbols of a page', () => {
  afterEach(closeEditors);

  it('should be its stories, with the headline selected', async () => {
    const { document } = await openPage(PAGE);
    assert.deepEqual((await symbolsOf(document)).map(({ name, detail, range, selectionRange }) => [name, detail, lines(range), lines(selectionRange)]), [
      ['秋粮收购全面开秤', '本报讯 · 周立', '0:0-4:37', '0:3-0:11'],
      ['大桥正式通车', '本报讯 · 陈小芳', '6:0-8:37', '6:3-6:9'],
    ]);
  });

  it('should name a story again where it goes on after other text', async () => {
    const { document } = await openSeed('003');
    const symbols = (await symbolsOf(document)).filter(({ name }) => name.startsWith('青海天峻县'));
    assert.deepEqual(symbols.map(({ name, range }) => [name, range.start.line, range.end.line]), [
      ['青海天峻县为新时代文明实践中心揭牌授旗', 10, 16],
      ['青海天峻县为新时代文明实践中心揭牌授旗 (continued)', 20, 20],
    ]);
  });

  it('should hold subheads within their stories', async () => {
    const { document } = await openSeed('004');
    const story = (await symbolsOf(document)).find(({ children }) => children.length > 0);
    assert.deepEqual(story?.children.map(({ name, range }) => [name, range.start.line, range.end.line]), [
      ['社區面貌煥然一新', 13, 23], ['群眾文化生活更加豐富', 23, 33], ['老舊小區改造終于盼來了', 33, 41],
    ]);
  });

  it('should be none for an empty page', async () => {
    const { document } = await openPage('');
    assert.deepEqual(await symbolsOf(document), []);
  });
});

describe('folding', () => {
  afterEach(closeEditors);

  it('should fold each story under its headline', async () => {
    const { document } = await openPage(PAGE);
    assert.deepEqual(await foldsOf(document), [[0, 4], [6, 8]]);
  });

  it('should fold the text of a subhead under it', async () => {
    const { document } = await openSeed('004');
    const folds = await foldsOf(document);
    for (const fold of [[13, 21], [23, 31], [33, 41]]) assert.ok(folds.some((other) => String(other) === String(fold)), String(fold));
  });
});

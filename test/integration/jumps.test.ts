import { strict as assert } from 'node:assert';
import { commands, Hover, type Location, type LocationLink, MarkdownString, Position, Range, Uri, window, workspace } from 'vscode';
import { galley } from './support/galley.js';
import { labels, shownUnder, storiesOf, texts } from './support/stories.js';
import { until } from './support/until.js';
import { closeEditors, freshFolder } from './support/workspace.js';

const FRONT = `## 秋粮收购全面开秤

本报讯（记者 周立）全市秋粮收购工作日前全面展开，各收购点严格执行质价标准，做到随到随收。

农民群众对今年的秋粮收购工作十分满意。卖粮的人从早排到晚，秋粮收购点一派忙碌，几个收购点的负责人

（下转第3版）

## 大桥昨天正式通车

本报讯（记者 王海）跨江大桥昨天上午正式通车，过江时间由四十分钟缩短到五分钟，市民纷纷前来观看。
`;

const INNER = `（上接第1版）

的话说明了一切。他说，今年秋粮收购比去年早了十天，收购点增加到三十个，粮库全部腾空备用。

目前全市秋粮收购进度已经过半，农民群众的粮款全部兑现。
`;

const FIRST_LINE = new Range(0, 0, 0, 7);
const HEADLINE = new Range(0, 3, 0, 11);

async function writeIssue(pages: Readonly<Record<string, string>> = { '晚报-p1.ocr.txt': FRONT, '晚报-p3.ocr.txt': INNER }): Promise<Uri[]> {
  const folder = freshFolder();
  const uris = Object.keys(pages).map((name) => Uri.joinPath(folder, name));
  await Promise.all(Object.values(pages).map((text, i) => workspace.fs.writeFile(uris[i]!, new TextEncoder().encode(text))));
  const { archive } = await galley();
  await archive.open();
  await until('the pages', () => uris.every((uri) => archive.page(uri)));
  return uris;
}

function wordsOf(hovers: readonly Hover[]): string {
  return hovers.flatMap(({ contents }) => contents.map((content) => (content instanceof MarkdownString ? content.value : ''))).join('\n').replaceAll('&nbsp;', ' ');
}

describe('jumps between pages', function () {
  // The host tells of new files late or, in a new folder, now and then not at all.
  this.retries(2);

  afterEach(closeEditors);

  it('should go from the jump line to the story that it continues', async () => {
    const [front, inner] = await writeIssue();
    const { document } = await window.showTextDocument(inner!);
    const [link, ...others] = await commands.executeCommand<LocationLink[]>('vscode.executeDefinitionProvider', document.uri, new Position(0, 3));
    assert.deepEqual(others, []);
    assert.equal(link?.targetUri.path, front!.path);
    assert.deepEqual([link.originSelectionRange, link.targetSelectionRange], [FIRST_LINE, HEADLINE]);
  });

  it('should go from the jump line to where the story goes on', async () => {
    const [front, inner] = await writeIssue();
    const { document } = await window.showTextDocument(front!);
    const [link] = await commands.executeCommand<LocationLink[]>('vscode.executeDefinitionProvider', document.uri, new Position(6, 3));
    assert.equal(link?.targetUri.path, inner!.path);
    assert.deepEqual([link.originSelectionRange, link.targetSelectionRange], [new Range(6, 0, 6, 7), FIRST_LINE]);
  });

  it('should list both parts as references', async () => {
    const [front, inner] = await writeIssue();
    const { document } = await window.showTextDocument(inner!);
    const places = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', document.uri, new Position(0, 3));
    assert.deepEqual(places.map(({ uri, range }) => [uri.path, range]), [[front!.path, HEADLINE], [inner!.path, FIRST_LINE]]);
  });

  it('should say in a hover what belongs together and why', async () => {
    const [, inner] = await writeIssue();
    const { document } = await window.showTextDocument(inner!);
    const said = await until('the hover', async () => {
      const words = wordsOf(await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, new Position(0, 3)));
      return words.includes('秋粮收购全面开秤') && words;
    });
    assert.match(said, /The second part names page 1 as the one it comes from/);
    assert.match(said, /Words of the headline stand in the second part: 秋粮收购/);
  });

  it('should say in a hover that the other part was not found', async () => {
    const [inner] = await writeIssue({ '晚报-p3.ocr.txt': INNER });
    const { document } = await window.showTextDocument(inner!);
    await until('the hover', async () => (
      wordsOf(await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, new Position(0, 3))).includes('was not found on the pages of this issue')
    ));
    assert.deepEqual(await commands.executeCommand('vscode.executeDefinitionProvider', document.uri, new Position(0, 3)), []);
  });

  it('should stay silent beside the jump line', async () => {
    const [, inner] = await writeIssue();
    const { document } = await window.showTextDocument(inner!);
    assert.deepEqual(await commands.executeCommand('vscode.executeDefinitionProvider', document.uri, new Position(2, 5)), []);
  });

  it('should list the other part under the story', async () => {
    const [front, inner] = await writeIssue();
    const { stories: { tree } } = await galley();
    await storiesOf(inner!);
    const [grain] = await storiesOf(front!);
    assert.deepEqual(texts(await shownUnder(tree, grain?.node)), [['（上接第1版） 的话说明了一切。他说，今年秋粮收购比去年…', 'goes on in 晚报-p3.ocr.txt']]);
    const [goesOn] = await storiesOf(inner!);
    const parts = await shownUnder(tree, goesOn?.node);
    assert.deepEqual(texts(parts), [['秋粮收购全面开秤', 'continued from 晚报-p1.ocr.txt']]);
    assert.match(parts[0]?.item.accessibilityInformation?.label ?? '', /^秋粮收购全面开秤, continued from 晚报-p1/);
    await commands.executeCommand(parts[0]!.item.command!.command, ...parts[0]!.item.command!.arguments as unknown[]);
    assert.equal(window.activeTextEditor?.document.uri.path, front!.path);
    assert.equal(window.activeTextEditor.selection.start.line, 0);
    assert.equal(labels(parts).length, 1);
  });
});

import { strict as assert } from 'node:assert';
import { commands, Range, Selection, type SymbolInformation, TreeItemCollapsibleState, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { GalleyApi } from '../../src/api.js';
import { galley } from './support/galley.js';
import { longestStall } from './support/stall.js';
import { labelOf, labels, type Shown, shownUnder, storiesOf, texts } from './support/stories.js';
import { until } from './support/until.js';
import { closeEditors, freshFolder, openPage, openPageByHand, openSeed } from './support/workspace.js';

const STORY = (headline: string): string => `## ${headline}

本报讯（记者 周立）全市秋粮收购工作日前全面展开，各收购点严格执行质价标准，做到随到随收。

农民群众十分满意，收购进度比去年同期快了两成，预计月底前可以完成全部任务。
`;

const FRONT_PAGE = `${STORY('秋粮收购全面开秤')}\n${STORY('大桥正式通车')}`;

async function writePages(folder: Uri, pages: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(pages)) await workspace.fs.writeFile(Uri.joinPath(folder, name), new TextEncoder().encode(text));
}

function follow(item: Shown['item']): Thenable<unknown> {
  assert.ok(item.command);
  return commands.executeCommand(item.command.command, ...(item.command.arguments ?? []) as unknown[]);
}

describe('the view of stories', function () {
  // The host tells of new files late or, in a new folder, now and then not at all.
  this.retries(2);

  let api: GalleyApi;

  before(async () => {
    api = await galley();
    await commands.executeCommand('galley.stories.focus');
  });

  afterEach(async () => {
    await closeEditors();
    await api.stories.options.change({ filter: '', hideFurniture: false, kinds: [], order: 'page', followCursor: true, statuses: [] });
  });

  /** The folder's node, once so many of its pages are listed. */
  async function folderShown(folder: Uri, pages: number): Promise<Shown> {
    return await until(`${pages} pages in the view`, async () => {
      const issues = await shownUnder(api.stories.tree);
      return issues.find(({ item, node }) => item.label === workspace.asRelativePath(folder) && node.type === 'issue' && node.issue.pages.length === pages);
    });
  }

  it('should list the pages of a folder, and fill one in when it is opened', async () => {
    const folder = freshFolder();
    await writePages(folder, { '2.ocr.txt': STORY('大桥正式通车'), '10.ocr.txt': '', '1.ocr.txt': FRONT_PAGE, 'notes.txt': '无' });
    const { node, item } = await folderShown(folder, 3);
    assert.equal(item.description, '3 pages');
    const pages = await shownUnder(api.stories.tree, node);
    assert.deepEqual(labels(pages), ['1.ocr.txt', '2.ocr.txt', '10.ocr.txt']);
    assert.deepEqual(labels(await shownUnder(api.stories.tree, pages[0]?.node)), ['秋粮收购全面开秤', '大桥正式通车']);
    assert.deepEqual(labels(await shownUnder(api.stories.tree, pages[2]?.node)), ['No story found on this page.']);
  });

  it('should list new files and read changed ones when all were read and it is asked to look for pages anew', async () => {
    const folder = freshFolder();
    const page = Uri.joinPath(folder, 'deep/er/1.ocr.txt');
    const lookAnew = async (): Promise<void> => {
      await until('the pages to be read', () => api.archive.unread.count === 0);
      await commands.executeCommand('galley.toggleReading');
    };
    await writePages(folder, { 'deep/er/1.ocr.txt': STORY('大桥正式通车') });
    await lookAnew();
    assert.equal(api.archive.page(page)?.filed, true);
    await writePages(folder, { 'deep/er/1.ocr.txt': STORY('秋粮收购全面开秤') });
    await lookAnew();
    await api.archive.read(page);
    assert.deepEqual(labels(await storiesOf(page)), ['秋粮收购全面开秤']);
  });

  it('should put the pages of one paper and day together', async () => {
    const folder = freshFolder();
    const masthead = '城乡晚报\n\n2019年3月4日 星期一\n\n国内统一连续出版物号 CN 12-3456\n\n';
    await writePages(folder, { 'a/1.ocr.txt': masthead + FRONT_PAGE, 'b/2.ocr.txt': masthead + STORY('大桥正式通车') });
    await api.archive.refresh();
    await until('the issue', async () => texts(await shownUnder(api.stories.tree)).some((issue) => String(issue) === '城乡晚报,2019-03-04 · 2 pages'));
  });

  it('should show the parts of a story and their counts', async () => {
    const { document } = await openSeed('003');
    const story = (await storiesOf(document.uri)).find((shown) => labelOf(shown).startsWith('青海天峻县'));
    assert.equal(story?.item.collapsibleState, TreeItemCollapsibleState.Collapsed);
    assert.match(String(story.item.description), /^\d+ artifacts(?:, \d+ figures?)?$/);
    assert.match(story.item.accessibilityInformation?.label ?? '', /^story, 青海天峻县为新时代文明实践中心揭牌授旗, 本报讯 · 旦正措, \d+ artifacts(?:, \d+ figures?)?$/);
    assert.deepEqual(texts(await shownUnder(api.stories.tree, story.node)), [['突破性举措和创新性方法,全面提 升群众的精气神。把握群众…', 'continued in line 21']]);
  });

  it('should count the artifacts of pages that nobody has opened', async () => {
    const folder = freshFolder();
    await writePages(folder, { '1.ocr.txt': STORY('秋粮收购全面开秤'), '2.ocr.txt': `${STORY('大桥正式通车')}共 12 座,全长\u00a03公里。\n` });
    const { node } = await folderShown(folder, 2);
    await until('the counts', async () => String((await shownUnder(api.stories.tree, node)).map(({ item }) => item.description)) === '1 artifact, 1 figure,3 artifacts, 3 figures');
    assert.ok(workspace.textDocuments.every(({ uri }) => !uri.path.startsWith(folder.path)));
  });

  it('should say why a story is held to be one when the pointer rests on its row', async () => {
    const { document } = await openSeed('003');
    const story = (await storiesOf(document.uri)).find((shown) => labelOf(shown).startsWith('青海天峻县'));
    assert.ok(story);
    assert.equal(story.item.tooltip, undefined);
    const { tooltip } = await api.stories.tree.resolveTreeItem(story.item, story.node);
    assert.ok(typeof tooltip === 'string');
    assert.match(tooltip, /^story\n(?:.+\n)*青海天峻县为新时代文明实践中心揭牌授旗\n(?:.+\n)+· /);
  });

  it('should set a caption into the story around it', async () => {
    const { document } = await openSeed('000');
    const stories = await storiesOf(document.uri);
    const parts = await Promise.all(stories.map(({ node }) => shownUnder(api.stories.tree, node)));
    assert.ok(parts.flat().some((shown) => labelOf(shown).startsWith('▲象山区凯风社区')));
    assert.ok(!stories.some((shown) => labelOf(shown).startsWith('▲象山区凯风社区')));
  });

  it('should go to a story that is clicked, in a file that was not open', async () => {
    const folder = freshFolder();
    await writePages(folder, { '1.ocr.txt': FRONT_PAGE });
    await folderShown(folder, 1);
    const [, second] = await storiesOf(Uri.joinPath(folder, '1.ocr.txt'));
    assert.ok(second);
    await follow(second.item);
    const editor = window.activeTextEditor;
    assert.equal(editor?.document.uri.path, Uri.joinPath(folder, '1.ocr.txt').path);
    assert.deepEqual(editor.selection, new Selection(6, 3, 6, 9));
    assert.ok(editor.visibleRanges.some((range) => range.contains(editor.selection)));
  });

  it('should follow the cursor from story to story', async () => {
    const editor = await openPage(FRONT_PAGE);
    for (const [line, name] of [[8, '大桥正式通车'], [2, '秋粮收购全面开秤']] as const) {
      editor.selection = new Selection(line, 3, line, 3);
      await until(`${name} to be selected`, () => {
        const [selected] = api.stories.view.selection;
        return selected?.type === 'story' && selected.uri.toString() === editor.document.uri.toString() && selected.story.name === name;
      });
    }
  });

  it('should not follow the cursor where that is switched off', async () => {
    const editor = await openPage(FRONT_PAGE);
    await until('the first story', () => api.stories.view.selection.some((node) => node.type === 'story' && node.story.name === '秋粮收购全面开秤'));
    await api.stories.options.change({ followCursor: false });
    editor.selection = new Selection(8, 3, 8, 3);
    await api.stories.options.change({ followCursor: false });
    await storiesOf(editor.document.uri);
    assert.ok(api.stories.view.selection.every((node) => node.type !== 'story' || node.story.name !== '大桥正式通车'));
  });

  it('should show an open page as it stands in the editor, unsaved', async () => {
    const { document } = await openPage(FRONT_PAGE);
    await until('the page', async () => (await storiesOf(document.uri)).length === 2);
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, new Range(0, 3, 0, 7), '夏粮入库');
    await workspace.applyEdit(edit);
    await until('the new headline', async () => labels(await storiesOf(document.uri))[0] === '夏粮入库全面开秤');
    assert.ok(document.isDirty);
  });

  it('should not read a page again when it is closed as it was saved', async () => {
    const { document } = await openPageByHand(FRONT_PAGE);
    await until('the page of the file', () => api.archive.unread.count === 0 && api.archive.page(document.uri)?.stamp !== undefined, 20_000);
    let before: unknown;
    const listener = workspace.onDidCloseTextDocument((closed) => {
      if (closed === document) before = api.archive.page(document.uri)?.outline;
    });
    await closeEditors();
    await until('the page to be closed', () => document.isClosed, 20_000);
    listener.dispose();
    const { outline } = await api.archive.read(document.uri) ?? {};
    assert.ok(outline);
    assert.equal(outline, before, 'the outline of the analysis, not another one of the file');
    assert.deepEqual(labels(await storiesOf(document.uri)), ['秋粮收购全面开秤', '大桥正式通车']);
  });

  it('should show the stories of a very long page in stretches', async () => {
    const { document } = await openPage(Array.from({ length: 240 }, (_, i) => STORY(`第${i}号仓库全面开秤`)).join('\n'));
    const stretches = await until('the stretches', async () => {
      const shown = await storiesOf(document.uri);
      return shown.length > 1 && shown;
    }, 30_000);
    assert.deepEqual(texts(stretches), [['Stories 1–100', '第0号仓库全面开秤'], ['Stories 101–200', '第100号仓库全面开秤'], ['Stories 201–240', '第200号仓库全面开秤']]);
    const [, , last] = await shownUnder(api.stories.tree, stretches[2]!.node);
    assert.equal(last && labelOf(last), '第202号仓库全面开秤');
    assert.deepEqual(api.stories.tree.getParent(last!.node), stretches[2]!.node);
  });

  it('should follow what happens to files', async () => {
    const folder = freshFolder();
    await writePages(folder, { '1.ocr.txt': FRONT_PAGE });
    await folderShown(folder, 1);
    await writePages(folder, { '2.ocr.txt': FRONT_PAGE });
    await folderShown(folder, 2);
    await writePages(folder, { '1.ocr.txt': STORY('夏粮全部入库') });
    await until('the new story', async () => String(labels(await storiesOf(Uri.joinPath(folder, '1.ocr.txt')))) === '夏粮全部入库');
    await workspace.fs.delete(Uri.joinPath(folder, '2.ocr.txt'));
    await folderShown(folder, 1);
  });

  it('should filter, hide furniture and sort', async () => {
    const { document } = await openSeed('003');
    const all = labels(await storiesOf(document.uri));
    await commands.executeCommand('galley.filterStories', '胡桂芳');
    assert.deepEqual(labels(await storiesOf(document.uri)), ['成都新都区 开展大手牵小手 文明实践义卖活动']);
    await commands.executeCommand('galley.filterStories', '');
    await api.stories.options.change({ hideFurniture: true });
    const stories = labels(await storiesOf(document.uri));
    assert.ok(stories.length < all.length && stories.includes('青海天峻县为新时代文明实践中心揭牌授旗'));
    await api.stories.options.change({ order: 'headline' });
    assert.deepEqual(labels(await storiesOf(document.uri)), [...stories].sort(new Intl.Collator('zh', { numeric: true }).compare as (a: unknown, b: unknown) => number));
  });

  it('should go from story to story by command, and around', async () => {
    const editor = await openPage(FRONT_PAGE);
    const lines: number[] = [];
    for (const command of ['nextStory', 'nextStory', 'previousStory', 'previousStory']) {
      editor.selection = new Selection(editor.selection.active, editor.selection.active);
      await commands.executeCommand(`galley.${command}`);
      lines.push(editor.selection.start.line);
    }
    assert.deepEqual(lines, [6, 0, 6, 0]);
  });

  it('should go to a story of any page by its headline', async () => {
    const folder = freshFolder();
    await writePages(folder, { '1.ocr.txt': `${STORY('秋粮收购全面开秤')}\n${STORY('古塔修缮工程完工')}` });
    await folderShown(folder, 1);
    await storiesOf(Uri.joinPath(folder, '1.ocr.txt'));
    void commands.executeCommand('galley.goToStory', '古塔修缮');
    await until('the story', async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return window.activeTextEditor?.selection.isEqual(new Selection(6, 3, 6, 11));
    });
    assert.equal(window.activeTextEditor?.document.uri.path, Uri.joinPath(folder, '1.ocr.txt').path);
  });

  it('should give the stories of closed pages as symbols of the workspace', async () => {
    const folder = freshFolder();
    await writePages(folder, { '1.ocr.txt': `${STORY('秋粮收购全面开秤')}\n${STORY('旧城墙遗址公园开放')}` });
    await folderShown(folder, 1);
    await storiesOf(Uri.joinPath(folder, '1.ocr.txt'));
    const symbols = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', '旧城墙遗址');
    assert.deepEqual(symbols.map(({ name, containerName, location }) => [name, containerName, location.range]), [
      ['旧城墙遗址公园开放', `${workspace.asRelativePath(folder)}/1.ocr.txt`, new Range(6, 3, 6, 12)],
    ]);
  });

  it('should list 500 pages at once and read them without a freeze', async function () {
    this.timeout(80_000);
    const folder = freshFolder();
    await Promise.all(Array.from({ length: 500 }, (_, i) => writePages(folder, { [`${i}.ocr.txt`]: STORY(`第${i}号仓库全面开秤`).repeat(6) })));
    const { stall } = await longestStall(async () => {
      await folderShown(folder, 500);
      await until('all pages to be read', () => api.archive.unread.count === 0, 75_000);
    });
    const last = await storiesOf(Uri.joinPath(folder, '499.ocr.txt'));
    assert.equal(last.length, 6);
    assert.ok(stall < 100, `The extension host was blocked for ${stall} ms`);
  });

  it('should group pages in another way when the setting says so', async () => {
    const folder = freshFolder();
    const name = workspace.asRelativePath(folder);
    await writePages(folder, { 'week-1.ocr.txt': FRONT_PAGE, 'week-2.ocr.txt': FRONT_PAGE, 'other.ocr.txt': FRONT_PAGE });
    await folderShown(folder, 3);
    const settings = workspace.getConfiguration('galley');
    const shown = async (): Promise<unknown[]> => texts(await shownUnder(api.stories.tree)).filter((issue) => /^(?:week|other)|^test-/.test(String(issue)));
    await settings.update('issues.groupBy', 'name');
    try {
      await until('the series', async () => (await shown()).some((issue) => String(issue) === 'week,2 pages'));
      assert.ok((await shown()).some((issue) => String(issue) === 'other.ocr.txt,1 page'));
    } finally {
      await settings.update('issues.groupBy', undefined);
    }
    await until('the folder', async () => (await shown()).some((issue) => String(issue) === `${name},3 pages`));
  });

  it('should stop and go on reading', async () => {
    api.archive.stopReading();
    const folder = freshFolder();
    await writePages(folder, { '1.ocr.txt': FRONT_PAGE, '2.ocr.txt': FRONT_PAGE });
    await api.archive.refresh();
    const { node } = await folderShown(folder, 2);
    assert.deepEqual(texts(await shownUnder(api.stories.tree, node)), [['1.ocr.txt', 'not read yet'], ['2.ocr.txt', 'not read yet']]);
    const read = (): number => api.archive.pages.filter(({ outline }) => outline).length;
    const before = read();
    assert.equal((await storiesOf(Uri.joinPath(folder, '1.ocr.txt'))).length, 2);
    assert.equal(read(), before + 1);
    assert.deepEqual(texts(await shownUnder(api.stories.tree, node))[1], ['2.ocr.txt', 'not read yet']);
    await commands.executeCommand('galley.toggleReading');
    await until('the other pages', () => api.archive.unread.count === 0);
  });
});

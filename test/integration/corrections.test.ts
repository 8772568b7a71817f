import { strict as assert } from 'node:assert';
import { commands, DataTransfer, Selection, type TextEditor, workspace } from 'vscode';
import type { GalleyApi } from '../../src/api.js';
import { answer } from './support/answer.js';
import { galley, proofOf } from './support/galley.js';
import { emptyProject, writeProject, writtenProject } from './support/project.js';
import { labelOf, labels, shownUnder, storiesOf, type Shown } from './support/stories.js';
import { until } from './support/until.js';
import { closeEditors, openPage, openPageByHand } from './support/workspace.js';

const PAGE = `## 秋粮收购全面开秤

本报讯（记者 周立）全市秋粮收购工作日前全面展开，各收购点严格执行质价标准，做到随到随收。

农民群众十分满意，收购进度比去年同期快了两成，预计月底前可以完成全部任务。

大桥昨天正式通车

跨江大桥昨天上午正式通车，过江时间由四十分钟缩短到五分钟，市民纷纷前来观看。

▲农民在收购点排队。 周立 摄

大桥全长三公里，总投资十二亿元，历时四年建成，今后由市公路局负责养护。
`;

describe('corrections of stories by hand', () => {
  let api: GalleyApi;
  let editor: TextEditor;

  before(async () => {
    api = await galley();
    await commands.executeCommand('galley.stories.focus');
  });

  beforeEach(async () => {
    editor = await openPage(PAGE);
    await proofOf(editor);
  });

  afterEach(async () => {
    await closeEditors();
    await emptyProject();
  });

  const shown = (): Promise<Shown[]> => storiesOf(editor.document.uri);

  async function correct(line: number, type: string): Promise<unknown> {
    editor.selection = new Selection(line, 1, line, 1);
    return await commands.executeCommand('galley.correctStory', { type });
  }

  async function untilListed(names: string[]): Promise<Shown[]> {
    return await until(`the stories ${names.join(', ')}`, async () => {
      const stories = await shown();
      return String(labels(stories)) === String(names) && stories;
    });
  }

  it('should split a story at the cursor, and keep that in the project file', async () => {
    await untilListed(['秋粮收购全面开秤']);
    assert.equal(await correct(6, 'split'), true);
    const [first, second] = await untilListed(['秋粮收购全面开秤', '大桥昨天正式通车']);
    assert.match(String(first!.item.description), /^set by hand/);
    assert.match(second!.item.accessibilityInformation?.label ?? '', /set by hand$/);
    assert.equal(second!.item.contextValue, 'story corrected');
    assert.equal(editor.document.getText(), PAGE);
    const { pages } = JSON.parse(await writtenProject()) as { pages: Record<string, unknown> };
    assert.deepEqual(pages, {
      [workspace.asRelativePath(editor.document.uri, false)]: { stories: [{ type: 'split', at: { text: '大桥昨天正式通车', before: '计月底前可以完成全部任务', after: '跨江大桥昨天上午正式通车' } }] },
    });
  });

  it('should hold after the text above was edited', async () => {
    await correct(6, 'split');
    await untilListed(['秋粮收购全面开秤', '大桥昨天正式通车']);
    await editor.edit((edit) => edit.replace(editor.document.lineAt(4).range, '农民群众十分满意。\n\n收购工作将在月底前全部完成。'));
    await proofOf(editor);
    await untilListed(['秋粮收购全面开秤', '大桥昨天正式通车']);
  });

  it('should merge a story with the one before again', async () => {
    await correct(6, 'split');
    await untilListed(['秋粮收购全面开秤', '大桥昨天正式通车']);
    assert.equal(await correct(8, 'merge'), true);
    await untilListed(['秋粮收购全面开秤']);
  });

  it('should make the line at the cursor the headline', async () => {
    assert.equal(await correct(6, 'headline'), true);
    await untilListed(['大桥昨天正式通车']);
  });

  it('should change the kind of a story to the one that is picked', async () => {
    const done = correct(0, 'kind');
    await answer('workbench.action.acceptSelectedQuickOpenItem', done);
    assert.equal(await done, true);
    await until('another kind', async () => !(await shown())[0]!.item.accessibilityInformation!.label.startsWith('story'));
  });

  it('should forget a correction from the row of the story', async () => {
    await correct(6, 'split');
    const [first] = await untilListed(['秋粮收购全面开秤', '大桥昨天正式通车']);
    const done = commands.executeCommand('galley.correctStory', { ...first!.node });
    await answer('workbench.action.closeQuickOpen', done);
    const forgetting = correct(0, 'forget');
    await answer('workbench.action.acceptSelectedQuickOpenItem', forgetting);
    assert.equal(await forgetting, true);
    const [only] = await untilListed(['秋粮收购全面开秤']);
    assert.equal(only!.item.contextValue, 'story');
  });

  it('should follow a correction that is taken out of the project file by hand', async () => {
    await correct(6, 'split');
    await untilListed(['秋粮收购全面开秤', '大桥昨天正式通车']);
    await writeProject('{}');
    await untilListed(['秋粮收购全面开秤']);
  });

  it('should move what is dragged to the story on which it is dropped', async () => {
    await correct(6, 'split');
    const [grain, bridge] = await untilListed(['秋粮收购全面开秤', '大桥昨天正式通车']);
    const [caption] = (await shownUnder(api.stories.tree, bridge!.node)).filter(({ node }) => node.type === 'part' && node.kind === 'caption');
    assert.ok(caption && labelOf(caption).startsWith('▲农民'));
    const data = new DataTransfer();
    api.stories.dragAndDrop.handleDrag([caption.node], data);
    await api.stories.dragAndDrop.handleDrop(grain!.node, data);
    const text = await until('the caption in the other story', async () => {
      const { page } = (await proofOf(editor)).analysis;
      const story = page.stories.find(({ headline }) => headline && page.text.slice(headline.start, headline.end).includes('秋粮'));
      return story?.segments.map(({ start, end }) => page.text.slice(start, end)).find((segment) => segment.startsWith('▲'));
    });
    assert.equal(text, '▲农民在收购点排队。 周立 摄');
  });

  it('should be shown of a page that is closed', async () => {
    await closeEditors();
    editor = await openPageByHand(PAGE);
    await proofOf(editor);
    await correct(6, 'split');
    await untilListed(['秋粮收购全面开秤', '大桥昨天正式通车']);
    const { document } = editor;
    await closeEditors();
    await until('the page to be closed', () => document.isClosed, 20_000);
    const stories = await untilListed(['秋粮收购全面开秤', '大桥昨天正式通车']);
    assert.match(String(stories[1]!.item.description), /^set by hand/);
    await writeProject('{}');
    await untilListed(['秋粮收购全面开秤']);
  });

  it('should change nothing when a story is dropped on itself', async () => {
    const [grain] = await untilListed(['秋粮收购全面开秤']);
    const data = new DataTransfer();
    api.stories.dragAndDrop.handleDrag([grain!.node], data);
    await api.stories.dragAndDrop.handleDrop(grain!.node, data);
    assert.equal(api.projects.decisionsOf(editor.document.uri).corrections.length, 0);
  });
});

describe('the status of a page', () => {
  let api: GalleyApi;
  let editor: TextEditor;

  before(async () => {
    api = await galley();
    await commands.executeCommand('galley.stories.focus');
  });

  beforeEach(async () => {
    editor = await openPage(PAGE);
    await proofOf(editor);
    await storiesOf(editor.document.uri);
  });

  afterEach(async () => {
    await api.stories.options.change({ statuses: [] });
    await closeEditors();
    await emptyProject();
  });

  const item = (): Shown['item'] => api.stories.tree.getTreeItem(api.stories.tree.pageNode(editor.document.uri));
  const statusShown = (): string => /^(in work|proofread|checked)/.exec(String(item().description))?.[0] ?? 'new';

  it('should be new at first, and in work once the page is edited', async () => {
    assert.equal(statusShown(), 'new');
    await editor.edit((edit) => edit.insert(editor.selection.active, '一'));
    await until('the status', () => statusShown() === 'in work');
  });

  it('should be what a person says, whatever is edited', async () => {
    await commands.executeCommand('galley.setStatus', { status: 'checked' });
    await until('the status', () => statusShown() === 'checked');
    assert.match(item().accessibilityInformation?.label ?? '', /^page\.ocr\.txt, checked/);
    await editor.edit((edit) => edit.insert(editor.selection.active, '一'));
    assert.equal(statusShown(), 'checked');
    assert.match(await writtenProject(), /"status": "checked"/);
    await commands.executeCommand('galley.setStatus', { status: 'new' });
    await until('the status', () => statusShown() === 'new');
  });

  it('should filter pages', async () => {
    const listed = async (): Promise<boolean> => {
      const issues = await shownUnder(api.stories.tree);
      const pages = await Promise.all(issues.map(({ node }) => shownUnder(api.stories.tree, node)));
      return pages.flat().some(({ node }) => node.type === 'page' && node.uri.toString() === editor.document.uri.toString());
    };
    await api.stories.options.change({ statuses: ['proofread'] });
    assert.equal(await listed(), false);
    await commands.executeCommand('galley.setStatus', { uri: editor.document.uri.toString(), status: 'proofread' });
    await until('the page', listed);
  });
});

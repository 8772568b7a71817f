import { strict as assert } from 'node:assert';
import { CodeActionKind, commands, Range, Uri, window, workspace, type CodeAction, type TextEditor } from 'vscode';
import { answer } from './support/answer.js';
import { proofOf } from './support/galley.js';
import { until } from './support/until.js';
import { closeEditors, freshFolder, openPage } from './support/workspace.js';

const STORIES = [
  '水库大坝加固完工', '', '本报讯 近日,历时两年的水库大坝加固工程完工,共投资八百万元!', '',
  '小学新校舍落成', '', '本报讯 昨日,小学新校舍落成,师生迁入新居。', '',
].join('\n');
const FIRST_STORY = STORIES.split('\n').slice(0, 4).join('\n');

async function fixAll(editor: TextEditor, argument: object): Promise<void> {
  await proofOf(editor);
  const uri = editor.document.uri.toString();
  assert.equal(await commands.executeCommand('galley.fixAllOfRule', { uri, rule: 'halfwidth-punct', ...argument }), true);
}

describe('fixing all of a rule', () => {
  afterEach(closeEditors);

  for (const [name, argument, expected] of [
    ['in the selection', { scope: 'selection', start: 0, end: STORIES.indexOf(',') + 1 }, STORIES.replace(',', '，')],
    ['in the story', { scope: 'story', start: 3, end: 3 }, STORIES.replace(FIRST_STORY, FIRST_STORY.replaceAll(',', '，').replace('!', '！'))],
    ['on the page', { scope: 'page' }, STORIES.replaceAll(',', '，').replace('!', '！')],
    ['that looks like one', { scope: 'page', text: '!' }, STORIES.replace('!', '！')],
  ] as const) {
    it(`should reach as far as wanted: ${name}`, async () => {
      const editor = await openPage(STORIES);
      await fixAll(editor, argument);
      assert.equal(editor.document.getText(), expected);
      await commands.executeCommand('undo');
      assert.equal(editor.document.getText(), STORIES);
    });
  }

  it('should be offered at an artifact as far as it reaches', async () => {
    const editor = await openPage(STORIES);
    await proofOf(editor);
    const at = editor.document.positionAt(STORIES.indexOf('!'));
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, new Range(at, at.translate(0, 1)), CodeActionKind.QuickFix.value);
    assert.deepEqual(actions.map(({ title }) => title).filter((title) => title.startsWith('Fix all')), [
      'Fix all 3 of this rule in this story: half-width punctuation',
      'Fix all 5 of this rule on this page: half-width punctuation',
      'Fix all of this rule in the workspace: half-width punctuation',
      'Fix all that look like this in the workspace: “!”',
    ]);
  });
});

/** A radical that no other page of the tests has. */
const RADICAL = '⿓';
const BEFORE = `村民舞${RADICAL}，庆祝丰收。\n`;
const AFTER = BEFORE.replace(RADICAL, '龍');

async function pageFile(folder: Uri, name: string, text: string): Promise<Uri> {
  const uri = Uri.joinPath(folder, name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

async function textOf(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

describe('fixing all that look alike in the workspace', () => {
  let editor: TextEditor;
  let closed: Uri[];

  beforeEach(async () => {
    editor = await openPage(BEFORE);
    const folder = freshFolder();
    closed = [await pageFile(folder, 'one.ocr.txt', BEFORE), await pageFile(folder, 'two.ocr.txt', BEFORE.replace('\n', '\r\n'))];
    await proofOf(editor);
  });

  afterEach(async () => {
    await closeEditors();
    for (const uri of [editor.document.uri, ...closed]) await workspace.fs.delete(uri);
  });

  async function start(): Promise<{ done: Thenable<unknown>; proposed: string }> {
    const done = commands.executeCommand('galley.fixAllOfRule', { uri: editor.document.uri.toString(), rule: 'cjk-radical', text: RADICAL, scope: 'workspace' });
    const proposed = await until('the preview', () => (
      window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'galley-preview' && document.getText() !== '')?.document.getText()
    ), 60_000);
    return { done, proposed };
  }

  it('should show a page before and after, and change and save all pages when accepted', async () => {
    const { done, proposed } = await start();
    assert.equal(proposed.replace('\r', ''), AFTER);
    await answer('workbench.action.acceptSelectedQuickOpenItem', done);
    assert.equal(await done, true);
    assert.deepEqual(await Promise.all(closed.map(textOf)), [AFTER, AFTER.replace('\n', '\r\n')]);
    assert.equal(editor.document.getText(), AFTER);
  });

  it('should change nothing when called off', async () => {
    const { done } = await start();
    await answer('workbench.action.closeQuickOpen', done);
    assert.equal(await done, false);
    assert.deepEqual(await Promise.all(closed.map(textOf)), [BEFORE, BEFORE.replace('\n', '\r\n')]);
    assert.equal(editor.document.getText(), BEFORE);
  });

  it('should leave alone a page that has changed meanwhile', async () => {
    const { done } = await start();
    const [first, second] = closed;
    assert.ok(first && second);
    await workspace.fs.writeFile(second, new TextEncoder().encode(`昨日，${BEFORE}`));
    await answer('workbench.action.acceptSelectedQuickOpenItem', done);
    assert.equal(await done, true);
    assert.deepEqual(await Promise.all(closed.map(textOf)), [AFTER, `昨日，${BEFORE}`]);
  });
});

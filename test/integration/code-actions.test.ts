import { strict as assert } from 'node:assert';
import { CodeAction, CodeActionKind, commands, Range, Selection, type TextEditor } from 'vscode';
import { proofOf } from './support/galley.js';
import { until } from './support/until.js';
import { closeEditors, openPage } from './support/workspace.js';

/** Galley's code actions of a kind. */
async function actionsAt(editor: TextEditor, range: Range, kind: CodeActionKind): Promise<CodeAction[]> {
  await proofOf(editor);
  const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, range, kind.value);
  return actions.filter(({ kind: own }) => own !== undefined && kind.contains(own));
}

async function run({ command }: CodeAction): Promise<unknown> {
  assert.ok(command);
  return await commands.executeCommand(command.command, ...command.arguments as unknown[]);
}

const COMMA = new Range(0, 2, 0, 3);

describe('quick fixes', () => {
  afterEach(closeEditors);

  it('should prefer the certain fix, and change just that', async () => {
    const editor = await openPage('他说,好。\n她说,不好。\n');
    const [fix, ...others] = await actionsAt(editor, COMMA, CodeActionKind.QuickFix);
    assert.ok(fix);
    assert.deepEqual(others.filter(({ isPreferred }) => isPreferred), []);
    assert.equal(fix.isPreferred, true);
    assert.equal(await run(fix), true);
    assert.equal(editor.document.getText(), '他说，好。\n她说,不好。\n');
  });

  it('should fix all of a rule on the page in one undo step', async () => {
    const text = '他说,好。\n\n她说,不好。\n\n他走了!\n';
    const editor = await openPage(text);
    const all = (await actionsAt(editor, COMMA, CodeActionKind.QuickFix)).find(({ title }) => title.startsWith('Fix all 3 of this rule on this page'));
    assert.ok(all);
    assert.equal(await run(all), true);
    assert.ok(!/[,!]/.test(editor.document.getText()), editor.document.getText());
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
  });

  it('should be refused when the text has changed since', async () => {
    const editor = await openPage('他说,好。\n');
    const [fix] = await actionsAt(editor, COMMA, CodeActionKind.QuickFix);
    assert.ok(fix);
    await editor.edit((edit) => edit.insert(COMMA.start, '了'));
    assert.equal(await run(fix), false);
    assert.equal(editor.document.getText(), '他说了,好。\n');
  });

  it('should not be offered where nothing is wrong', async () => {
    const editor = await openPage('他说，好。\n她说,不好。\n');
    assert.deepEqual(await actionsAt(editor, new Range(0, 0, 0, 1), CodeActionKind.QuickFix), []);
  });
});

describe('source.fixAll', () => {
  afterEach(closeEditors);

  it('should fix what is certain, in one undo step', async () => {
    const text = '他说,好。\n\n她说,不好。';
    const editor = await openPage(text);
    await proofOf(editor);
    await commands.executeCommand('editor.action.fixAll');
    await until('the fixed text', () => editor.document.getText() === '他说，好。\n\n她说，不好。\n');
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
  });

  it('should bear the kind source.fixAll.galley', async () => {
    const editor = await openPage('他说,好。\n');
    const [action] = await actionsAt(editor, COMMA, CodeActionKind.SourceFixAll);
    assert.equal(action?.kind?.value, 'source.fixAll.galley');
  });
});

describe('rewrites', () => {
  afterEach(closeEditors);

  it('should offer each variant for a selection', async () => {
    const editor = await openPage('发展经济\n');
    const actions = await actionsAt(editor, new Range(0, 0, 0, 4), CodeActionKind.Refactor);
    assert.deepEqual(actions.map(({ title }) => title), [
      'Convert the selection to Simplified Chinese',
      'Convert the selection to Traditional Chinese',
      'Convert the selection to Traditional Chinese (Taiwan)',
      'Convert the selection to Traditional Chinese (Hong Kong)',
      'Convert the selection to Japanese',
      'Convert the story to…',
      'Convert the page to…',
    ]);
  });

  it('should convert the selection only', async () => {
    const editor = await openPage('发展经济，发展经济。\n');
    editor.selection = new Selection(0, 0, 0, 2);
    const [, toTraditional] = await actionsAt(editor, new Range(0, 0, 0, 2), CodeActionKind.Refactor);
    assert.ok(toTraditional);
    assert.equal(await run(toTraditional), true);
    assert.equal(editor.document.getText(), '發展经济，发展经济。\n');
  });
});

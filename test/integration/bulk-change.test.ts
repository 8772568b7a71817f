import { strict as assert } from 'node:assert';
import { CodeActionKind, commands, Range, TabInputTextDiff, window, type CodeAction } from 'vscode';
import { answer } from './support/answer.js';
import { proofOf } from './support/galley.js';
import { until } from './support/until.js';
import { closeEditors, openPage } from './support/workspace.js';

const TEXT = '他说,好。\n\n'.repeat(25);

/** The text that stands beside the page, as soon as it does. */
async function proposedText(): Promise<string> {
  return await until('the preview', () => (
    window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'galley-preview' && document.getText() !== '')?.document.getText()
  ));
}

/** Starts a change and waits until its preview stands beside the page. */
async function startPreview(): Promise<{ done: Thenable<unknown>; proposed: string }> {
  const editor = await openPage(TEXT);
  await proofOf(editor);
  const done = commands.executeCommand('galley.fixAllOfRule', { uri: editor.document.uri.toString(), rule: 'halfwidth-punct' });
  return { done, proposed: await proposedText() };
}

function comparisons(): number {
  return window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof TabInputTextDiff).length;
}

describe('a change of more than 20 edits', () => {
  afterEach(closeEditors);

  it('should be shown beside the page, and applied in one undo step when accepted', async () => {
    const { done, proposed } = await startPreview();
    assert.equal(proposed, TEXT.replaceAll(',', '，'));
    assert.equal(comparisons(), 1);
    await answer('workbench.action.acceptSelectedQuickOpenItem', done);
    assert.equal(await done, true);
    assert.equal(comparisons(), 0);
    const document = window.activeTextEditor?.document;
    assert.equal(document?.getText(), TEXT.replaceAll(',', '，'));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), TEXT);
  });

  it('should change nothing when called off', async () => {
    const { done } = await startPreview();
    await answer('workbench.action.closeQuickOpen', done);
    assert.equal(await done, false);
    assert.equal(comparisons(), 0);
    assert.equal(window.activeTextEditor?.document.getText(), TEXT);
  });

  it('should be shown as well when it is a source action that a person asks for', async () => {
    const editor = await openPage(TEXT);
    await proofOf(editor);
    const done = commands.executeCommand('editor.action.fixAll');
    assert.equal(await proposedText(), TEXT.replaceAll(',', '，'));
    assert.equal(editor.document.getText(), TEXT);
    await answer('workbench.action.acceptSelectedQuickOpenItem', done);
    await until('the fixed text', () => editor.document.getText() === TEXT.replaceAll(',', '，'));
  });
});

describe('a fix that moves lines about the page', () => {
  afterEach(closeEditors);

  const PARTS = ['镇里引导十一个村抱团成立联合社，统一供种、统一收储，产品卖到了周边六个', '国内统一刊号 CN 41-0077', '省份，农民的收入增加了三成。'];
  const text = `${PARTS.join('\n\n')}\n`;
  const mended = `${PARTS[0] ?? ''}${PARTS[2] ?? ''}\n\n${PARTS[1] ?? ''}\n`;

  /** Takes the quick fix at the foreign lines. */
  async function startFix(): Promise<{ done: Thenable<unknown> }> {
    const editor = await openPage(text);
    await proofOf(editor);
    const place = new Range(0, (PARTS[0] ?? '').length, 2, 1);
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, place, CodeActionKind.QuickFix.value);
    const { command } = actions.find(({ title }) => title === 'Move the foreign lines behind the paragraph') ?? {};
    assert.ok(command);
    return { done: commands.executeCommand(command.command, ...command.arguments as unknown[]) };
  }

  for (const [what, key, expected] of [['applied when accepted', 'acceptSelectedQuickOpenItem', mended], ['left when called off', 'closeQuickOpen', text]] as const) {
    it(`should be shown beside the page, however few its edits, and ${what}`, async () => {
      const { done } = await startFix();
      assert.equal(await proposedText(), mended);
      await answer(`workbench.action.${key}`, done);
      assert.equal(await done, expected === mended);
      assert.equal(comparisons(), 0);
      assert.equal(window.activeTextEditor?.document.getText(), expected);
    });
  }
});
